import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkProgramme } from '../../src/contract/check-programme.ts';
import { ruleContextOf } from '../../src/domain/programme/rule-context.ts';
import { compileTree, type RuleTree } from '../../src/domain/rule/tree.ts';
import type { DataSet, DatumType, DatumValue, RuleContext } from '../../src/domain/rule/vocabulary.ts';
import { ColumnSet } from '../../src/domain/screening/column-set.ts';
import type { ScreeningRule } from '../../src/domain/screening/plan.ts';
import { Screening, screen } from '../../src/domain/screening/screening.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { columnTypeOf, sqlOf } from '../../src/store/screening-sql.ts';
import { ON, row, ruleTree, successive, TYPES, valueOfType } from '../support/conditions.ts';
import { describeDatabases } from '../support/databases.ts';
import { FULL } from '../support/full.ts';

// The SQL of a rule and the bitmaps are two ways to the same counts, on both databases.

const GENERATED = FULL ? 3_000 : 120;
const LIMIT_MS = FULL ? 600_000 : 60_000;
const AT_ONCE = 30;

type Types = Readonly<Record<string, DatumType>>;
const types: Types = Object.fromEntries(Object.entries(TYPES).filter(([name]) => !name.startsWith('param.')));

function ruleOf(id: string, tree: RuleTree, of: RuleContext): ScreeningRule {
  const compilation = compileTree(tree, of);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return { id, compiled: compilation.compiled };
}

function byBitmaps(rules: readonly ScreeningRule[], of: Types, rows: readonly DataSet[]) {
  const set = new ColumnSet(of, rows.length);
  for (const [at, data] of rows.entries()) set.write(at, data, ON);
  const screening = new Screening(rules, set, ON);
  screening.encode();
  return screen(screening).map(({ eligible, needsInformation }) => ({ eligible, needsInformation }));
}

const inSql = (value: DatumValue): unknown =>
  typeof value === 'object' ? value.map(String) : typeof value === 'bigint' ? String(value) : value;

async function bySql(
  database: OpenedDatabase,
  rules: readonly ScreeningRule[],
  of: Types,
  rows: readonly DataSet[],
) {
  const names = Object.keys(of);
  const columns = names.map((name) => `"${name}" ${columnTypeOf(of[name]!)}`);
  const places = names.map((_, at) => `$${at + 1}`).join();
  const found: { eligible: number; needsInformation: number }[] = [];
  await database.asOwner(async (owner) => {
    await owner.query(`create temporary table screened (${columns.join()})`);
    for (const data of rows) {
      const values = names.map((name) => (data[name] === undefined ? null : inSql(data[name].value)));
      await owner.query(`insert into screened values (${places})`, values);
    }
    for (let from = 0; from < rules.length; from += AT_ONCE) {
      const asked = rules.slice(from, from + AT_ONCE).flatMap(({ compiled }) => {
        const sql = sqlOf(compiled, ON);
        return [`count(*) filter (where ${sql})`, `count(*) filter (where (${sql}) is null)`];
      });
      const reply = await owner.query({ text: `select ${asked.join()} from screened`, rowMode: 'array' });
      const counts = (reply.rows[0] as unknown as readonly unknown[]).map(Number);
      for (let at = 0; at < counts.length; at += 2)
        found.push({ eligible: counts[at]!, needsInformation: counts[at + 1]! });
    }
    await owner.query('drop table screened');
  });
  return found;
}

const folders = readdirSync(path.join(PROJECT_ROOT, 'programmes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every track's eligibility that comes with the house, with rows by chance of what it reads. */
const shipped = folders.flatMap((folder) => {
  const file = path.join(PROJECT_ROOT, 'programmes', folder, 'programme.yaml');
  const { definition } = checkProgramme(file, readFileSync(file, 'utf8'));
  if (definition === null) throw new Error(`${file} is not sound`);
  return definition.tracks.map(({ key, eligibility, vocabulary }) => {
    const rule = ruleOf(key, eligibility, ruleContextOf(definition, { vocabulary }));
    const of: Types = Object.fromEntries(Object.entries(vocabulary).map(([name, { type }]) => [name, type]));
    const data = fc.record(
      Object.fromEntries(
        Object.entries(vocabulary).map(([name, { type, codes }]) => [
          name,
          valueOfType(type, codes).map((value) => ({ value, source: 'register', asOf: '2026-01-01' })),
        ]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<DataSet>;
    return { name: `${folder}: ${key}`, rule, of, rows: fc.sample(data, { numRuns: 300, seed: 11 }) };
  });
});

describeDatabases((open) => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await open();
  });

  test.each(shipped)(
    'the eligibility of $name counts in SQL as it does in bitmaps',
    async ({ rule, of, rows }) => {
      expect(await bySql(database, [rule], of, rows)).toEqual(byBitmaps([rule], of, rows));
    },
  );

  test(
    `${GENERATED} generated rules count in SQL as they do in bitmaps, unknown included`,
    async () => {
      const trees = fc.sample(ruleTree, { numRuns: GENERATED, seed: 7 });
      const rules = trees.map((tree, at) => ruleOf(`rule ${at}`, tree, successive));
      const rows = fc.sample(row, { numRuns: 80, seed: 7 });
      expect(await bySql(database, rules, types, rows)).toEqual(byBitmaps(rules, types, rows));
    },
    LIMIT_MS,
  );
});
