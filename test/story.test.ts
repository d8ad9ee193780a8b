import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../src/project-root.ts';
import { runStory } from '../src/story/play.ts';
import { readStory } from '../src/story/story.ts';
import { describeDatabases } from './support/databases.ts';
import { openHouse, type TestHouse } from './support/house.ts';

const SCALE = process.env.DURE_FULL === '1' ? 1 : 0.1;
const story = readStory(PROJECT_ROOT, 'industrial-safety-results');

describeDatabases((open, kind) => {
  let house: TestHouse;
  let baseUrl: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    baseUrl = await house.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => house.app.close());

  describe('the story of industrial safety by results', () => {
    test(`ends in the states and balances that it promises, at scale ${SCALE}`, async () => {
      let said = Date.now();
      const report = await runStory(story, {
        baseUrl,
        scale: SCALE,
        callers: kind === 'embedded' ? 4 : 8,
        onProgress: ({ done, total, step }) => {
          if (Date.now() - said < 2_000) return;
          said = Date.now();
          console.log(`${kind}: ${done} of ${total}, ${step}`);
        },
      });
      console.log(`${kind}: ${report.requests} requests in ${report.seconds.toFixed(1)} s`);
      expect(report.expectations.filter(({ met }) => !met)).toEqual([]);
    }, 600_000);
  });
});
