import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ON, row, ruleTree, successive, TYPES } from '../../../test/support/conditions.ts';
import { explain } from '../rule/evaluate.ts';
import { compileTree, type RuleTree } from '../rule/tree.ts';
import { RuleIndex } from './rule-index.ts';

const types = Object.fromEntries(Object.entries(TYPES).filter(([name]) => !name.startsWith('param.')));

function ruleOf(id: string, tree: RuleTree) {
  const compilation = compileTree(tree, successive);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return { id, compiled: compilation.compiled };
}

it('offers one company what each rule by itself finds, three-valued', () => {
  const trees = fc.array(ruleTree, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(trees, fc.array(row, { minLength: 1, maxLength: 12 }), (all, rows) => {
      const rules = all.map((tree, at) => ruleOf(`rule ${at}`, tree));
      const index = new RuleIndex(rules, types, ON);
      for (const data of [...rows, rows[0]!]) {
        const outcomes = rules.map(({ id, compiled }) => ({
          id,
          outcome: explain(compiled, data, ON).outcome,
        }));
        const found = (outcome: string) =>
          outcomes.filter((each) => each.outcome === outcome).map(({ id }) => id);
        expect(index.offered(data)).toEqual({
          eligible: found('eligible'),
          needsInformation: found('needs_information'),
        });
      }
    }),
    { numRuns: 60 },
  );
});

it('knows nothing of a datum from the day after its last valid day', () => {
  const reason = { ko: '직원', en: 'staff' };
  const leaf = {
    id: 'few',
    when: 'org.employees < 3',
    reason,
    basis: { kind: 'proposal', source: 'test' },
  } as const;
  const index = new RuleIndex([ruleOf('small', leaf)], types, ON);
  const known = (validUntil: string) => ({
    'org.employees': { value: 2n, source: 'register', asOf: '2026-01-01', validUntil },
  });
  expect(index.offered(known('2026-03-11')).eligible).toEqual(['small']);
  expect(index.offered(known('2026-03-10'))).toEqual({ eligible: [], needsInformation: ['small'] });
});

it('finds the same of hundreds of rules, whichever of them a company was asked about before', () => {
  const trees = fc.array(ruleTree, { minLength: 130, maxLength: 200 });
  fc.assert(
    fc.property(trees, fc.array(row, { minLength: 2, maxLength: 4 }), (all, rows) => {
      const rules = all.map((tree, at) => ruleOf(`rule ${at}`, tree));
      const index = new RuleIndex(rules, types, ON);
      for (const data of [...rows, rows[0]!]) {
        const found = index.offered(data);
        const outcomes = rules.map(({ compiled }) => explain(compiled, data, ON).outcome);
        const ids = (outcome: string) =>
          rules.flatMap(({ id }, at) => (outcomes[at] === outcome ? [id] : []));
        expect(found).toEqual({
          eligible: ids('eligible'),
          needsInformation: ids('needs_information'),
        });
      }
    }),
    { numRuns: 5 },
  );
});
