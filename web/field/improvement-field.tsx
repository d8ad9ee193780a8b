import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import type { HintsFor } from '../subject/hints.ts';
import type { View } from '../subject/nouns.ts';
import { BeforeAfter } from './before-after.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { EvidenceList, type Improvement } from './evidence-list.tsx';
import { SiteVoice } from './site-voice.tsx';

/** What the page of an improvement has beside its facts: for the site, for the supplier, and for whoever looks. */
export function ImprovementField({
  view,
  definition,
  hintsFor,
}: {
  readonly view: View;
  readonly definition: RunDefinition | undefined;
  readonly hintsFor: HintsFor;
}) {
  const improvement = view as unknown as Improvement;
  return (
    <>
      <SiteVoice improvement={improvement} hintsFor={hintsFor} />
      <EvidenceCard improvement={improvement} definition={definition} />
      <BeforeAfter improvement={improvement} definition={definition} />
      <EvidenceList evidence={improvement.evidence} />
    </>
  );
}
