import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import type { Basis } from '../../src/domain/rule/tree.ts';
import { type Bilingual, useFormat } from '../format.ts';
import { Badge, type Tone } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const tones: Record<Basis['kind'], Tone> = { law: 'information', article: 'success', proposal: 'plain' };

type Sources = ProgrammeDefinition['sources'];

/** What a figure stands on: a law, an article, or our proposal; with where to read it. */
export const BasisMark = ({ basis, sources }: { readonly basis: Basis; readonly sources: Sources }) => (
  <SourceMark basis={basis.kind} source={sources[basis.source]} />
);

export function SourceMark({
  basis,
  source,
}: {
  readonly basis: Basis['kind'];
  readonly source: { readonly label: Bilingual; readonly url?: string | undefined } | undefined;
}) {
  const say = useWords();
  const format = useFormat();
  const label = format.say(source?.label);
  return (
    <span className="row">
      <Badge tone={tones[basis]}>{say(`basis.${basis}`)}</Badge>
      {source?.url === undefined ? (
        <span className="hint">{basis === 'proposal' ? '' : label}</span>
      ) : (
        <a href={source.url} rel="noreferrer" className="hint">
          {label}
        </a>
      )}
    </span>
  );
}
