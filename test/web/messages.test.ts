import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.ts';

const web = path.join(PROJECT_ROOT, 'web');
const catalogue = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(web, 'messages', `${locale}.json`), 'utf8'));
const ko = catalogue('ko');
const en = catalogue('en');

/** What a text leaves open: the names in braces, alone or with the forms that depend on them. */
const gaps = (text: string): string[] => [...new Set(text.match(/(?<=\{)\w+(?=[,}])/g) ?? [])].sort();

test('both languages have every text, with the same gaps to be filled', () => {
  expect(Object.keys(en)).toEqual(Object.keys(ko));
  for (const [id, text] of Object.entries(ko)) {
    expect(text.trim(), id).not.toBe('');
    expect(gaps(en[id] ?? ''), id).toEqual(gaps(text));
  }
});

test('no text is kept that no page says', () => {
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(web, file), 'utf8'))
    .join('\n');
  const named = new Set(sources.match(/(?<=')[\w-]+(\.[\w-]+)+(?=')/g));
  // `home.way.${step}.title` says each text of its shape.
  const shapes = [...sources.matchAll(/`([\w.-]*\$\{[\w.${}-]*)`/g)].map(
    ([, shape]) => new RegExp(`^${shape!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
  const isSaid = (id: string): boolean => named.has(id) || shapes.some((shape) => shape.test(id));
  expect(Object.keys(ko).filter((id) => !isSaid(id))).toEqual([]);
});
