import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { programOf } from './dure-program.ts';

const BATTERY = 'programmes/k-battery-ecosystem/programme.yaml';
const SAFETY = 'programmes/industrial-safety-results/programme.yaml';
const folder = mkdtempSync(path.join(tmpdir(), 'dure-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function simulate(...words: string[]): Promise<string[]> {
  const lines: string[] = [];
  const program = programOf({ env: {}, say: (line) => lines.push(line), endWith: () => {} });
  await program.parseAsync(['node', 'dure', 'programme', 'simulate', ...words]);
  return lines;
}

describe('dure programme simulate, over synthetic companies', () => {
  const few = ['--population', '2000', '--seed', '7', '--on', '2026-11-27', '--lang', 'en'];

  it('says plainly that no company exists, and whom each condition keeps out', async () => {
    const lines = await simulate(SAFETY, '--track', 'suppliers', ...few);
    expect(lines[0]).toMatch(/^Over 2,000 synthetic companies \(seed 7.*None of them exists\.$/);
    expect(lines.join('\n')).toContain('Whether taxes are in arrears: no — first to keep out');
    expect(lines.join('\n')).toContain('only the form can say');
    expect(await simulate(SAFETY, '--track', 'suppliers', ...few)).toEqual(lines);
  });

  it('says who changes sides against the programme as it is, and what it may cost', async () => {
    const draft = path.join(folder, 'programme.yaml');
    writeFileSync(
      draft,
      readFileSync(SAFETY, 'utf8').replace(
        'when: org.insolvent\n',
        'when: org.insolvent && org.taxArrears\n',
      ),
    );
    const against = ['--against', 'industrial-safety-results', '--uptake', '10'];
    const lines = await simulate(draft, '--track', 'suppliers', ...against, ...few);
    expect(lines.filter((line) => line.startsWith('  out → '))).not.toEqual([]);
    expect(lines.filter((line) => line.startsWith('  fits → '))).toEqual([]);
    expect(lines.at(-1)).toMatch(/^Budget: \d+ awards, at most KRW .*\(10% × KRW /);
  });

  it('says of a file that states no amount that it does not', async () => {
    const gpu = 'programmes/gpu-allocation/programme.yaml';
    expect((await simulate(gpu, '--uptake', '10', ...few)).at(-1)).toBe(
      'Budget: the file does not state the amount of an award.',
    );
  });

  it('asks which way where a file has several, and tells what is wrong with a file', async () => {
    await expect(simulate(BATTERY, ...few)).rejects.toThrow('--track says which');
    await expect(simulate('nowhere.yaml', ...few)).rejects.toThrow('there is no such file');
    const broken = path.join(folder, 'broken.yaml');
    writeFileSync(broken, readFileSync(SAFETY, 'utf8').replace('when: org.isSme', 'when: org.isSmee'));
    await expect(simulate(broken, '--track', 'suppliers', ...few)).rejects.toThrow(/broken\.yaml:\d+:\d+/);
  });
});
