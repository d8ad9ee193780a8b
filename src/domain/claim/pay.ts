import { splitByLargestRemainder } from '../money/split.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { shareOn, wonOn } from '../programme/parameter.ts';
import { type Cap, type MetricResult, type PayLine, payForResults, type SharedPool } from '../results/pay.ts';
import { verify } from '../results/verified.ts';
import { byText } from '../selection/draw.ts';
import type { Day } from '../time.ts';
import type { ClaimSample } from './draw.ts';
import type { MetricJudged } from './judge.ts';
import { judgeRound, type VerdictUnit, verdictsOf } from './submit.ts';

/** What a decision reads beside the verification: the plan, and what earlier claims have used. */
export type ClaimToPay = {
  readonly targets: readonly { readonly metric: string; readonly target: number }[];
  readonly ceilingWon: bigint;
  readonly judged: readonly MetricJudged[];
  readonly verifiedBefore: Readonly<Record<string, bigint>>;
  readonly paidBeforeWon: bigint;
  readonly supplierUsedWon: bigint;
  readonly programmeUsedWon: bigint;
  /** Set where the programme's room is shared among claims that it does not suffice for. */
  readonly shared?: SharedPool;
  /** The sites that count (`countedSites`), with what earlier claims were paid for each. */
  readonly sites: readonly { readonly siteId: string; readonly usedWon: bigint }[];
};

/** What is used of the award, the supplier and the programme, as the store reads it. */
export type PayUse = {
  readonly targets: ClaimToPay['targets'];
  readonly ceilingWon: bigint;
  readonly verifiedBefore: Readonly<Record<string, number>>;
  readonly paidBeforeWon: bigint;
  readonly supplierUsedWon: bigint;
  readonly programmeUsedWon: bigint;
  readonly usedBySite: Readonly<Record<string, string>>;
};

/** A verified claim as its pay reads it: the round that stands, over what is used already. */
export function claimToPay(
  claim: { readonly sample: ClaimSample; readonly round: 1 | 2 },
  units: readonly (VerdictUnit & { readonly siteId: string })[],
  { verifiedBefore, usedBySite, ...use }: PayUse,
): ClaimToPay {
  return {
    ...use,
    judged: judgeRound({ ...claim, units }),
    verifiedBefore: Object.fromEntries(
      Object.entries(verifiedBefore).map(([metric, verified]) => [metric, BigInt(verified)]),
    ),
    sites: countedSites(units, claim.round).map((siteId) => ({
      siteId,
      usedWon: BigInt(usedBySite[siteId] ?? 0),
    })),
  };
}

/** A decided claim's pay as it is kept: the arithmetic, and to which sites the won belong. */
export type ClaimPay = {
  readonly lines: readonly PayLine[];
  readonly sites: readonly { readonly siteId: string; readonly amountWon: string }[];
};

/** The sites of a claim that its won may be for: of some unit no verifier said that it fails or cannot be verified. */
function countedSites(units: readonly (VerdictUnit & { readonly siteId: string })[], round: 1 | 2): string[] {
  const verdicts = verdictsOf(units, round);
  return [
    ...new Set(units.filter(({ id }) => (verdicts.get(id) ?? 'pass') === 'pass').map(({ siteId }) => siteId)),
  ];
}

const NOTHING = { claimed: 0n, suspects: 0n, suspectsPassed: 0n, sampled: 0n, failed: 0n };

/**
 * What a verified claim is paid, with the lines that make it (`payForResults`), and its share by site. The
 * site cap gives room for as many sites as are verified, those with the least room first, since a sample
 * does not say which of the unseen ones fail; the won are then shared among the sites by their room.
 */
export function payClaim(
  definition: RunDefinition,
  claim: ClaimToPay,
  on: Day,
): { amountWon: bigint; pay: ClaimPay } {
  const { caps, threshold } = definition.pay;
  const metrics = metricResults(definition, claim, on);
  const siteLimitWon = wonOn(definition, caps.site, on);
  const verified = metrics.reduce((most, { judged }) => Math.max(most, Number(judged.verified)), 0);
  const sites = [...claim.sites].sort(
    (a, b) => Number(b.usedWon > a.usedWon) - Number(b.usedWon < a.usedWon) || byText(a.siteId, b.siteId),
  );
  const applied: Cap[] = [
    {
      cap: 'site',
      limitWon: siteLimitWon,
      usedWonBySite: sites.slice(0, verified).map(({ usedWon }) => usedWon),
    },
    { cap: 'supplier', limitWon: wonOn(definition, caps.supplier, on), usedWon: claim.supplierUsedWon },
    {
      cap: 'programme',
      limitWon: wonOn(definition, caps.programme, on),
      usedWon: claim.programmeUsedWon,
      ...(claim.shared && { shared: claim.shared }),
    },
  ];
  const { amountWon, lines } = payForResults({
    metrics,
    ceilingWon: claim.ceilingWon,
    threshold: shareOn(definition, threshold, on),
    paidBeforeWon: claim.paidBeforeWon,
    caps: applied,
  });
  const rooms = sites.map(({ usedWon }) => (usedWon < siteLimitWon ? siteLimitWon - usedWon : 0n));
  const parts = amountWon === 0n ? [] : splitByLargestRemainder(amountWon, rooms);
  const shares = parts.map((won, at) => ({ siteId: sites[at]!.siteId, amountWon: `${won}` }));
  return { amountWon, pay: { lines, sites: shares.filter((share) => share.amountWon !== '0') } };
}

function metricResults(definition: RunDefinition, claim: ClaimToPay, on: Day): MetricResult[] {
  const ceilingRate = shareOn(definition, definition.verification.ceilingErrorRate, on);
  return definition.metrics.map((metric) => {
    const own = claim.judged.find((each) => each.metric === metric.key);
    if (own?.state === 'open') throw new Error(`${metric.key} is not verified`);
    const target = claim.targets.find((each) => each.metric === metric.key);
    const count = own?.count ?? NOTHING;
    return {
      metric: metric.key,
      terms:
        metric.tariff === undefined
          ? {
              pay: 'share',
              target: BigInt(target?.target ?? 0),
              weight: shareOn(definition, metric.weight, on),
            }
          : { pay: 'unit', tariffWon: wonOn(definition, metric.tariff, on) },
      count,
      judged: own?.judged ?? verify(count, ceilingRate),
      verifiedBefore: claim.verifiedBefore[metric.key] ?? 0n,
    };
  });
}
