import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../project-root.ts';
import { programOf } from './dure-program.ts';
import { CommandFailure } from './failure.ts';

const FILE = path.join(PROJECT_ROOT, 'programmes/industrial-safety-results/programme.yaml');
const folder = mkdtempSync(path.join(os.tmpdir(), 'dure-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line and gives what it printed and how it ended. */
async function run(...words: string[]): Promise<{ lines: string[]; code: number }> {
  const lines: string[] = [];
  let code = 0;
  const terminal = {
    env: {},
    say: (line: string) => lines.push(line),
    endWith: (end: number) => (code = end),
  };
  await programOf(terminal).parseAsync(words, { from: 'user' });
  return { lines, code };
}

function altered(name: string, from: string, to: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(FILE, 'utf8').replace(from, to));
  return file;
}

describe('dure programme check', () => {
  test('says that a good file is good, with its examples, and ends with 0', async () => {
    const { lines, code } = await run('programme', 'check', FILE);
    expect(code).toBe(0);
    expect(lines).toEqual([`${FILE}: good, its 11 examples come out as expected`]);
  });

  test('names file, line, column and what was meant for a misspelt key, and ends with 1', async () => {
    const file = altered('misspelt.yaml', 'summary:', 'sumary:');
    const { lines, code } = await run('programme', 'check', file, '--lang', 'en');
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/misspelt\.yaml:10:1: .*did you mean 'summary'\?/);
  });

  test('speaks Korean when asked, and checks every file that is named', async () => {
    const file = altered('day.yaml', 'signedOn: 2025-12-19', 'signedOn: 2025-02-30');
    const { lines, code } = await run('programme', 'check', file, FILE, '--lang', 'ko');
    expect(code).toBe(1);
    expect(lines[0]).toContain('실제로 있는 날짜');
    expect(lines[1]).toContain('이상 없음');
  });

  test('tells of a file that is not there in one line', async () => {
    await expect(run('programme', 'check', path.join(folder, 'none.yaml'))).rejects.toThrow(CommandFailure);
    await expect(run('programme', 'check', FILE, '--lang', 'fr')).rejects.toThrow('--lang must be ko or en');
  });
});

describe('dure programme schema', () => {
  test('prints the JSON Schema of programme files for editors', async () => {
    const { lines } = await run('programme', 'schema');
    expect(JSON.parse(lines.join('\n')).properties).toHaveProperty('tracks');
  });
});
