import { expect, test } from 'vitest';
import { leavesAgainst } from './against.ts';
import type { ExplainedLeaf, ExplainedNode, Truth } from './explanation.ts';

const leaf = (id: string, truth: Truth): ExplainedLeaf => ({
  kind: 'leaf',
  id,
  truth,
  when: id,
  reason: { ko: id },
  basis: { kind: 'proposal', source: 'dure' },
  data: [],
  parameters: [],
  waitsFor: [],
  failure: null,
});
const not = (of: ExplainedNode): ExplainedNode => ({ kind: 'not', truth: 'unknown', of: [of] });

test('what speaks against a company is what it does not meet, and under a not what it does meet', () => {
  const root: ExplainedNode = {
    kind: 'all',
    truth: 'false',
    of: [
      leaf('met', 'true'),
      leaf('failed', 'false'),
      leaf('unknown', 'unknown'),
      not(leaf('barred', 'true')),
    ],
  };
  expect(leavesAgainst(root).map(({ id }) => id)).toEqual(['failed', 'barred']);
  expect(leavesAgainst(not(root)).map(({ id }) => id)).toEqual(['met']);
});
