// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a story's templates look like this.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../project-root.ts';
import { readStory } from './story.ts';

const ID = 'industrial-safety-results';
const root = mkdtempSync(path.join(os.tmpdir(), 'dure-story-test-'));
const folder = path.join(root, 'programmes', ID);
mkdirSync(folder, { recursive: true });
cpSync(path.join(PROJECT_ROOT, 'openapi.json'), path.join(root, 'openapi.json'));
cpSync(path.join(PROJECT_ROOT, 'programmes', ID, 'programme.yaml'), path.join(folder, 'programme.yaml'));
const text = readFileSync(path.join(PROJECT_ROOT, 'programmes', ID, 'story.yaml'), 'utf8');
afterAll(() => rmSync(root, { recursive: true }));

function altered(from: string, to: string): () => unknown {
  expect(text).toContain(from);
  writeFileSync(path.join(folder, 'story.yaml'), text.replace(from, to));
  return () => readStory(root, ID);
}

describe('a story file', () => {
  test('names its accounts with a role in both languages, and no address twice', () => {
    const { accounts } = readStory(PROJECT_ROOT, ID);
    expect(accounts.every(({ role }) => role.ko !== '' && role.en !== '')).toBe(true);
    expect(new Set(accounts.map(({ email }) => email)).size).toBe(accounts.length);
  });

  test.each([
    ['a misspelt key', 'over: closed', 'ovver: closed', /story\.yaml:\d+:\d+: .*/],
    ['a day that does not exist', 'begins: 2025-12-01', 'begins: 2025-02-30', /days\.begins/],
    ['an unknown operation', 'do: draftVersion', 'do: draftVersoin', /no operation 'draftVersoin'/],
    ['an unknown cohort', 'each: supplier\n', 'each: suppliers\n', /no cohort 'suppliers'/],
    ['an expression that cannot be read', '${version.id}', '${version.}', /the end found/],
    ['a step that stands twice', 'id: propose-programme', 'id: draft-programme', /stands twice/],
    ['broken YAML', 'cast:\n', 'cast: [\n', /story\.yaml:\d+:\d+/],
  ])('with %s is refused at its line', (_, from, to, message) => {
    expect(altered(from, to)).toThrow(message);
    expect(altered(from, to)).toThrow(/^programmes\/industrial-safety-results\/story\.yaml:\d+:\d+: /);
  });

  test('that is not there is told in one line', () => {
    expect(() => readStory(root, 'none')).toThrow('programmes/none/story.yaml: there is no such file');
  });
});
