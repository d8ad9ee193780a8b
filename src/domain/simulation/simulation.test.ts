import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, ON, row, ruleTree } from '../../../test/support/conditions.ts';
import { explain } from '../rule/evaluate.ts';
import type { ExplainedLeaf, ExplainedNode, Truth } from '../rule/explanation.ts';
import { compileTree, type RuleTree } from '../rule/tree.ts';
import type { DataSet, RuleContext } from '../rule/vocabulary.ts';
import { ColumnSet } from '../screening/column-set.ts';
import { Screening, screen } from '../screening/screening.ts';
import { columnsOf, dataIn, isOfForm, typesOf } from './columns.ts';
import { comparable } from './comparable.ts';
import { DIMENSIONS, type Dimension } from './groups.ts';
import { type Question, questionsOf, type SimulatedStanding } from './questions.ts';
import { allOfTally, Counted, type Tallied, tallied } from './tally.ts';

/** Conditions about sites alone are asked in a form, so that a rule mixes what a registry knows with what it cannot. */
const inForm = (rule: RuleTree, mixed: boolean): RuleTree => {
  if ('not' in rule) return { not: inForm(rule.not, mixed) };
  if ('all' in rule) return { all: rule.all.map((each) => inForm(each, mixed)) };
  if ('any' in rule) return { any: rule.any.map((each) => inForm(each, mixed)) };
  const asked = mixed || (!rule.when.includes('org.') && !rule.when.includes('['));
  return asked ? { ...rule, when: rule.when.replaceAll('site.', 'form.') } : rule;
};
const forms: RuleContext = {
  parameters: context.parameters,
  vocabulary: Object.fromEntries(
    Object.entries(context.vocabulary).flatMap(([name, definition]) => [
      [name, definition],
      [name.replace('site.', 'form.'), definition],
    ]),
  ),
};
const tree = ruleTree.map((rule) => inForm(rule, false));
/** One condition may read both. */
const mixedTree = ruleTree.map((rule) => inForm(rule, true));

const companies = fc.array(row, { minLength: 1, maxLength: 40 });

const GROUP = 'group of chance';
const groupOf = (at: number): string => `g${at % 3}`;

function simulated(question: Question, rows: readonly DataSet[]): Tallied {
  const { columns, rules, byGroup } = questionsOf(question);
  const set = new ColumnSet({ ...typesOf(columns), [GROUP]: 'code' }, rows.length);
  for (const [at, data] of rows.entries()) {
    const group = { value: groupOf(at), source: '', asOf: ON };
    set.write(at, { ...dataIn(columns, (name) => data[name]), [GROUP]: group }, ON);
  }
  const screening = new Screening(rules, set, ON);
  screening.encode();
  const counted = new Counted();
  for (const { rule, cells: _, ...counts } of screen(screening, { near: true })) counted.add(rule, counts);
  const grouped = new Screening(byGroup, set, ON, screening);
  for (const { rule, cells } of screen(grouped, { by: GROUP }))
    for (const { cell, ...counts } of cells)
      counted.addGroup('region', cell as string | null, { rule, ...counts });
  return tallied(question, counted);
}

const of = (rule: RuleTree) => comparable(rule, forms, ON);

/** The slow way: the explanation of a company, and of it with some conditions as it would wish them. */
function explained(rule: RuleTree, data: DataSet): ExplainedNode {
  const compilation = compileTree(rule, forms);
  if (!compilation.ok) throw new Error('does not compile');
  return explain(compilation.compiled, data, ON).root;
}
const OPPOSITE: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };
function truthOf(
  node: ExplainedNode,
  wishes: (leaf: ExplainedLeaf) => boolean = () => false,
  forbids = false,
): Truth {
  if (node.kind === 'leaf') return wishes(node) ? (forbids ? 'false' : 'true') : node.truth;
  const truths = node.of.map((member) => truthOf(member, wishes, node.kind === 'not' ? !forbids : forbids));
  if (node.kind === 'not') return OPPOSITE[truths[0]!];
  const enough = node.kind === 'all' ? 'false' : 'true';
  if (truths.includes(enough)) return enough;
  return truths.includes('unknown') ? 'unknown' : OPPOSITE[enough];
}
const granting = (id: string) => (leaf: ExplainedLeaf) => leaf.id === id;
const STANDING: Readonly<Record<Truth, SimulatedStanding>> = {
  true: 'fits',
  unknown: 'unknown',
  false: 'out',
};
const standing = (rule: RuleTree, data: DataSet): SimulatedStanding =>
  STANDING[
    truthOf(explained(rule, data), ({ truth, when }) => truth === 'unknown' && when.includes('form.'))
  ];

describe('a simulation', () => {
  it('counts of each company what the explanation says, and apart who hangs on the form alone', () => {
    fc.assert(
      fc.property(tree, companies, (rule, rows) => {
        const { after, companies: all } = simulated({ after: of(rule), before: null }, rows);
        const stands = rows.map((data) => standing(rule, data));
        const sure = rows.filter((data) => truthOf(explained(rule, data)) === 'true').length;
        const count = (which: SimulatedStanding) => stands.filter((each) => each === which).length;
        expect(all).toBe(rows.length);
        expect(after).toEqual({
          fits: count('fits'),
          byForm: count('fits') - sure,
          unknown: count('unknown'),
          out: count('out'),
        });
      }),
      { numRuns: 25 },
    );
  });

  it('lets a wish for the form turn nobody whom the registry alone decides', () => {
    fc.assert(
      fc.property(mixedTree, companies, (rule, rows) => {
        const { after } = simulated({ after: of(rule), before: null }, rows);
        const truths = rows.map((data) => truthOf(explained(rule, data)));
        const count = (which: Truth) => truths.filter((each) => each === which).length;
        expect([after.fits - after.byForm, after.out]).toEqual([count('true'), count('false')]);
      }),
      { numRuns: 25 },
    );
  });

  it('says of each condition whom it keeps out first, whom alone, and how many are near', () => {
    fc.assert(
      fc.property(tree, companies, (rule, rows) => {
        const { funnel, near, after } = simulated({ after: of(rule), before: null }, rows);
        expect(funnel.reduce((sum, { first }) => sum + first, 0)).toBe(after.out);
        for (const [at, { reached, first }] of funnel.entries())
          expect(reached - first).toBe(funnel[at + 1]?.reached ?? rows.length - after.out);
        const keptOut = rows.map((data) => explained(rule, data)).filter((root) => truthOf(root) === 'false');
        for (const { id, only } of funnel.flatMap(({ conditions }) => conditions)) {
          const turned = keptOut.filter((root) => truthOf(root, granting(id)) !== 'false');
          expect(only, id).toBe(turned.length);
        }
        const ids = funnel.flatMap(({ conditions }) => conditions.map(({ id }) => id));
        const isNear = (root: ExplainedNode) => ids.some((id) => truthOf(root, granting(id)) !== 'false');
        expect(near).toBe(keptOut.filter(isNear).length);
      }),
      { numRuns: 25 },
    );
  });

  it('says who changes sides between two rules, each with its own figures and its own words of the form', () => {
    fc.assert(
      fc.property(tree, tree, companies, (before, after, rows) => {
        const { crossings } = simulated({ before: of(before), after: of(after) }, rows);
        const moves = rows.map((data) => `${standing(before, data)} ${standing(after, data)}`);
        for (const { from, to, count } of crossings!)
          expect(count, `${from} ${to}`).toBe(moves.filter((move) => move === `${from} ${to}`).length);
      }),
      { numRuns: 25 },
    );
  });

  it('divides what it counts by groups, and the groups add up to the whole', () => {
    fc.assert(
      fc.property(tree, companies, (rule, rows) => {
        const { groups, after } = simulated({ after: of(rule), before: null }, rows);
        const { cells } = groups.find(({ dimension }: { dimension: Dimension }) => dimension === 'region')!;
        expect(groups.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
        for (const { code, after: own } of cells)
          expect(allOfTally(own)).toBe(rows.filter((_, at) => groupOf(at) === code).length);
        for (const kind of ['fits', 'byForm', 'unknown', 'out'] as const)
          expect(cells.reduce((sum, cell) => sum + cell.after[kind], 0)).toBe(after[kind]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the columns of a simulation', () => {
  it('hold a datum once for each way in which it is read, and nothing of a form', () => {
    const label = { ko: '업종' };
    const as = (type: 'code' | 'text', codes?: readonly string[]) =>
      columnsOf({
        'org.industry': { type, label, source: 's', ...(codes && { codes }) },
        'form.x': { type: 'flag', label, source: 's' },
      });
    const all = { ...as('code'), ...as('text'), ...as('code', ['C25']) };
    expect(Object.keys(all)).toHaveLength(3);
    expect(Object.keys(all)[0]).toBe('org.industry');
    const data = dataIn(all, () => ({ value: 'A01', source: 's', asOf: ON }));
    expect(Object.values(data).map(({ value }) => value)).toEqual(['A01', 'A01']);
    expect(isOfForm('form.x')).toBe(true);
  });
});
