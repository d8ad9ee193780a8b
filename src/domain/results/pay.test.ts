import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, equal, floor, multiply, of, ofBp, parse, ZERO } from '../fraction.ts';
import { type Cap, type MetricResult, type PayInput, type PayLine, payForResults } from './pay.ts';
import { verify } from './verified.ts';

const metric = (
  name: string,
  terms: MetricResult['terms'],
  [claimed, sampled, failed]: [bigint, bigint, bigint],
): MetricResult => {
  const count = { claimed, sampled, failed, suspects: 0n, suspectsPassed: 0n };
  return { metric: name, terms, count, judged: verify(count, of(1n)), verifiedBefore: 0n };
};

const EXAMPLE: PayInput = {
  metrics: [
    metric('sites_improved', { pay: 'share', target: 40n, weight: ofBp(6000) }, [40n, 20n, 1n]),
    metric('risk_lowered', { pay: 'share', target: 32n, weight: ofBp(4000) }, [30n, 15n, 1n]),
  ],
  ceilingWon: 65_000_000n,
  threshold: ofBp(7000),
  paidBeforeWon: 0n,
  caps: [],
};

const changes = (lines: readonly PayLine[]) =>
  lines.reduce((sum, line) => ('changeWon' in line ? sum + BigInt(line.changeWon) : sum), 0n);

test('38 of 40 sites and 28 of 32 lowered risks pay 59,800,000 of a ceiling of 65 million', () => {
  const { amountWon, lines } = payForResults(EXAMPLE);
  expect(amountWon).toBe(59_800_000n);
  expect(lines.slice(0, 3)).toMatchObject([
    { line: 'share', claimed: '40', failed: '1', verified: '38', product: { exact: '57/100' } },
    { line: 'share', verified: '28', attained: { exact: '7/8' }, product: { exact: '7/20' } },
    { line: 'attainment', attainment: { exact: '23/25', decimal: '0.9200' }, reached: true },
  ]);
});

test('the explanation is JSON as it stands and survives it unchanged', () => {
  const { lines } = payForResults(EXAMPLE);
  expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
});

test('under the threshold nothing is paid; exactly at it the share is', () => {
  const at = (threshold: bigint) => payForResults({ ...EXAMPLE, threshold: ofBp(threshold) }).amountWon;
  expect(at(9200n)).toBe(59_800_000n);
  expect(at(9201n)).toBe(0n);
});

test('more than the target pays no more than the target', () => {
  const metrics = [metric('sites_improved', { pay: 'share', target: 40n, weight: of(1n) }, [60n, 60n, 0n])];
  expect(payForResults({ ...EXAMPLE, metrics }).amountWon).toBe(65_000_000n);
});

test('95 verified units at their tariff are paid, then cut by the cap that is nearly used up', () => {
  const metrics = [metric('inspection', { pay: 'unit', tariffWon: 500_000n }, [100n, 40n, 2n])];
  expect(payForResults({ ...EXAMPLE, metrics }).amountWon).toBe(47_500_000n);
  const caps: Cap[] = [
    { cap: 'programme', limitWon: 3_250_000_000n, usedWon: 3_210_000_000n },
    { cap: 'supplier', limitWon: 45_000_000n, usedWon: 0n },
  ];
  const { amountWon, lines } = payForResults({ ...EXAMPLE, metrics, caps });
  expect(amountWon).toBe(40_000_000n);
  expect(lines.filter(({ line }) => line === 'cap')).toMatchObject([
    { cap: 'ceiling', applied: false, changeWon: '0' },
    { cap: 'supplier', applied: true, changeWon: '-2500000' },
    { cap: 'programme', applied: true, changeWon: '-5000000', usedWon: '3210000000' },
  ]);
});

test('a site whose cap is used up lends no room to its neighbours', () => {
  const caps: Cap[] = [{ cap: 'site', limitWon: 2_000_000n, usedWonBySite: [3_000_000n, 500_000n, 0n] }];
  const { amountWon, lines } = payForResults({ ...EXAMPLE, caps });
  expect(amountWon).toBe(3_500_000n);
  expect(lines.at(-1)).toMatchObject({ cap: 'site', sites: 3, roomWon: '3500000', applied: true });
});

test('a final claim is paid on the whole award less what the interim claim was paid', () => {
  const share = { pay: 'share', target: 40n, weight: of(1n) } as const;
  const interim = payForResults({ ...EXAMPLE, metrics: [metric('sites', share, [30n, 30n, 0n])] });
  const last = { ...metric('sites', share, [10n, 10n, 2n]), verifiedBefore: 30n };
  const final = payForResults({ ...EXAMPLE, metrics: [last], paidBeforeWon: interim.amountWon });
  expect(interim.amountWon).toBe(48_750_000n);
  expect(interim.amountWon + final.amountWon).toBe(61_750_000n);
});

const anyMetric = (weightBp: number) =>
  fc
    .record({
      share: fc.boolean(),
      target: fc.bigInt({ min: 1n, max: 200n }),
      tariffWon: fc.bigInt({ min: 0n, max: 3_000_000n }),
      sampled: fc.bigInt({ min: 1n, max: 100n }),
      rest: fc.bigInt({ min: 0n, max: 100n }),
      failed: fc.bigInt({ min: 0n, max: 100n }),
      verifiedBefore: fc.bigInt({ min: 0n, max: 50n }),
    })
    .map((draw) => ({
      ...metric(
        'metric',
        draw.share
          ? { pay: 'share', target: draw.target, weight: ofBp(weightBp) }
          : { pay: 'unit', tariffWon: draw.tariffWon },
        [draw.sampled + draw.rest, draw.sampled, draw.failed % (draw.sampled + 1n)],
      ),
      verifiedBefore: draw.verifiedBefore,
    }));

const won = fc.bigInt({ min: 0n, max: 200_000_000n });
const anyInput: fc.Arbitrary<PayInput> = fc
  .record({
    metrics: fc.tuple(anyMetric(5500), anyMetric(1500), anyMetric(3000)),
    ceilingWon: won,
    threshold: fc.bigInt({ min: 0n, max: 10_000n }).map(ofBp),
    paidBeforeWon: won,
    site: fc.record({ limitWon: won, usedWonBySite: fc.array(won, { maxLength: 5 }) }),
    supplier: fc.record({ limitWon: won, usedWon: won }),
    programme: fc.record({ limitWon: won, usedWon: won }),
  })
  .map(({ site, supplier, programme, ...rest }) => ({
    ...rest,
    caps: [
      { cap: 'site', ...site },
      { cap: 'supplier', ...supplier },
      { cap: 'programme', ...programme },
    ],
  }));

test('never is more paid than the ceiling or any cap leaves, and never less than nothing', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { amountWon, lines } = payForResults(input);
      expect(amountWon >= 0n && amountWon <= input.ceilingWon).toBe(true);
      if (amountWon > 0n) expect(amountWon + input.paidBeforeWon <= input.ceilingWon).toBe(true);
      for (const cap of input.caps) {
        if (cap.cap !== 'site' && amountWon > 0n) expect(cap.usedWon + amountWon <= cap.limitWon).toBe(true);
      }
      expect(changes(lines)).toBe(amountWon);
    }),
    { numRuns: 500 },
  );
});

test('one verified unit more never pays less', () => {
  fc.assert(
    fc.property(anyInput, fc.nat(2), (input, at) => {
      const metrics = input.metrics.map((result, i) =>
        i === at
          ? { ...result, judged: { ...result.judged, verified: result.judged.verified + 1n } }
          : result,
      );
      expect(payForResults({ ...input, metrics }).amountWon >= payForResults(input).amountWon).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('from the lines alone another person comes to the same attainment and the same won', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { lines, amountWon } = payForResults(input);
      let [attained, payable] = [ZERO, 0n];
      for (const line of lines) {
        if (line.line === 'share') {
          const reached = of(BigInt(line.verified) + BigInt(line.verifiedBefore), BigInt(line.target));
          const bounded = compare(reached, of(1n)) > 0 ? of(1n) : reached;
          attained = add(attained, multiply(parse(line.weight.exact)!, bounded));
        } else if (line.line === 'attainment') {
          expect(equal(parse(line.attainment.exact)!, attained)).toBe(true);
          if (compare(attained, parse(line.threshold.exact)!) < 0) attained = ZERO;
        } else if (line.line === 'ceiling_times_attainment') {
          payable += floor(multiply(of(BigInt(line.ceilingWon)), attained));
        } else if (line.line === 'unit') {
          payable += (BigInt(line.verified) + BigInt(line.verifiedBefore)) * BigInt(line.tariffWon);
        } else if (line.line === 'paid_before') payable += BigInt(line.changeWon);
        else if (payable > BigInt(line.roomWon)) payable = BigInt(line.roomWon);
      }
      expect(payable).toBe(amountWon);
    }),
    { numRuns: 300 },
  );
});
