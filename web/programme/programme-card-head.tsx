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

/** The years of a programme that is past. */
export const yearsOf = ({ fromYear, toYear }: NonNullable<Programme['offer']>) => ({
  years: fromYear === toYear ? String(fromYear) : `${fromYear}~${toYear}`,
});

export function ProgrammeState({ programme }: { readonly programme: Programme }) {
  const say = useWords();
  const { state, offer, runs } = programme;
  if (offer?.state === 'historical') return <Badge>{say('programme.historical', yearsOf(offer))}</Badge>;
  if (offer !== null && !runs) return <Badge tone="information">{say('programme.told')}</Badge>;
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
      <ProgrammeState programme={programme} />
    </div>
  );
}
