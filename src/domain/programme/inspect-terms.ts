import { compare, type Fraction, ONE, sum, toText } from '../fraction.ts';
import { addDays, type Day } from '../time.ts';
import { daysOfChange, runEndsOn } from './citations.ts';
import type { RiskMethod, RunDefinition } from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { type Cited, shareOn, wholeOn, wonOn } from './parameter.ts';

const later = (path: Path, found: string, name: string, than: string): Finding =>
  finding(path, 'wrong_order', {
    found,
    expected: { ko: `${name}(${than}) 또는 그 이후`, en: `${name} (${than}) or later` },
  });

/** Days in an order that cannot be lived through. */
function inspectDays(definition: RunDefinition): readonly Finding[] {
  const { term, run, signedOn, releasedMoney } = definition.agreement;
  const at = 'agreement';
  const lastDay = addDays(runEndsOn(definition), -1);
  const { until } = releasedMoney;
  return [
    ...(term.from < signedOn ? [later([at, 'term', 'from'], term.from, 'signedOn', signedOn)] : []),
    ...(term.to < term.from ? [later([at, 'term', 'to'], term.to, 'term.from', term.from)] : []),
    ...(run.startsOn < term.from
      ? [later([at, 'run', 'startsOn'], run.startsOn, 'term.from', term.from)]
      : []),
    ...(term.to < lastDay ? [later([at, 'term', 'to'], term.to, 'run', lastDay)] : []),
    ...(until !== undefined && until < run.startsOn
      ? [later([at, 'releasedMoney', 'until'], until, 'run.startsOn', run.startsOn)]
      : []),
    ...(releasedMoney.rule === 'reallot_then_return' && until === undefined
      ? [
          finding([at, 'releasedMoney'], 'missing_key', {
            at: 'key',
            found: '',
            expected: { ko: '키 until', en: 'the key until' },
          }),
        ]
      : []),
  ];
}

type Weighing = { readonly path: Path; readonly weights: readonly Cited[] };

/** Weights that belong together make one, on each day on which a figure may have changed. */
function inspectWeights(definition: RunDefinition, days: readonly Day[]): readonly Finding[] {
  const { metrics, matching, tracks } = definition;
  const shares = metrics.filter(({ pay }) => pay === 'share');
  const weighings: readonly Weighing[] = [
    { path: ['metrics'], weights: shares.map(({ weight }) => weight) },
    { path: ['matching', 'weights'], weights: Object.values(matching.weights) },
    ...tracks.flatMap(({ review }, index) => {
      const weights = (review?.criteria ?? []).map(({ weight }) => weight);
      return [{ path: ['tracks', index, 'review', 'criteria'], weights }];
    }),
  ];
  return weighings.flatMap(({ path, weights }) => {
    if (weights.length === 0) return [];
    const totals = days.map((day) => sum(weights.map((weight) => shareOn(definition, weight, day))));
    const wrong = totals.find((total) => compare(total, ONE) !== 0);
    if (wrong === undefined) return [];
    const expected = { ko: '가중치의 합 1', en: 'weights that sum to 1' };
    return [finding(path, 'wrong_sum', { at: 'key', found: toText(wrong), expected })];
  });
}

/** Shares of a whole are at most the whole. */
function inspectShares(definition: RunDefinition, days: readonly Day[]): readonly Finding[] {
  const { pay, matching, verification } = definition;
  const shares: readonly { readonly path: Path; readonly name: Cited }[] = [
    { path: ['pay', 'threshold'], name: pay.threshold },
    { path: ['matching', 'broughtShare'], name: matching.broughtShare },
    { path: ['verification', 'share'], name: verification.share },
    { path: ['verification', 'ceilingErrorRate'], name: verification.ceilingErrorRate },
  ];
  return shares.flatMap(({ path, name }) => {
    const over = days
      .map((day): Fraction => shareOn(definition, name, day))
      .find((share) => compare(share, ONE) > 0);
    if (over === undefined) return [];
    const expected = { ko: '1(10,000bp) 이하', en: 'at most 1 (10,000 bp)' };
    return [finding(path, 'wrong_sum', { found: `${name} = ${toText(over)}`, expected })];
  });
}

/** Tariffs stand on metrics that pay by unit, and there only. */
const inspectTariffs = (definition: RunDefinition): readonly Finding[] =>
  definition.metrics.flatMap(({ pay, tariff }, index) => {
    if ((pay === 'unit') === (tariff !== undefined)) return [];
    const expected =
      pay === 'unit'
        ? { ko: '키 tariff(단위당 원)', en: 'the key tariff (won per unit)' }
        : { ko: 'tariff 없음(share로 지급)', en: 'no tariff, since the metric pays by share' };
    return [finding(['metrics', index], 'missing_key', { at: 'key', found: tariff ?? '', expected })];
  });

/** A cap that is lower than what it caps pays nothing that was promised. */
function inspectCaps(definition: RunDefinition, day: Day): readonly Finding[] {
  const { pay, metrics } = definition;
  const won = (name: Cited) => wonOn(definition, name, day);
  const ceilings = won(pay.stage1.ceiling) + won(pay.stage2.ceiling);
  const tariffs = metrics.flatMap(({ tariff }) =>
    tariff === undefined ? [] : [{ name: tariff, least: won(tariff) }],
  );
  const floors = [
    ...tariffs.flatMap((tariff) => [
      { cap: 'site' as const, ...tariff },
      { cap: 'supplier' as const, ...tariff },
    ]),
    { cap: 'supplier' as const, name: `${pay.stage1.ceiling} + ${pay.stage2.ceiling}`, least: ceilings },
    { cap: 'programme' as const, name: pay.caps.supplier, least: won(pay.caps.supplier) },
  ];
  return floors.flatMap(({ cap, name, least }) => {
    const limit = won(pay.caps[cap]);
    if (limit >= least) return [];
    const expected = {
      ko: `${name}(${least}원) 이상의 한도`,
      en: `a cap of at least ${name} (${least} won)`,
    };
    return [
      finding(['pay', 'caps', cap], 'cap_below_tariff', { found: `${pay.caps[cap]} = ${limit}`, expected }),
    ];
  });
}

/** Every place at both ceilings, with the reserve, fits into what is pledged; so does the programme's cap. */
function inspectPledges(definition: RunDefinition, day: Day): readonly Finding[] {
  const { agreement, pay, tracks } = definition;
  if (agreement.pledges.length === 0) return [];
  const won = (name: Cited) => wonOn(definition, name, day);
  const pledged = agreement.pledges.reduce((total, { amount }) => total + won(amount), 0n);
  const places = tracks
    .filter(({ audience }) => audience === 'supplier')
    .reduce((total, track) => total + BigInt(wholeOn(definition, track.places, day)), 0n);
  const each = won(pay.stage1.ceiling) + won(pay.stage2.ceiling);
  const reserve = won(agreement.reserve);
  const claims = [
    { path: ['agreement', 'pledges'], sum: places * each + reserve, how: `${places} x ${each} + ${reserve}` },
    { path: ['pay', 'caps', 'programme'], sum: won(pay.caps.programme) + reserve, how: pay.caps.programme },
  ];
  return claims.flatMap(({ path, sum: needed, how }) => {
    if (needed <= pledged) return [];
    const expected = { ko: `약정액 ${pledged}원 이하`, en: `at most the ${pledged} won pledged` };
    return [finding(path, 'over_pledge', { at: 'key', found: `${how} = ${needed}`, expected })];
  });
}

/** Size classes ascend, and only the last is open. */
function inspectSizes(definition: RunDefinition, day: Day): readonly Finding[] {
  const { sizeClasses } = definition;
  const tops = sizeClasses.map(({ upTo }) =>
    upTo === undefined ? Infinity : wholeOn(definition, upTo, day),
  );
  return tops.flatMap((top, index) => {
    const last = index === tops.length - 1;
    if (last ? top === Infinity : top < tops[index + 1]!) return [];
    const expected = last
      ? { ko: '상한 없는 마지막 구간', en: 'a last class without upTo' }
      : { ko: '다음 구간보다 작은 상한', en: 'an upTo below that of the next class' };
    return [finding(['sizeClasses', index], 'wrong_order', { found: `${top}`, expected })];
  });
}

/** Bands ascend to the highest score, and a matrix has a cell for each pair. */
function inspectRisk(risk: RiskMethod, at: Path): readonly Finding[] {
  const [rows, columns] = [risk.frequency.length, risk.severity.length];
  const cells = risk.matrix?.every((row) => row.length === columns) && risk.matrix.length === rows;
  if ((risk.method === 'matrix') !== (cells ?? false)) {
    const expected = {
      ko: `${rows} x ${columns} 행렬은 matrix 방법에만`,
      en: `a ${rows} x ${columns} matrix for, and only for, the method matrix`,
    };
    return [finding([...at, 'matrix'], 'wrong_value', { found: risk.method, expected })];
  }
  const highest = {
    frequency_times_severity: rows * columns,
    addition: rows + columns,
    matrix: Math.max(0, ...(risk.matrix ?? []).flat()),
  }[risk.method];
  const tops = risk.bands.map(({ upTo }) => upTo);
  const ascending = tops.every((top, index) => index === 0 || top > tops[index - 1]!);
  if (ascending && tops.at(-1)! >= highest) return [];
  const expected = { ko: `${highest}점까지 오름차순인 구간`, en: `bands that ascend up to ${highest}` };
  return [finding([...at, 'bands'], 'wrong_order', { at: 'key', found: tops.join(', '), expected })];
}

/** One of each finding: a figure that is wrong on several days is told once. */
const once = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((each) => [JSON.stringify([each.path, each.code]), each])).values(),
];

/** Days, sums, caps and scales of a run. Every citation of the definition must already be sound. */
export function inspectTerms(definition: RunDefinition): readonly Finding[] {
  const days = daysOfChange(definition);
  return [
    ...inspectDays(definition),
    ...inspectWeights(definition, days),
    ...inspectShares(definition, days),
    ...inspectTariffs(definition),
    ...once(days.flatMap((day) => [...inspectCaps(definition, day), ...inspectPledges(definition, day)])),
    ...once(days.flatMap((day) => inspectSizes(definition, day))),
    ...definition.riskMethods.flatMap((risk, index) => inspectRisk(risk, ['riskMethods', index])),
  ];
}
