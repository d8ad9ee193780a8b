import { Link } from '@tanstack/react-router';
import type { components } from '../../src/client/schema.generated.ts';
import { useFormat } from '../format.ts';
import { Badge, type Tone } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

type Programme = components['schemas']['Programme'];

const tones: Record<Programme['state'], Tone> = {
  draft: 'plain',
  published: 'success',
  running_off: 'warning',
  closed: 'plain',
};

export function ProgrammeState({ state }: { readonly state: Programme['state'] }) {
  const say = useWords();
  return <Badge tone={tones[state]}>{say(`programme.state.${state}`)}</Badge>;
}

/** The head of a card about a programme: its title, which leads to it, and its state. */
export function ProgrammeCardHead({
  programme,
  level,
}: {
  readonly programme: Programme;
  readonly level: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  const format = useFormat();
  return (
    <div className="section-head">
      <Heading className="card-title">
        <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
          {format.say(programme.title)}
        </Link>
      </Heading>
      <ProgrammeState state={programme.state} />
    </div>
  );
}
