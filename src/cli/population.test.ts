import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { SetupError } from '../store/setup-error.ts';
import { programOf } from './dure-program.ts';
import { CommandFailure } from './failure.ts';
import { type PopulationOptions, writePopulation } from './population.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dure-population-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Keeps what is written, and fails once it has so many bytes where that is said. */
class Reader extends Writable {
  text = '';
  readonly #fails: { readonly after: number; readonly code: string } | undefined;

  constructor(fails?: { readonly after: number; readonly code: string }) {
    super();
    this.#fails = fails;
  }

  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    this.text += chunk.toString();
    const broken = this.#fails !== undefined && this.text.length >= this.#fails.after;
    if (broken) done(Object.assign(new Error('write'), { code: this.#fails!.code }));
    else done();
  }
}

const ASKED: PopulationOptions = {
  firms: 5,
  seed: 1,
  from: 1,
  on: undefined,
  format: 'csv',
  out: undefined,
  force: false,
  language: 'en',
};

async function piped(more: Partial<PopulationOptions> = {}, stdout = new Reader()) {
  const stderr = new Reader();
  await writePopulation({ ...ASKED, ...more }, { say: () => undefined }, { stdout, stderr });
  return { text: stdout.text, told: stderr.text };
}

describe('dure population', () => {
  test('writes a line for each company, which says by itself that it is synthetic', async () => {
    const { text, told } = await piped();
    const [head, ...lines] = text.trimEnd().split('\n');
    expect(head).toMatch(/^합성기업\(synthetic company\),org\.registered,org\.region,org\.industry,/);
    expect(lines).toHaveLength(5);
    for (const [at, line] of lines.entries()) {
      expect(line).toMatch(new RegExp(`^합성기업\\(synthetic\\) 1-${at + 1},true,\\d\\d,[A-S]\\d\\d,`));
      expect(line.split(',')).toHaveLength(head!.split(',').length);
    }
    expect(told).toMatch(
      /^5 synthetic companies \(seed 1, as of 2026-07-01\); none of them exists\. .*[0-9a-f]{64}\n$/,
    );
  });

  test('writes JSON by lines, leaving out what is unknown', async () => {
    const { text } = await piped({ format: 'ndjson', firms: 300 });
    const firms = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(firms).toHaveLength(300);
    expect(firms[0]).toMatchObject({ synthetic: '합성기업(synthetic) 1-1', 'org.registered': true });
    expect(firms.filter((firm) => 'org.suppliesTo' in firm).length).toBeLessThan(300);
    expect(firms.every((firm) => !Object.values(firm).includes(null))).toBe(true);
    expect(firms.some((firm) => typeof firm['org.employees'] === 'number')).toBe(true);
  });

  test('writes the same bytes for the same seed, in one or in parts', async () => {
    const whole = await piped({ firms: 5_000 });
    const first = await piped({ firms: 2_345 });
    const second = await piped({ firms: 2_655, from: 2_346 });
    expect(first.text + second.text.slice(second.text.indexOf('\n') + 1)).toBe(whole.text);
    expect((await piped({ firms: 5_000 })).text).toBe(whole.text);
    expect((await piped({ firms: 5_000, seed: 2 })).text).not.toBe(whole.text);
    expect((await piped({ firms: 5_000, language: 'ko' })).text).toBe(whole.text);
  });

  test('speaks Korean beside them when asked', async () => {
    expect((await piped({ language: 'ko' })).told).toContain('실제로 있는 기업은 없습니다');
  });

  test('ends quietly when its reader has gone', async () => {
    const { told } = await piped({ firms: 100_000 }, new Reader({ after: 1, code: 'EPIPE' }));
    expect(told).toBe('');
  });

  test('says in one line that the disk is full', async () => {
    const full = new Reader({ after: 1, code: 'ENOSPC' });
    await expect(piped({ firms: 100_000 }, full)).rejects.toThrow(CommandFailure);
  });
});

describe('dure population --out', () => {
  async function run(...words: string[]): Promise<string[]> {
    const lines: string[] = [];
    const terminal = { env: {}, say: (line: string) => lines.push(line), endWith: () => undefined };
    await programOf(terminal).parseAsync(['population', ...words], { from: 'user' });
    return lines;
  }

  test('makes the file whole, with what would go to the standard output', async () => {
    const file = path.join(folder, 'firms.csv');
    const lines = await run('--firms', '4000', '--seed', '9', '--out', file);
    expect(lines).toEqual([expect.stringMatching(/firms\.csv: 4,000 synthetic companies \(seed 9/)]);
    expect(readFileSync(file, 'utf8')).toBe((await piped({ firms: 4_000, seed: 9 })).text);
  });

  test('leaves a file that is there as it is, until told otherwise', async () => {
    const file = path.join(folder, 'kept.csv');
    writeFileSync(file, 'mine');
    await expect(run('--firms', '1', '--out', file)).rejects.toThrow(SetupError);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await run('--firms', '1', '--out', file, '--force');
    expect(readFileSync(file, 'utf8')).not.toBe('mine');
  });

  test('leaves nothing where it cannot be written', async () => {
    const nowhere = path.join(folder, 'no-folder', 'firms.csv');
    await expect(run('--firms', '1', '--out', nowhere)).rejects.toThrow(SetupError);
    expect(existsSync(nowhere)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('says what was meant when it is asked for something that there is not', async () => {
    const asked = (...words: string[]) => expect(run('--firms', '1', ...words)).rejects;
    await asked('--format', 'xml').toThrow('--format must be csv or ndjson');
    await asked('--on', '2026-02-30').toThrow('--on is a day');
    await asked('--on', '2012-06-30').toThrow('no region');
    await asked('--from', '0').toThrow('companies 1 to');
    await asked('--lang', 'fr').toThrow('--lang must be ko or en');
  });
});
