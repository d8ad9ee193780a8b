import { describe, expect, test } from 'vitest';
import { failed, jobState, retried, type Tries } from './job.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const fresh: Tries = { attempts: 0, doneAt: null, retryAt: null, deadAt: null, lastError: null };

describe('a job that fails', () => {
  test('waits longer each time and is set aside after its fifth try', () => {
    const waits: (string | null)[] = [];
    let job = fresh;
    while (jobState(job) !== 'set_aside') {
      job = { ...job, ...failed(job, 'Error: no', NOW) };
      waits.push(job.retryAt);
    }
    expect(waits).toEqual([
      '2026-03-01T00:00:30.000Z',
      '2026-03-01T00:02:00.000Z',
      '2026-03-01T00:10:00.000Z',
      '2026-03-01T00:40:00.000Z',
      null,
    ]);
    expect(job).toMatchObject({ attempts: 5, deadAt: NOW, lastError: 'Error: no' });
  });

  test('gets all its tries anew when it is asked for again, and keeps its error to be read', () => {
    const dead = { ...fresh, ...failed({ ...fresh, attempts: 4 }, 'Error: no', NOW) };
    const again = retried(dead);
    expect(again).toEqual({ ok: true, value: { attempts: 0, retryAt: null, deadAt: null } });
    expect(jobState({ ...dead, ...(again.ok && again.value) })).toBe('scheduled');
  });

  test('keeps the beginning of an endless error', () => {
    expect(failed(fresh, 'x'.repeat(100_000), NOW).lastError).toHaveLength(2_000);
  });
});

test('what is scheduled comes by itself, and what is done is not done again', () => {
  const code = { ok: false, refusal: { code: 'state_does_not_allow' } };
  expect(retried(fresh)).toMatchObject(code);
  expect(retried({ ...fresh, attempts: 2, doneAt: NOW })).toMatchObject(code);
});
