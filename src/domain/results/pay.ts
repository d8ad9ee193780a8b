import {
  compare,
  divide,
  type Fraction,
  floor,
  min,
  multiply,
  ONE,
  of,
  sum,
  toDecimal,
  toText,
} from '../fraction.ts';
import type { MetricCount, Verified } from './verified.ts';

/** How a metric pays: by its share of the ceiling as far as the target is reached, or by verified unit. */
export type MetricTerms =
  | { readonly pay: 'share'; readonly target: bigint; readonly weight: Fraction }
  | { readonly pay: 'unit'; readonly tariffWon: bigint };

export type MetricResult = {
  readonly metric: string;
  readonly terms: MetricTerms;
  readonly count: MetricCount;
  readonly judged: Verified;
  /** Units that earlier claims of the same award verified: attainment counts the whole award. */
  readonly verifiedBefore: bigint;
};

/** A pool that `claims` claims share which are due `dueWon` together, and what one of them is allotted of it. */
export type SharedPool = {
  readonly poolWon: bigint;
  readonly dueWon: bigint;
  readonly claims: number;
  readonly allottedWon: bigint;
};

/** A cap with what is already used of it; a site cap holds for each paid site by itself. */
export type Cap =
  | { readonly cap: 'supplier'; readonly limitWon: bigint; readonly usedWon: bigint }
  | {
      readonly cap: 'programme';
      readonly limitWon: bigint;
      readonly usedWon: bigint;
      /** This claim's part where the room is shared among several that it does not suffice for. */
      readonly shared?: SharedPool;
    }
  | { readonly cap: 'site'; readonly limitWon: bigint; readonly usedWonBySite: readonly bigint[] };

export type PayInput = {
  readonly metrics: readonly MetricResult[];
  /** The award's stage-2 ceiling: bounds what all its claims are paid together. */
  readonly ceilingWon: bigint;
  /** Attainment below it pays no share; equal to it pays. */
  readonly threshold: Fraction;
  /** What earlier claims of the same award were paid. */
  readonly paidBeforeWon: bigint;
  /** Applied in this order: site, supplier, programme. */
  readonly caps: readonly Cap[];
};

type Shown = { readonly exact: string; readonly decimal: string };

/** What a metric's line says of its units; amounts and counts are text, so that it is JSON as it stands. */
type MeasuredLine = {
  readonly metric: string;
  readonly claimed: string;
  readonly suspects: string;
  readonly suspectsPassed: string;
  readonly sampled: string;
  readonly failed: string;
  readonly errorRate: Shown;
  readonly intervalPermille: readonly [number, number];
  readonly verified: string;
  readonly verifiedBefore: string;
};

/**
 * The arithmetic as lines that add up: `changeWon` of all lines sums to the amount, and `product` of the
 * share lines to the attainment. Everything needed to recompute it by hand is in the lines.
 */
export type PayLine =
  | (MeasuredLine & {
      readonly line: 'share';
      readonly target: string;
      readonly attained: Shown;
      readonly weight: Shown;
      readonly product: Shown;
    })
  | (MeasuredLine & { readonly line: 'unit'; readonly tariffWon: string; readonly changeWon: string })
  | {
      readonly line: 'attainment';
      readonly attainment: Shown;
      readonly threshold: Shown;
      readonly reached: boolean;
    }
  | {
      readonly line: 'ceiling_times_attainment';
      readonly ceilingWon: string;
      readonly exactWon: string;
      readonly changeWon: string;
    }
  | { readonly line: 'paid_before'; readonly changeWon: string }
  | {
      readonly line: 'cap';
      readonly cap: 'ceiling' | Cap['cap'];
      readonly limitWon: string;
      readonly usedWon: string;
      readonly roomWon: string;
      /** Paid sites under a site cap. */
      readonly sites?: number;
      /** Where a short pool was shared pro rata: the pool, and what was due out of it in all. */
      readonly shared?: { readonly poolWon: string; readonly dueWon: string; readonly claims: number };
      readonly applied: boolean;
      readonly changeWon: string;
    };

export type Pay = { readonly amountWon: bigint; readonly lines: readonly PayLine[] };

const shown = (value: Fraction): Shown => ({ exact: toText(value), decimal: toDecimal(value, 4) });

const measured = ({ metric, count, judged, verifiedBefore }: MetricResult): MeasuredLine => ({
  metric,
  claimed: `${count.claimed}`,
  suspects: `${count.suspects}`,
  suspectsPassed: `${count.suspectsPassed}`,
  sampled: `${count.sampled}`,
  failed: `${count.failed}`,
  errorRate: shown(judged.errorRate),
  intervalPermille: [judged.interval.lowPermille, judged.interval.highPermille],
  verified: `${judged.verified}`,
  verifiedBefore: `${verifiedBefore}`,
});

type Priced = { readonly lines: PayLine[]; readonly amountWon: bigint };

/** a_k = min(1, verified/target), A = sum of w x a; under the threshold 0, else ceiling x A, down to the won. */
function priceShares(input: PayInput): Priced {
  const products: Fraction[] = [];
  const lines: PayLine[] = [];
  for (const result of input.metrics) {
    if (result.terms.pay !== 'share') continue;
    const { target, weight } = result.terms;
    const attained = min(ONE, divide(of(result.judged.verified + result.verifiedBefore), of(target)));
    const product = multiply(weight, attained);
    products.push(product);
    lines.push({
      line: 'share',
      ...measured(result),
      target: `${target}`,
      attained: shown(attained),
      weight: shown(weight),
      product: shown(product),
    });
  }
  if (products.length === 0) return { lines, amountWon: 0n };
  const attainment = sum(products);
  const reached = compare(attainment, input.threshold) >= 0;
  const exact = reached ? multiply(of(input.ceilingWon), attainment) : of(0n);
  const amountWon = floor(exact);
  lines.push(
    { line: 'attainment', attainment: shown(attainment), threshold: shown(input.threshold), reached },
    {
      line: 'ceiling_times_attainment',
      ceilingWon: `${input.ceilingWon}`,
      exactWon: toText(exact),
      changeWon: `${amountWon}`,
    },
  );
  return { lines, amountWon };
}

function priceUnits(input: PayInput): Priced {
  let amountWon = 0n;
  const lines: PayLine[] = [];
  for (const result of input.metrics) {
    if (result.terms.pay !== 'unit') continue;
    const { tariffWon } = result.terms;
    const changeWon = (result.judged.verified + result.verifiedBefore) * tariffWon;
    amountWon += changeWon;
    lines.push({
      line: 'unit',
      ...measured(result),
      tariffWon: `${tariffWon}`,
      changeWon: `${changeWon}`,
    });
  }
  return { lines, amountWon };
}

const atLeastZero = (won: bigint): bigint => (won < 0n ? 0n : won);

/** A site whose cap is used up has no room to lend to its neighbours: rooms are counted site by site. */
function roomOf(cap: Cap) {
  if (cap.cap !== 'site') {
    const { usedWon } = cap;
    if (cap.cap === 'supplier' || cap.shared === undefined) {
      return { usedWon, roomWon: atLeastZero(cap.limitWon - usedWon) };
    }
    const { poolWon, dueWon, claims, allottedWon } = cap.shared;
    return { usedWon, roomWon: allottedWon, shared: { poolWon: `${poolWon}`, dueWon: `${dueWon}`, claims } };
  }
  return {
    usedWon: cap.usedWonBySite.reduce((used, won) => used + won, 0n),
    roomWon: cap.usedWonBySite.reduce((room, won) => room + atLeastZero(cap.limitWon - won), 0n),
    sites: cap.usedWonBySite.length,
  };
}

const CAP_ORDER: readonly Cap['cap'][] = ['site', 'supplier', 'programme'];

function applyCaps(earnedWon: bigint, input: PayInput): Priced {
  let amountWon = earnedWon;
  const lines: PayLine[] = [];
  const ceilingRoomWon = atLeastZero(input.ceilingWon - input.paidBeforeWon);
  const bounds = [
    {
      cap: 'ceiling' as const,
      limitWon: input.ceilingWon,
      usedWon: input.paidBeforeWon,
      roomWon: ceilingRoomWon,
    },
    ...CAP_ORDER.flatMap((kind) => input.caps.filter(({ cap }) => cap === kind)).map((cap) => ({
      cap: cap.cap,
      limitWon: cap.limitWon,
      ...roomOf(cap),
    })),
  ];
  for (const { limitWon, usedWon, roomWon, ...bound } of bounds) {
    const applied = amountWon > roomWon;
    lines.push({
      line: 'cap',
      ...bound,
      limitWon: `${limitWon}`,
      usedWon: `${usedWon}`,
      roomWon: `${roomWon}`,
      applied,
      changeWon: `${applied ? roomWon - amountWon : 0n}`,
    });
    if (applied) amountWon = roomWon;
  }
  return { lines, amountWon };
}

/**
 * What a decided claim pays, in whole won, with the lines that another person can recompute it from.
 * Exact fractions throughout, rounded down to the won once, then the award's ceiling and the caps of site,
 * supplier and programme, each with what is already used. A metric whose units must all be checked has
 * nothing verified yet; the caller does not pay before that check. Weights sum to at most one and targets
 * are positive: the programme's check and the agreed plan see to it (RangeError otherwise).
 * Source: the pay formula of programmes/industrial-safety-results (basis: proposal).
 */
export function payForResults(input: PayInput): Pay {
  const weights = input.metrics.flatMap(({ terms }) => (terms.pay === 'share' ? [terms.weight] : []));
  if (compare(sum(weights), ONE) > 0) throw new RangeError('weights above one');
  const shares = priceShares(input);
  const units = priceUnits(input);
  const grossWon = shares.amountWon + units.amountWon;
  const earnedWon = atLeastZero(grossWon - input.paidBeforeWon);
  const caps = applyCaps(earnedWon, input);
  const before: PayLine = { line: 'paid_before', changeWon: `${earnedWon - grossWon}` };
  return {
    amountWon: caps.amountWon,
    lines: [...shares.lines, ...units.lines, before, ...caps.lines],
  };
}
