import { parseArgs } from 'node:util';
import { type CrashOptions, crash } from './rounds.ts';

const USAGE =
  'npm run crash -- [--rounds 100] [--database embedded|server] [--seed N] [--scale 0.1] [--until 1]';

function readOptions(): CrashOptions {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '100' },
      database: { type: 'string', default: 'embedded' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      scale: { type: 'string', default: '0.1' },
      until: { type: 'string', default: '1' },
    },
  });
  const { database } = values;
  const [rounds, seed, scale, until] = [values.rounds, values.seed, values.scale, values.until].map(
    Number,
  ) as [number, number, number, number];
  if (database !== 'embedded' && database !== 'server') throw new Error(USAGE);
  if (!(rounds >= 1 && seed >= 0 && scale > 0 && scale <= 1 && until > 0 && until <= 1))
    throw new Error(USAGE);
  return { rounds, database, seed, scale, until, say: console.log };
}

const options = readOptions();
const began = performance.now();
console.log(`${options.rounds} rounds on the ${options.database} database, seed ${options.seed}`);
const { kills, acknowledged, violations, story } = await crash(options);
const unmet = (story?.expectations ?? []).filter(({ met }) => !met);
for (const violation of violations) console.error(violation);
for (const { id, expected, found } of unmet) console.error(`${id}: expected ${expected}, found ${found}`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const met =
  story === undefined
    ? ''
    : `, ${story.expectations.length - unmet.length} of ${story.expectations.length} expectations met`;
console.log(
  `${kills} kills, ${acknowledged} acknowledged requests, ${violations.length} violations${met}, ${seconds} s`,
);
process.exitCode = violations.length + unmet.length > 0 ? 1 : 0;
