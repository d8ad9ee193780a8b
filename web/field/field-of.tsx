import { lazy, Suspense } from 'react';
import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import type { HintsFor } from '../subject/hints.ts';
import type { View } from '../subject/nouns.ts';
import { ClaimField } from './claim-field.tsx';

const ImprovementField = lazy(async () => ({
  default: (await import('./improvement-field.tsx')).ImprovementField,
}));
const SiteField = lazy(async () => ({ default: (await import('./site-field.tsx')).SiteField }));

/** What is done in the field about a case, where it is one of those. */
export function FieldOf({
  kind,
  view,
  definition,
  hintsFor,
  words,
}: {
  readonly kind: string;
  readonly view: View;
  readonly definition: RunDefinition | undefined;
  readonly hintsFor: HintsFor;
  readonly words: ProgrammeWords;
}) {
  if (kind === 'claim') return <ClaimField claimId={String(view.id)} />;
  if (kind !== 'improvement' && kind !== 'site') return null;
  return (
    <Suspense fallback={null}>
      {kind === 'site' ? (
        <SiteField {...{ view, definition, hintsFor, words }} />
      ) : (
        <ImprovementField {...{ view, definition, hintsFor }} />
      )}
    </Suspense>
  );
}
