import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { explain } from '../src/domain/rule/evaluate.ts';
import type { DataSet } from '../src/domain/rule/vocabulary.ts';
import type { ColumnSet } from '../src/domain/screening/column-set.ts';
import { RuleIndex } from '../src/domain/screening/rule-index.ts';
import { type Screened, Screening } from '../src/domain/screening/screening.ts';
import { ScreeningEngine } from '../src/engines/screening/engine.ts';
import { figureOf, inTurn, short } from './figures.ts';
import { sayMachine } from './machine.ts';
import { bandwidth, bytesTouched } from './screening/bound.ts';
import { type Company, companies, companyAt, TYPES } from './screening/companies.ts';
import { byClosures, byLogicEngine, byRulesEngine, closuresOf, Duck } from './screening/peers.ts';
import { conditionsIn, generated, ours, type Rule, TWENTY } from './screening/rules.ts';

const ON = '2026-02-01';

/** Rows and rounds; the large run's rows and rules. */
const FULL = { rows: 200_000, rounds: 7, large: { rows: 8_000_000, rules: 3_000, rounds: 3 } };
const QUICK = { rows: 50_000, rounds: 3, large: { rows: 1_000_000, rules: 3_000, rounds: 2 } };
type Plan = typeof FULL;

/**
 * Runs until both sides are compiled: 3,000 functions by themselves are optimised one after the other, and get four
 * times as quick over the first 8,000 companies.
 */
const WARM_UPS = { pair: 10, one: 30 };

/** How many companies the slow peers are asked about. */
const FEW = { rulesEngine: 500, logicEngine: 20_000 };

const PARTS = { twenty: twentyRules, pair: onePair, one: oneCompany, large: manyRules };

/** Measures the screening engine against its peers, checks that all find the same, and prints every figure. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const parts = Object.entries(PARTS).filter(([name]) => wanted.includes(name));
  if (parts.length > 1) {
    for (const [name] of parts) inItsOwnProcess(['--only', name, ...(values.quick ? ['--quick'] : [])]);
    return;
  }
  sayMachine();
  for (const [, part] of parts) await part(values.quick ? QUICK : FULL);
}

/** What one part leaves behind in memory, in threads and in compiled code would be charged to the next. */
function inItsOwnProcess(args: readonly string[]): void {
  const script = `import(${JSON.stringify(import.meta.url)}).then(({ run }) => run(${JSON.stringify(args)}))`;
  const { status } = spawnSync(process.execPath, ['--eval', script], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
}

/** Something measured: how many evaluations a run of it makes. */
type Contender = { readonly name: string; readonly evaluations: number; readonly run: () => unknown };

/** Evaluations a second, one a round, and each contender begins a round in turn; runs to warm up do not count. */
async function measure(
  contenders: readonly Contender[],
  rounds: number,
  warmUps = 1,
): Promise<ReadonlyMap<string, readonly number[]>> {
  for (const { run } of contenders) for (let warm = 0; warm < warmUps; warm += 1) await run();
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, evaluations, run } of inTurn(contenders, round)) {
      const began = performance.now();
      await run();
      const rate = (evaluations / (performance.now() - began)) * 1_000;
      rates.set(name, [...(rates.get(name) ?? []), rate]);
    }
  }
  return rates;
}

function sayRates(title: string, rates: ReadonlyMap<string, readonly number[]>): void {
  console.log(`\n${title}: evaluations a second, median (least to most)`);
  for (const [name, sample] of rates) {
    const { median, least, most } = figureOf(sample);
    console.log(`rate ${name} ${short(median)} (${short(least)} to ${short(most)})`);
  }
}

function sayRatio(name: string, ours: readonly number[], theirs: readonly number[]): void {
  const { median, least, most } = figureOf(ours.map((rate, round) => rate / theirs[round]!));
  console.log(`ratio ${name} ${short(median)} (${short(least)} to ${short(most)})`);
}

function same(what: string, found: readonly unknown[], expected: readonly unknown[]): void {
  const differing = expected.filter((each, at) => JSON.stringify(each) !== JSON.stringify(found[at]));
  if (differing.length > 0 || found.length !== expected.length)
    throw new Error(`${what}: ${differing.length} of ${expected.length} differ`);
  console.log(`equal: ${what} (${expected.length} compared)`);
}

const eligible = (screened: readonly Screened[]) => screened.map((each) => each.eligible);
const threeValued = (screened: readonly Screened[]) =>
  screened.map((each) => ({ eligible: each.eligible, unknown: each.needsInformation }));

async function prepared(engine: ScreeningEngine, rules: readonly Rule[], set: ColumnSet): Promise<Screening> {
  const screening = new Screening(
    rules.map((rule, at) => ours(rule, String(at))),
    set,
    ON,
  );
  await engine.encode(screening);
  return screening;
}

/** Twenty rules, warm and cold, one thread each. */
async function twentyRules({ rows, rounds }: Plan): Promise<void> {
  const engine = new ScreeningEngine({ threads: 1 });
  const plain = new ScreeningEngine({ threads: 1, kind: 'plain' });
  const rules = TWENTY;
  const conditions = rules.reduce((sum, rule) => sum + conditionsIn(rule), 0);
  console.log(
    `\n${rows} companies x ${rules.length} rules of ${short(conditions / rules.length)} conditions, one thread`,
  );
  const complete = await prepared(engine, rules, companies(rows, true, engine.arena));
  const partly = await prepared(engine, rules, companies(rows, false, engine.arena));
  const plainly = await prepared(plain, rules, companies(rows, false, plain.arena));
  const duck = await Duck.with({ complete: complete.set, partly: partly.set }, 1);
  const peers = {
    rulesEngine: byRulesEngine(rules),
    logicEngine: byLogicEngine(rules),
    closures: byClosures(rules),
  };
  const known = Array.from({ length: rows }, (_, row) => companyAt(complete.set, row));
  const first = (count: number): readonly Company[] => known.slice(0, count);

  const found = await engine.screen(complete);
  same(
    'DuckDB, nothing unknown',
    (await duck.decide('complete', rules, false)).map((each) => each.eligible),
    eligible(found),
  );
  same('closures', await peers.closures(known), eligible(found));
  for (const [name, decide, count] of [
    ['json-logic-engine', peers.logicEngine, FEW.logicEngine],
    ['json-rules-engine', peers.rulesEngine, FEW.rulesEngine],
  ] as const) {
    same(name, await decide(first(count)), await peers.closures(first(count)));
  }
  same(
    'DuckDB, three-valued',
    await duck.decide('partly', rules, true),
    threeValued(await engine.screen(partly)),
  );
  same(
    'plain JavaScript',
    await plain.screen(plainly, { near: true }),
    await engine.screen(partly, { near: true }),
  );

  const whole = rows * rules.length;
  const one = [TWENTY[1]!];
  const single = [ours(one[0]!, 'one')];
  const cold = async (of: readonly ReturnType<typeof ours>[]) => {
    const screening = new Screening(of, partly.set, ON);
    await engine.encode(screening);
    await engine.screen(screening);
    screening.free();
  };
  const all = rules.map((rule, at) => ours(rule, String(at)));
  const rates = await measure(
    [
      {
        name: 'json-rules-engine',
        evaluations: FEW.rulesEngine * rules.length,
        run: () => peers.rulesEngine(first(FEW.rulesEngine)),
      },
      {
        name: 'json-logic-engine',
        evaluations: FEW.logicEngine * rules.length,
        run: () => peers.logicEngine(first(FEW.logicEngine)),
      },
      { name: 'closures', evaluations: whole, run: () => peers.closures(known) },
      { name: 'duckdb', evaluations: whole, run: () => duck.decide('complete', rules, false) },
      { name: 'duckdb.three_valued', evaluations: whole, run: () => duck.decide('partly', rules, true) },
      { name: 'plain', evaluations: whole, run: () => plain.screen(plainly) },
      { name: 'screening', evaluations: 10 * whole, run: () => repeated(10, () => engine.screen(partly)) },
      {
        name: 'screening.near',
        evaluations: 10 * whole,
        run: () => repeated(10, () => engine.screen(partly, { near: true })),
      },
      {
        name: 'screening.by_region',
        evaluations: whole,
        run: () => engine.screen(partly, { by: 'org.region' }),
      },
      { name: 'screening.cold', evaluations: whole, run: () => cold(all) },
      { name: 'duckdb.one_rule', evaluations: rows, run: () => duck.decide('complete', one, false) },
      { name: 'closures.one_rule', evaluations: rows, run: () => byClosures(one)(known) },
      { name: 'screening.one_rule.cold', evaluations: rows, run: () => cold(single) },
    ],
    rounds,
  );
  sayRates('twenty rules', rates);
  const rate = (name: string) => rates.get(name)!;
  console.log('\nthree-valued, warm, against two-valued peers');
  for (const peer of ['json-rules-engine', 'json-logic-engine', 'closures', 'duckdb'] as const) {
    sayRatio(`screening.${peer}`, rate('screening'), rate(peer));
  }
  sayRatio('screening.plain', rate('screening'), rate('plain'));
  sayRatio('screening.near.json-rules-engine', rate('screening.near'), rate('json-rules-engine'));
  sayRatio('screening.three_valued.duckdb', rate('screening'), rate('duckdb.three_valued'));
  console.log('\ncold, encoding and the making of the plan included; below 1 the peer is faster');
  sayRatio('screening.cold.json-rules-engine', rate('screening.cold'), rate('json-rules-engine'));
  sayRatio('screening.cold.duckdb', rate('screening.cold'), rate('duckdb'));
  sayRatio('screening.one_rule.cold.duckdb', rate('screening.one_rule.cold'), rate('duckdb.one_rule'));
  sayRatio('screening.one_rule.cold.closures', rate('screening.one_rule.cold'), rate('closures.one_rule'));
  duck.close();
  await Promise.all([engine.close(), plain.close()]);
}

async function repeated(times: number, run: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < times; time += 1) await run();
}

/** One pair of a company and a rule with every ground, against a yes or no of the peer. */
async function onePair({ rounds }: Plan): Promise<void> {
  const [rules, set] = [TWENTY, companies(500, false)];
  const compiled = rules.map((rule, at) => ours(rule, String(at)).compiled);
  const data = Array.from({ length: 500 }, (_, row) => dataOf(set, row));
  const known = Array.from({ length: 500 }, (_, row) => companyAt(set, row));
  // Whoever asks about one pair asks an engine of one rule.
  const deciding = rules.map((rule) => byRulesEngine([rule]));
  const plainly = known.map(withoutNull);
  const explainAll = () => {
    for (const each of data) for (const rule of compiled) explain(rule, each, ON);
  };
  const rates = await measure(
    [
      {
        name: 'json-rules-engine',
        evaluations: 500 * rules.length,
        run: async () => {
          for (const decide of deciding) await decide(plainly);
        },
      },
      {
        name: 'explanation',
        evaluations: 10 * 500 * rules.length,
        run: () => repeated(10, async () => explainAll()),
      },
    ],
    rounds,
    WARM_UPS.pair,
  );
  sayRates('explaining', rates);
  sayRatio('explanation.json-rules-engine', rates.get('explanation')!, rates.get('json-rules-engine')!);
}

/** Its operators of our own read texts and lists, which are always known. */
const withoutNull = (company: Company): Company =>
  Object.fromEntries(Object.entries(company).filter(([, value]) => value !== null));

function dataOf(set: ColumnSet, row: number): DataSet {
  const entries = Object.keys(TYPES).flatMap((name) => {
    const value = set.get(row, name);
    return value === null ? [] : [[name, { value, source: 'bench', asOf: ON }] as const];
  });
  return Object.fromEntries(entries) as DataSet;
}

/** One company against all rules. */
async function oneCompany({ rounds, large }: Plan): Promise<void> {
  const rules = generated(large.rules);
  const index = new RuleIndex(
    rules.map((rule, at) => ours(rule, String(at))),
    TYPES,
    ON,
  );
  const [complete, partly] = [companies(ASKED, true), companies(ASKED, false)];
  const known = Array.from({ length: ASKED }, (_, row) => companyAt(complete, row));
  const data = Array.from({ length: ASKED }, (_, row) => dataOf(complete, row));
  const unsure = Array.from({ length: ASKED }, (_, row) => dataOf(partly, row));
  const tests = closuresOf(rules);
  const passed = known.map((company) => tests.flatMap((test, at) => (test(company) ? [String(at)] : [])));
  same(
    'closures, one company after the other',
    data.map((each) => index.offered(each).eligible),
    passed,
  );
  const evaluations = ASKED * rules.length;
  const rates = await measure(
    [
      {
        name: 'closures',
        evaluations,
        run: () => known.map((company) => tests.filter((test) => test(company)).length),
      },
      {
        name: 'rule_index',
        evaluations: 10 * evaluations,
        run: () => repeated(10, async () => unsure.map((each) => index.offered(each))),
      },
    ],
    rounds,
    WARM_UPS.one,
  );
  sayRates(`one company x ${rules.length} rules`, rates);
  sayRatio('one_company.closures', rates.get('rule_index')!, rates.get('closures')!);
}

/** Companies that ask, one after the other, what all rules offer them. */
const ASKED = 300;

/** Thousands of rules over millions of companies, on two threads. */
async function manyRules({ large }: Plan): Promise<void> {
  const threads = 2;
  const engine = new ScreeningEngine({ threads });
  console.log(`\n${large.rows} companies x ${large.rules} rules, three-valued, ${threads} threads`);
  const set = companies(large.rows, false, engine.arena);
  const rules = generated(large.rules);
  const all = rules.map((rule, at) => ours(rule, String(at)));
  const began = performance.now();
  const screening = new Screening(all, set, ON);
  const planned = performance.now();
  await engine.encode(screening);
  const encoded = performance.now();
  await engine.screen(screening);
  const cold = performance.now() - began;
  console.log(`figure large.plan_ms ${short(planned - began)}`);
  console.log(`figure large.encode_ms ${short(encoded - planned)}`);
  console.log(`figure large.cold_ms ${short(cold)}`);
  console.log(`figure large.memory_mb ${short(process.memoryUsage().rss / 2 ** 20)}`);
  console.log(`figure large.planes ${screening.plan.planes.length}`);
  const warm: number[] = [];
  const bound: number[] = [];
  for (let round = 0; round < large.rounds; round += 1) {
    const started = performance.now();
    await engine.screen(screening);
    warm.push(performance.now() - started);
    bound.push((bytesTouched(screening) / (bandwidth(screening.program.scratchBytes) * threads)) * 1_000);
  }
  console.log(`figure large.warm_ms ${short(figureOf(warm).median)}`);
  console.log(`figure large.bound_ms ${short(figureOf(bound).median)}`);
  sayRatio('large.warm.bound', warm, bound);
  const changed = ours(
    {
      ...rules[0]!,
      kind: 'all',
      of: [
        ...(rules[0] as { of: readonly Rule[] }).of,
        { kind: 'compare', datum: 'org.employees', operator: '<', value: 77 },
      ],
    },
    'changed',
  );
  const simulated: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const one = new Screening([changed], set, ON, screening);
    await engine.encode(one);
    await engine.screen(one, { near: true });
    simulated.push(performance.now() - started);
    one.free();
  }
  console.log(`figure changed_rule.ms ${short(figureOf(simulated).median)}`);
  await engine.close();
  await againstDuck(large, rules, cold, threads);
}

/** DuckDB decides a part of the rules on a part of the rows, and its time is extrapolated to the whole. */
async function againstDuck(
  { rows, rules: count }: Plan['large'],
  rules: readonly Rule[],
  cold: number,
  threads: number,
): Promise<void> {
  const part = { rows: 200_000, rules: 200 };
  const engine = new ScreeningEngine({ threads: 1 });
  const set = companies(part.rows, false, engine.arena);
  const some = rules.slice(0, part.rules);
  const duck = await Duck.with({ part: set }, threads);
  same(
    'DuckDB, three-valued, generated rules',
    await duck.decide('part', some, true),
    threeValued(await engine.screen(await prepared(engine, some, set))),
  );
  const began = performance.now();
  await duck.decide('part', some, true);
  const took = performance.now() - began;
  const whole = took * (rows / part.rows) * (count / part.rules);
  console.log(
    `DuckDB: ${part.rows} rows x ${part.rules} rules in ${short(took)} ms, extrapolated to the whole: ${short(whole)} ms`,
  );
  console.log(`ratio large.cold.duckdb ${short(whole / cold)}`);
  duck.close();
  await engine.close();
}
