import type { Static } from 'typebox';
import type { ChecklistView } from '../../contract/claim.ts';
import type { RunDefinition } from '../../domain/programme/definition.ts';
import type { CheckedUnit } from '../../store/checklists.ts';
import type { EvidenceInSight } from '../../store/evidence.ts';
import type { Row } from '../../store/rows.ts';
import type { Viewer } from '../viewer.ts';
import { evidenceSeen } from './evidence.ts';

type Checklist = Static<typeof ChecklistView>;
type SiteToCheck = Checklist['sites'][number];
type ToCheck = SiteToCheck['improvements'][number];

type Of = {
  readonly claim: Row<'claim'>;
  readonly award: Row<'award'>;
  readonly supplier: Row<'organisation'>;
  readonly definition: RunDefinition;
};

type Drawn = {
  /** Whether it is the second verifier's round, who knows nothing of the first. */
  readonly second: boolean;
  readonly units: readonly CheckedUnit[];
  readonly awaited: readonly string[];
  readonly evidence: readonly EvidenceInSight[];
};

type Scored = { frequency: number; severity: number };

/** The units that a round asks for or has judged, by site and improvement; reserves that nobody needs stay out. */
export function checklistView(
  { claim, award, supplier, definition }: Of,
  { second, units, awaited, evidence }: Drawn,
  viewer: Viewer,
): Checklist {
  const open = new Set(awaited);
  const shown = units
    .map((unit) => ({ unit, found: foundOf(unit, second) }))
    .filter(({ unit, found }) => open.has(unit.id) || found.result !== null);
  const improvementOf = (those: typeof shown): ToCheck => {
    const [{ unit }] = those as [(typeof shown)[number]];
    return {
      ...unit,
      id: unit.improvementId,
      before: { frequency: unit.frequency, severity: unit.severity, risk: unit.risk },
      after: afterOf(unit),
      evidence: evidence
        .filter(({ improvementId }) => improvementId === unit.improvementId)
        .map((piece) => evidenceSeen(piece, viewer)),
      units: those.map((each) => ({
        id: each.unit.id,
        metric: each.unit.metric,
        suspect: each.unit.suspect,
        drawn: each.unit.drawn,
        awaited: open.has(each.unit.id),
        ...each.found,
      })),
    };
  };
  const siteOf = (those: typeof shown): SiteToCheck => {
    const [{ unit }] = those as [(typeof shown)[number]];
    return {
      ...unit.site,
      id: unit.siteId,
      organisationName: unit.organisationName,
      ways: (definition.verification.siteFields ?? []).flatMap((key) => {
        const text = unit.siteForm[key];
        return typeof text === 'string' ? [{ key, text }] : [];
      }),
      improvements: grouped(those, (each) => each.unit.improvementId).map(improvementOf),
    };
  };
  return {
    claimId: claim.id,
    number: claim.number,
    programmeId: claim.programmeId,
    programmeVersionId: award.programmeVersionId,
    supplierName: supplier.nameKo,
    state: claim.state,
    round: second ? 'second' : 'first',
    revision: claim.revision,
    sites: grouped(shown, ({ unit }) => unit.siteId).map(siteOf),
  };
}

const foundOf = (unit: CheckedUnit, second: boolean) =>
  second
    ? {
        result: unit.secondResult,
        reasonCode: unit.secondReasonCode,
        reason: unit.secondReason,
        rescored: unit.secondRescored as Scored | null,
      }
    : {
        result: unit.result,
        reasonCode: unit.reasonCode,
        reason: unit.reason,
        rescored: unit.rescored as Scored | null,
      };

function afterOf({ afterFrequency, afterSeverity, afterRisk }: CheckedUnit): ToCheck['after'] {
  if (afterFrequency === null || afterSeverity === null || afterRisk === null) return null;
  return { frequency: afterFrequency, severity: afterSeverity, risk: afterRisk };
}

/** In the order in which each first appears. */
function grouped<Each>(list: readonly Each[], by: (each: Each) => string): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const each of list) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return [...groups.values()];
}
