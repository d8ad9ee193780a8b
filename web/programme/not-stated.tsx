import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { type Unstated, unstated } from '../../src/domain/programme/unstated.ts';
import { useFormat } from '../format.ts';
import { Card, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const KINDS = ['signed_on', 'term', 'intake', 'places', 'figures', 'pledge'] as const;

/** What people ask of a programme and no source answers, said plainly instead of being left out in silence. */
export function NotStated({ definition }: { readonly definition: ProgrammeDefinition }) {
  const say = useWords();
  const format = useFormat();
  const found = unstated(definition);
  const named = (kind: Unstated['what']): string =>
    found.flatMap(({ what, of }) => (what === kind && of !== null ? [format.say(of)] : [])).join(', ');
  const kinds = KINDS.filter((kind) => found.some(({ what }) => what === kind));
  if (kinds.length === 0) return null;
  return (
    <Section title={say('unstated.title')} hint={say('unstated.hint')}>
      <Card>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              {say(`unstated.${kind}`)}
              {named(kind) !== '' && <span className="hint">: {named(kind)}</span>}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
