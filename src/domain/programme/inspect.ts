import { inspectCitations } from './citations.ts';
import { hasRun, type ProgrammeDefinition } from './definition.ts';
import type { Finding } from './finding.ts';
import { inspectNames } from './inspect-names.ts';
import { inspectOffer } from './inspect-offer.ts';
import { inspectTerms } from './inspect-terms.ts';
import { inspectTracks } from './inspect-tracks.ts';
import { runExamples } from './run-examples.ts';

/**
 * What is wrong with a definition whose shape is sound: names, citations, rules, what is offered, the sums and caps
 * of a run, then the examples, each step only on ground that the one before found sound. Empty: it can be published and run.
 */
export function inspectDefinition(definition: ProgrammeDefinition): readonly Finding[] {
  const citations = inspectCitations(definition);
  const terms = citations.length === 0 && hasRun(definition) ? inspectTerms(definition) : [];
  const findings = [
    ...inspectNames(definition),
    ...citations,
    ...terms,
    ...inspectTracks(definition),
    ...inspectOffer(definition),
  ];
  return findings.length === 0 ? runExamples(definition) : findings;
}
