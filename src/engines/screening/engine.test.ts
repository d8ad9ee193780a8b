import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { label, ON, row, ruleTree, successive, TYPES } from '../../../test/support/conditions.ts';
import { compileTree, type RuleTree } from '../../domain/rule/tree.ts';
import type { DataSet } from '../../domain/rule/vocabulary.ts';
import { ColumnSet } from '../../domain/screening/column-set.ts';
import type { ScreeningRule } from '../../domain/screening/plan.ts';
import { rowsOf, Screening, screen } from '../../domain/screening/screening.ts';
import { ScreeningEngine } from './engine.ts';

const types = Object.fromEntries(Object.entries(TYPES).filter(([name]) => !name.startsWith('param.')));
const leaf = (id: string, when: string): RuleTree => ({
  id,
  when,
  reason: label,
  basis: { kind: 'proposal', source: 'test' },
});

function ruleOf(id: string, tree: RuleTree): ScreeningRule {
  const compilation = compileTree(tree, successive);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  return { id, compiled: compilation.compiled };
}

/** The same rows again and again, so that there are several blocks. */
function columnsOf(rows: readonly DataSet[], times: number, arena?: ScreeningEngine['arena']): ColumnSet {
  const set = new ColumnSet(types, rows.length * times, arena);
  for (let at = 0; at < rows.length * times; at += 1) set.write(at, rows[at % rows.length]!, ON);
  return set;
}

const wide = Array.from({ length: 40 }, (_, at) =>
  ruleOf(`visits ${at}`, leaf('it', `org.employees < ${at} || ${at} in site.visits`)),
);
const several = ruleOf('several', {
  any: [
    { all: [leaf('a', 'org.employees in [1, 3, -2]'), leaf('b', '!org.venture')] },
    leaf('c', 'site.hazard == "fire"'),
  ],
});

describe('the screening engine', () => {
  const engine = new ScreeningEngine({ threads: 2 });
  const plain = new ScreeningEngine({ threads: 2, kind: 'plain' });
  afterAll(() => Promise.all([engine.close(), plain.close()]));

  it('finds by its kernel and by its stand-in what the plain kernel finds', async () => {
    expect([engine.kind, plain.kind]).toEqual(['wasm', 'plain']);
    await fc.assert(
      fc.asyncProperty(
        fc.array(ruleTree, { minLength: 1, maxLength: 3 }),
        fc.array(row, { minLength: 7, maxLength: 10 }),
        fc.constantFrom({}, { near: true }, { near: true, by: 'site.hazard' }, { by: 'org.name' }),
        async (trees, rows, wanted) => {
          const rules = [...trees.map((tree, at) => ruleOf(`${at}`, tree)), ...wide.slice(0, 20), several];
          const wished = new Screening(rules, columnsOf(rows, 450), ON);
          wished.encode();
          const expected = screen(wished, wanted);
          for (const one of [engine, plain]) {
            const screening = new Screening(rules, columnsOf(rows, 450, one.arena), ON);
            await one.encode(screening);
            expect(await one.screen(screening, wanted)).toEqual(expected);
            const cell = {
              outcome: 'needsInformation',
              in: { datum: 'site.hazard', value: 'fire' },
            } as const;
            expect(await one.rowsOf(several, screening, cell)).toEqual(rowsOf(several, wished, cell));
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  it('refuses columns that do not stand in its memory', async () => {
    const elsewhere = new Screening([several], columnsOf([{}], 1), ON);
    await expect(engine.screen(elsewhere)).rejects.toThrow(TypeError);
  });

  it('stops while it computes row by row', async () => {
    const rule = ruleOf('growth', leaf('it', 'org.employees > org.trainees'));
    const screening = new Screening([rule], columnsOf([{}], 40_000, engine.arena), ON);
    const gone = new AbortController();
    const asked = engine.encode(screening, { signal: gone.signal });
    globalThis.setTimeout(() => gone.abort(new Error('no longer wanted')), 1);
    await expect(asked).rejects.toThrow('no longer wanted');
  });

  it('says how far it is', async () => {
    const set = columnsOf([{}], 20_000, engine.arena);
    const screening = new Screening(wide, set, ON);
    await engine.encode(screening);
    const said: number[] = [];
    await engine.screen(screening, {}, { onProgress: ({ done, total }) => said.push(done / total) });
    expect(said.at(-1)).toBe(1);
    expect(said).toEqual([...said].sort((a, b) => a - b));
  });

  it.each([
    ['in its threads', engine],
    ['in plain JavaScript', plain],
  ])('stops %s when it is told to, and answers the next who asks', async (_, one) => {
    const set = columnsOf([{}], 20_000, one.arena);
    const screening = new Screening([...wide, several], set, ON);
    await one.encode(screening);
    const gone = new AbortController();
    const asked = one.screen(screening, { near: true }, { signal: gone.signal });
    const next = one.screen(screening);
    gone.abort(new Error('no longer wanted'));
    await expect(asked).rejects.toThrow('no longer wanted');
    expect(await next).toHaveLength(41);
  });
});
