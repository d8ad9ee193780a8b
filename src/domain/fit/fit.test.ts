import { expect, test } from 'vitest';
import { explain } from '../rule/evaluate.ts';
import { compileTree, type RuleTree } from '../rule/tree.ts';
import type { DataSet, DatumValue, Vocabulary } from '../rule/vocabulary.ts';
import { fitOf, wanted } from './fit.ts';
import { windowAt } from './window.ts';

const vocabulary: Vocabulary = {
  'org.isSme': { type: 'flag', label: { ko: '중소기업' }, source: '확인서' },
  'org.region': { type: 'code', label: { ko: '지역' }, source: '등록증' },
  'org.exports': { type: 'flag', label: { ko: '수출' }, source: '증명서' },
};
const leaf = (id: string, when: string, kind: 'law' | 'proposal' = 'law'): RuleTree => ({
  id,
  when,
  reason: { ko: id },
  basis: { kind, source: 's' },
});
const TREE: RuleTree = {
  all: [
    leaf('sme', 'org.isSme'),
    { any: [leaf('daegu', 'org.region == "27"'), leaf('exports', 'org.exports')] },
  ],
};

function judged(tree: RuleTree, given: Record<string, DatumValue>) {
  const compilation = compileTree(tree, { vocabulary, parameters: {} });
  if (!compilation.ok) throw new Error('does not compile');
  const data: DataSet = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, { value, source: 's', asOf: '2026-01-01' }]),
  );
  return fitOf(explain(compilation.compiled, data, '2026-11-27'));
}
const ids = (found: ReturnType<typeof judged>) => found.grounds.map(({ id }) => id);

test('a company that meets all fits, and is told what it met', () => {
  const found = judged(TREE, { 'org.isSme': true, 'org.region': '27', 'org.exports': false });
  expect(found).toMatchObject({ standing: 'fits', byModel: false, missing: [] });
  expect(ids(found)).toEqual(['sme', 'daegu']);
});

test('what can still change the answer is asked, and nothing else', () => {
  expect(judged(TREE, { 'org.isSme': true, 'org.region': '27' }).standing).toBe('fits');
  const found = judged(TREE, { 'org.isSme': true, 'org.region': '26' });
  expect(found.standing).toBe('asks');
  expect(found.missing.map(({ name }) => name)).toEqual(['org.exports']);
  expect(judged(TREE, { 'org.isSme': false, 'org.region': '26' }).missing).toEqual([]);
});

test('one condition short is nearly, with each of those that would be enough; two short is outside', () => {
  const nearly = judged(TREE, { 'org.isSme': true, 'org.region': '26', 'org.exports': false });
  expect(nearly.standing).toBe('nearly');
  expect(ids(nearly)).toEqual(['daegu', 'exports']);
  const outside = judged(TREE, { 'org.isSme': false, 'org.region': '26', 'org.exports': false });
  expect(outside.standing).toBe('outside');
  expect(ids(outside)).toEqual(['sme', 'daegu', 'exports']);
});

test('an answer is only our model’s where a proposal decided it, and not where the law alone would have', () => {
  const tree: RuleTree = { all: [leaf('sme', 'org.isSme'), leaf('exports', 'org.exports', 'proposal')] };
  expect(judged(tree, { 'org.isSme': true, 'org.exports': true }).byModel).toBe(true);
  expect(judged(tree, { 'org.isSme': true, 'org.exports': false }).byModel).toBe(true);
  expect(judged(tree, { 'org.isSme': false, 'org.exports': false }).byModel).toBe(false);
});

test('the most wanted datum comes first', () => {
  const asks = judged(TREE, {});
  const one = judged(leaf('exports', 'org.exports'), {});
  expect(wanted([asks, one])).toEqual([
    { name: 'org.exports', decides: 2 },
    { name: 'org.isSme', decides: 1 },
    { name: 'org.region', decides: 1 },
  ]);
});

test('of several windows the open one counts, then the next, then the last; one that nobody states is not closed', () => {
  const spring = { opensAt: '2026-03-01T00:00:00Z', closesAt: '2026-04-01T00:00:00Z' };
  const autumn = { opensAt: '2026-09-01T00:00:00Z', closesAt: '2026-10-01T00:00:00Z' };
  const both = [autumn, spring];
  expect(windowAt(both, '2026-03-01T00:00:00Z')).toEqual({ state: 'open', closesAt: spring.closesAt });
  expect(windowAt(both, '2026-04-01T00:00:00Z')).toEqual({ state: 'opens', ...autumn });
  expect(windowAt(both, '2026-01-01T00:00:00Z')).toEqual({ state: 'opens', ...spring });
  expect(windowAt(both, '2026-10-01T00:00:00Z')).toEqual({ state: 'closed', closesAt: autumn.closesAt });
  expect(windowAt([spring, {}], '2026-05-01T00:00:00Z')).toEqual({ state: 'unstated' });
  expect(windowAt([], '2026-05-01T00:00:00Z')).toEqual({ state: 'unstated' });
});
