import { digestOf } from '../fact/digest.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { riskScaleOf } from '../programme/risk-scale.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { compareRisk, type RiskScale, type ScoredRisk, scoreRisk } from '../results/risk.ts';
import { byText } from '../selection/draw.ts';
import { payableSite, type SupplierTie } from '../site/payable.ts';

/** A finished improvement as a claim reads it. */
export type FinishedImprovement = {
  readonly improvementId: string;
  readonly siteId: string;
  readonly actsOn: 'frequency' | 'severity' | 'both';
  readonly hazard: string;
  readonly region: string;
  readonly size: string;
  readonly scaleVersion: string;
  readonly beforeFrequency: number;
  readonly beforeSeverity: number;
  readonly afterFrequency: number;
  readonly afterSeverity: number;
  readonly suspectReasons: readonly string[];
};

/** Whose an improved site is, whether the supplier brought it, and which metrics it has counted for already. */
export type SiteStanding = {
  readonly siteId: string;
  readonly organisationId: string;
  readonly supplierBrought: boolean;
  readonly claimedMetrics: readonly string[];
};

export type ClaimedPart = {
  readonly improvementId: string;
  readonly siteId: string;
  readonly metric: string;
  readonly stratum: string;
  readonly suspect: string | null;
};

export type LeftOut = {
  readonly improvementId: string;
  readonly metric: string | null;
  readonly reason: 'site_not_payable' | 'brought_cap' | 'site_counted' | 'risk_did_not_fall';
};

/** The programme's scale of a version; an improvement was scored on one of them, so a missing one is a bug. */
export function scaleOf(definition: RunDefinition, version: string): RiskScale {
  const method = definition.riskMethods.find((each) => each.version === version);
  if (method === undefined) throw new Error(`${definition.id} has no risk scale ${version}`);
  return riskScaleOf(method);
}

const scored = (scale: RiskScale, frequency: number, severity: number): ScoredRisk => {
  const risk = scoreRisk(scale, { frequency, severity });
  if (!risk.ok) throw new Error(`${risk.refusal.code}: a stored risk`);
  return risk.value;
};

/** Whether a risk read anew lies in a lower band than the improvement's baseline. */
export function riskFell(
  scale: RiskScale,
  improvement: Pick<FinishedImprovement, 'actsOn' | 'beforeFrequency' | 'beforeSeverity'>,
  after: { readonly frequency: number; readonly severity: number },
): boolean {
  const before = scored(scale, improvement.beforeFrequency, improvement.beforeSeverity);
  const change = compareRisk(before, scored(scale, after.frequency, after.severity), improvement.actsOn);
  return change.ok && change.value.riskLowered;
}

/** `hazard|region`, in the order and with the parts that the file names. */
const stratumOf = (strata: readonly ('hazard' | 'region' | 'size')[], improvement: FinishedImprovement) => {
  const [first, ...rest] = strata.map((part) => improvement[part]);
  return `${first ?? ''}|${rest.join('|')}`;
};

/** What surrounds an award's improvements when they are claimed. */
export type ClaimGround = {
  readonly supplierId: string;
  readonly ties: readonly SupplierTie[];
  readonly sites: readonly SiteStanding[];
  /** The most sites that the supplier may have brought itself, earlier claims included. */
  readonly broughtSites: number;
  readonly flags: SuspectFlags;
};

/** Why the operator doubts improvements, by improvement: said while the claim is open, and frozen with it. */
export type SuspectFlags = Readonly<Record<string, string>>;

/**
 * Adds the operator's doubt on improvements to those of an open claim. Refuses `not_claimable` for what the claim
 * would not count, and `suspect_already`.
 */
export function flagged(
  flags: SuspectFlags,
  doubt: { readonly improvementIds: readonly string[]; readonly reason: string },
  claimable: ReadonlySet<string>,
): Result<SuspectFlags, 'not_claimable' | 'suspect_already'> {
  const added: Record<string, string> = { ...flags };
  for (const improvementId of new Set(doubt.improvementIds)) {
    if (!claimable.has(improvementId)) return refuse('not_claimable', { improvementId });
    if (flags[improvementId] !== undefined) return refuse('suspect_already', { improvementId });
    added[improvementId] = doubt.reason;
  }
  return accept(added);
}

/**
 * What a claim counts: for each metric and site one improvement, the first by id. A metric that the verifier
 * re-scores counts only where the risk fell by a band; the others count each confirmed improvement's site.
 * Left out, with the reason, are sites tied to the supplier, sites that it brought itself beyond the cap
 * (`broughtSites`, counting those of earlier claims), and sites that a claim has counted for the metric.
 * Refuses `nothing_to_claim`.
 */
export function claimedParts(
  definition: RunDefinition,
  improvements: readonly FinishedImprovement[],
  { supplierId, ties, sites, broughtSites, flags }: ClaimGround,
): Result<{ parts: ClaimedPart[]; leftOut: LeftOut[] }, 'nothing_to_claim'> {
  const standing = new Map(sites.map((site) => [site.siteId, site]));
  const brought = new Set(
    sites
      .filter((site) => site.supplierBrought && site.claimedMetrics.length > 0)
      .map(({ siteId }) => siteId),
  );
  const counted = new Set(
    sites.flatMap(({ siteId, claimedMetrics }) => claimedMetrics.map((each) => `${siteId} ${each}`)),
  );
  const parts: ClaimedPart[] = [];
  const leftOut: LeftOut[] = [];
  for (const improvement of improvements) {
    const { improvementId, siteId } = improvement;
    const site = standing.get(siteId);
    if (site === undefined || !payableSite(supplierId, site.organisationId, ties).ok) {
      leftOut.push({ improvementId, metric: null, reason: 'site_not_payable' });
      continue;
    }
    if (site.supplierBrought && !brought.has(siteId)) {
      if (brought.size >= broughtSites) {
        leftOut.push({ improvementId, metric: null, reason: 'brought_cap' });
        continue;
      }
      brought.add(siteId);
    }
    for (const { key: metric, check } of definition.metrics) {
      const reason = counted.has(`${siteId} ${metric}`)
        ? 'site_counted'
        : check === 'rescore' && !fell(definition, improvement)
          ? 'risk_did_not_fall'
          : null;
      if (reason !== null) {
        leftOut.push({ improvementId, metric, reason });
        continue;
      }
      counted.add(`${siteId} ${metric}`);
      const stratum = stratumOf(definition.verification.strata, improvement);
      const doubt = flags[improvementId];
      const reasons = [...improvement.suspectReasons, ...(doubt === undefined ? [] : [doubt])];
      const suspect = reasons.length > 0 ? reasons.join(', ') : null;
      parts.push({ improvementId, siteId, metric, stratum, suspect });
    }
  }
  return parts.length === 0 ? refuse('nothing_to_claim') : accept({ parts, leftOut });
}

const fell = (definition: RunDefinition, improvement: FinishedImprovement): boolean =>
  riskFell(scaleOf(definition, improvement.scaleVersion), improvement, {
    frequency: improvement.afterFrequency,
    severity: improvement.afterSeverity,
  });

export type FrozenUnit = ClaimedPart & { readonly id: string };

/**
 * The hash that a claim is frozen under: SHA-256 over the canonical JSON (RFC 8785) of its award, number, kind
 * and units in id order, each with what makes it suspect: so that nobody can steer the draw by a later flag.
 */
export function frozenHash(
  claim: { readonly id: string; readonly awardId: string; readonly sequence: number; readonly kind: string },
  units: readonly FrozenUnit[],
): string {
  const { id, awardId, sequence, kind } = claim;
  return digestOf({
    claimId: id,
    awardId,
    sequence,
    kind,
    units: [...units]
      .sort((a, b) => byText(a.id, b.id))
      .map(({ id: unitId, improvementId, siteId, metric, stratum, suspect }) => ({
        unitId,
        improvementId,
        siteId,
        metric,
        stratum,
        suspect,
      })),
  });
}
