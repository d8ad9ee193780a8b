import { parseArgs } from 'node:util';
import pg from 'pg';
import { startServer } from '../src/cli/story.ts';
import { PROJECT_ROOT } from '../src/project-root.ts';
import { playStory } from '../src/story/play.ts';
import { readStory } from '../src/story/story.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { percentile, short } from './figures.ts';
import { sayMachine } from './machine.ts';

const STORY = 'industrial-safety-results';

type Kind = 'embedded' | 'postgresql';

const SLOWEST = 8;

/** Plays the story against a built server, on each database, and prints what its requests took. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { scale: { type: 'string', default: '0.1' } } });
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 1)) throw new Error('--scale is above 0 and at most 1');
  sayMachine();
  await playOn('embedded', scale, {});
  const postgres = await startPostgres('durable');
  try {
    const admin = new pg.Client(`${postgres.url}postgres`);
    await admin.connect();
    await admin.query('create database story');
    await admin.end();
    await playOn('postgresql', scale, { DATABASE_URL: `${postgres.url}story` });
  } finally {
    await postgres.stop();
  }
}

async function playOn(kind: Kind, scale: number, database: { DATABASE_URL?: string }): Promise<void> {
  const { DATABASE_URL: _, ...env } = process.env;
  const server = await startServer({ env: { ...env, ...database }, say: () => {} });
  const took = new Map<string, number[]>();
  try {
    const story = readStory(PROJECT_ROOT, STORY);
    const { requests, seconds } = await playStory(story, {
      baseUrl: server.url,
      scale,
      onProgress: progressOn(kind),
      onAnswered: (operation, milliseconds) => {
        const sample = took.get(operation) ?? [];
        took.set(operation, sample);
        sample.push(milliseconds);
      },
    });
    const all = [...took.values()].flat();
    console.log(`\n${kind}: the story at ${scale}, ${requests} requests; it ended as expected`);
    console.log(`figure ${kind}.seconds ${short(seconds)}`);
    console.log(`figure ${kind}.requests_per_second ${short(requests / seconds)}`);
    console.log(`figure ${kind}.p50_ms ${short(percentile(all, 0.5))}`);
    console.log(`figure ${kind}.p99_ms ${short(percentile(all, 0.99))}`);
    sayOperations(took);
  } finally {
    await server.stop();
  }
}

/** The operations on which most time went. */
function sayOperations(took: ReadonlyMap<string, readonly number[]>): void {
  const rows = [...took].map(([operation, sample]) => {
    return { operation, sample, total: sample.reduce((sum, each) => sum + each, 0) };
  });
  rows.sort((a, b) => b.total - a.total);
  console.log(
    `\n${'operation'.padEnd(28)}${['times', 'p50 ms', 'p99 ms', 'in all s'].map((word) => word.padStart(10)).join('')}`,
  );
  for (const { operation, sample, total } of rows.slice(0, SLOWEST)) {
    const cells = [sample.length, percentile(sample, 0.5), percentile(sample, 0.99), total / 1000];
    console.log(operation.padEnd(28) + cells.map((cell) => short(cell).padStart(10)).join(''));
  }
}

function progressOn(kind: Kind): (progress: { done: number; total: number }) => void {
  let said = Date.now();
  return ({ done, total }) => {
    if (Date.now() - said < 5_000) return;
    said = Date.now();
    console.log(`${kind}: ${done} of ${total}`);
  };
}
