import type { Writable } from 'node:stream';
import type { Locale } from '../domain/person/actor.ts';
import {
  companiesOf,
  MOST_FIRMS,
  nameOf,
  POPULATION_DATA,
  type Statistics,
  type Values,
} from '../domain/population/population.ts';
import { writeWhole } from '../operate/whole-file.ts';
import { CommandFailure } from './failure.ts';
import { pipeTo } from './pipe.ts';
import { statisticsHere } from './statistics.ts';
import type { Terminal } from './terminal.ts';

export type PopulationOptions = {
  readonly firms: number;
  readonly seed: number;
  readonly from: number;
  readonly on: string | undefined;
  readonly format: string;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly language: Locale;
};

type Streams = { readonly stdout: Writable; readonly stderr: Writable };

/** How a company becomes a line. Each line says by itself that it is synthetic, wherever it is cut out. */
const FORMATS: Readonly<
  Record<string, { head: string; line: (name: string, values: Values) => string } | undefined>
> = {
  csv: {
    head: `합성기업(synthetic company),${POPULATION_DATA.join()}\n`,
    line: (name, values) => `${name},${values.map(cellOf).join()}\n`,
  },
  ndjson: {
    head: '',
    line: (name, values) => `${JSON.stringify({ synthetic: name, ...dataOf(values) })}\n`,
  },
};

/** Empty where it is unknown; the codes of a list apart by a space, and `-` for a list of none. */
function cellOf(value: Values[number]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') || '-' : String(value);
}

const dataOf = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    values.flatMap((value, at) =>
      value === null ? [] : [[POPULATION_DATA[at], typeof value === 'bigint' ? Number(value) : value]],
    ),
  );

/** How many companies are written at once. */
const PART = 2_000;
const SAY_EVERY_MS = 2_000;

/**
 * Writes companies that do not exist, to a file that is whole or not there, or to the standard output for as long as
 * somebody reads it. Throws CommandFailure and SetupError for what can be mended.
 */
export async function writePopulation(
  asked: PopulationOptions,
  { say }: Pick<Terminal, 'say'>,
  { stdout, stderr }: Streams = process,
): Promise<void> {
  const format = Object.hasOwn(FORMATS, asked.format) ? FORMATS[asked.format] : undefined;
  if (format === undefined)
    throw new CommandFailure(`--format must be csv or ndjson, not "${asked.format}".`);
  const { statistics, contentId } = statisticsHere(asked.on);
  if (asked.from < 1 || asked.from + asked.firms - 1 > MOST_FIRMS) {
    throw new CommandFailure(`One seed has the companies 1 to ${MOST_FIRMS}: --from and --firms go beyond.`);
  }
  const tell = seldom((line) => stderr.write(`${line}\n`), asked.language);
  const writing = async (write: (text: string) => Promise<boolean>): Promise<boolean> => {
    for (const { text, done } of parts(statistics, asked, format)) {
      if (!(await write(text))) return false;
      tell(done, asked.firms);
    }
    return true;
  };
  const closing = WORDS[asked.language].closing(asked, statistics.on, contentId);
  if (asked.out === undefined) {
    const pipe = pipeTo(stdout);
    const whole = await writing(pipe.write);
    pipe.end();
    if (whole) stderr.write(`${closing}\n`);
    return;
  }
  await writeWhole(asked.out, { replace: asked.force }, (write) =>
    writing(async (text) => {
      await write(Buffer.from(text));
      return true;
    }),
  );
  say(`${asked.out}: ${closing}`);
}

function* parts(
  statistics: Statistics,
  { firms, seed, from }: PopulationOptions,
  { head, line }: NonNullable<(typeof FORMATS)[string]>,
): Generator<{ text: string; done: number }> {
  const valuesOf = companiesOf(statistics, seed);
  let text = head;
  for (let done = 0; done < firms; ) {
    const until = Math.min(firms, done + PART);
    for (; done < until; done += 1) text += line(nameOf(seed, from + done), valuesOf(from + done));
    yield { text, done };
    text = '';
  }
  if (text !== '') yield { text, done: firms };
}

const WORDS = {
  ko: {
    progress: (done: string, of: string) => `${done}/${of}개`,
    closing: ({ firms, seed }: PopulationOptions, on: string, id: string) =>
      `합성기업 ${firms.toLocaleString('ko')}개(시드 ${seed}, ${on} 기준). 실제로 있는 기업은 없습니다. 바탕 통계: kr/population ${id}`,
  },
  en: {
    progress: (done: string, of: string) => `${done} of ${of}`,
    closing: ({ firms, seed }: PopulationOptions, on: string, id: string) =>
      `${firms.toLocaleString('en')} synthetic companies (seed ${seed}, as of ${on}); none of them exists. Statistics: kr/population ${id}`,
  },
} as const;

/** A line every two seconds, and none for what is done sooner. */
function seldom(say: (line: string) => void, language: Locale): (done: number, of: number) => void {
  let said = Date.now();
  return (done, of) => {
    if (Date.now() - said < SAY_EVERY_MS) return;
    said = Date.now();
    say(WORDS[language].progress(done.toLocaleString(language), of.toLocaleString(language)));
  };
}
