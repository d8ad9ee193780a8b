import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AfterTry, afterTry, MOST_TRIES, type Outcome } from './delivery.ts';

const NOW = '2026-03-02T00:00:00.000Z';

const outcomes = fc.oneof(
  fc.constant<Outcome>({ kind: 'sent' }),
  fc.record({ kind: fc.constant('failed' as const), error: fc.string(), gone: fc.boolean() }),
);
const chances = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Plays outcomes one after the other, each at the instant the one before asked for. */
function play(steps: readonly (readonly [Outcome, number])[]): AfterTry[] {
  const path: AfterTry[] = [];
  for (const [outcome, chance] of steps) {
    const last = path.at(-1);
    if (last !== undefined && last.state !== 'waiting') break;
    path.push(afterTry(last?.tries ?? 0, outcome, { now: last?.dueAt ?? NOW, chance }));
  }
  return path;
}

describe('a delivery', () => {
  test('ends as sent or dead after ten tries at most, whatever happens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(outcomes, chances), { minLength: MOST_TRIES, maxLength: 30 }),
        (steps) => {
          const path = play(steps);
          expect(path.length).toBeLessThanOrEqual(MOST_TRIES);
          expect(path.at(-1)?.state).not.toBe('waiting');
          for (const [at, step] of path.entries()) {
            expect(step.tries).toBe(at + 1);
            expect(step.endedAt === null).toBe(step.state === 'waiting');
          }
        },
      ),
    );
  });

  test('waits longer before each next try, and never less than the schedule says', () => {
    fc.assert(
      fc.property(fc.array(chances, { minLength: MOST_TRIES, maxLength: MOST_TRIES }), (chance) => {
        const path = play(chance.map((each) => [{ kind: 'failed', error: 'refused' }, each] as const));
        const instants = [NOW, ...path.slice(0, -1).map(({ dueAt }) => dueAt)].map((each) =>
          Date.parse(each),
        );
        const pauses = instants.slice(1).map((each, at) => each - (instants[at] as number));
        expect(pauses).toHaveLength(MOST_TRIES - 1);
        expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
        expect(pauses[0]).toBeGreaterThanOrEqual(5_000);
      }),
    );
  });

  test('is given up at once when its receiver is gone', () => {
    const after = afterTry(0, { kind: 'failed', error: 'HTTP 410', gone: true }, { now: NOW, chance: 0 });
    expect(after).toEqual({ state: 'dead', tries: 1, dueAt: NOW, endedAt: NOW, lastError: 'HTTP 410' });
  });

  test('has been tried for about three days when it is given up', () => {
    const failed = [{ kind: 'failed', error: 'refused' }, 0] as const;
    const path = play(Array.from({ length: MOST_TRIES }, () => failed));
    const hours = (Date.parse(path.at(-1)?.endedAt as string) - Date.parse(NOW)) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(78);
  });
});
