import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import type { Basis } from '../../src/domain/rule/tree.ts';
import { useFormat } from '../format.ts';
import { Badge, type Tone } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const tones: Record<Basis['kind'], Tone> = { law: 'information', article: 'success', proposal: 'plain' };

/** What a figure stands on: a law, an article, or our proposal; with where to read it. */
export function BasisMark({
  basis,
  sources,
}: {
  readonly basis: Basis;
  readonly sources: ProgrammeDefinition['sources'];
}) {
  const say = useWords();
  const format = useFormat();
  const source = sources[basis.source];
  const label = format.say(source?.label);
  return (
    <span className="row">
      <Badge tone={tones[basis.kind]}>{say(`basis.${basis.kind}`)}</Badge>
      {source?.url === undefined ? (
        <span className="hint">{basis.kind === 'proposal' ? '' : label}</span>
      ) : (
        <a href={source.url} rel="noreferrer" className="hint">
          {label}
        </a>
      )}
    </span>
  );
}
