import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../src/project-root.ts';
import { runStory } from '../src/story/play.ts';
import { readStory } from '../src/story/story.ts';
import { freshDatabase } from './support/databases.ts';
import { openHouse } from './support/house.ts';
import { Onlooker, type Seen } from './support/onlooker.ts';

const LIMIT_MS = 600_000;

/** A plan above the floor is returned by whoever finds it to be agreed; notice of clawback follows from findings too. */
const ALSO_OTHERWISE: readonly string[] = ['returnPlan', 'noticeClawback'];

describe('while the story is played at a fiftieth, everybody who acts has looked at their desk before', () => {
  let seen: readonly Seen[];
  let close: () => void = () => {};

  beforeAll(async () => {
    const house = await openHouse(await freshDatabase('server'));
    const onlooker = new Onlooker(house.app);
    close = () => onlooker.close();
    const baseUrl = await onlooker.listen();
    const story = readStory(PROJECT_ROOT, 'industrial-safety-results');
    await runStory(story, { baseUrl, scale: 0.02, callers: 1, onProgress: () => {} });
    seen = onlooker.seen;
  }, LIMIT_MS);
  afterAll(() => close());

  const told = (wrong: readonly Seen[]): string[] => [
    ...new Set(wrong.map(({ operation, standing, refusal }) => `${operation} ${standing} ${refusal}`)),
  ];

  test('what they did stood among their tasks', () => {
    const done = seen.filter(({ refusal, listed }) => refusal === null && listed !== null);
    expect(new Set(done.map(({ operation }) => operation)).size).toBeGreaterThan(40);
    const missed = done.filter(({ listed, operation }) => !listed && !ALSO_OTHERWISE.includes(operation));
    expect(told(missed)).toEqual([]);
  });

  test('no task led to a refusal', () => {
    expect(told(seen.filter(({ listed, refusal }) => listed && refusal !== null))).toEqual([]);
  });

  test('what they did was possible by what they were told of it', () => {
    expect(told(seen.filter(({ standing, refusal }) => refusal === null && standing !== null))).toEqual([]);
  });
});
