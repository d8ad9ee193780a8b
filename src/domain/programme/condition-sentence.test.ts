import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkProgramme } from '../../contract/check-programme.ts';
import { ruleLeaves } from '../rule/tree.ts';
import { conditionSentence } from './condition-sentence.ts';
import type { ProgrammeDefinition } from './definition.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const definition = checkProgramme(FILE, readFileSync(FILE, 'utf8')).definition as ProgrammeDefinition;

const sentences = (track: number) =>
  Object.fromEntries(
    ruleLeaves(definition.tracks[track]!.eligibility).map(({ leaf }) => [
      leaf.id,
      conditionSentence(definition, definition.tracks[track]!, { leaf, forbids: false }, '2026-03-11'),
    ]),
  );

it('each condition of the first programme is said in full, with its figures and the words of its form', () => {
  expect(sentences(0)).toMatchObject({
    technology_commercialised: {
      ko: expect.stringMatching(/^상용화 여부: 예 그리고 납품 실적이 .+\(1\) 이상$/),
    },
    hazard_covered: {
      ko: '예방하는 사고 유형에 화재가 있음 또는 예방하는 사고 유형에 끼임이 있음 또는 예방하는 사고 유형에 충돌이 있음 또는 예방하는 사고 유형에 추락이 있음',
    },
  });
});

it('a condition that forbids is said as what has to be so', () => {
  const asked = ruleLeaves(definition.tracks[0]!.eligibility).find(
    ({ leaf }) => leaf.id === 'taxes_in_arrears',
  )!;
  expect(asked.forbids).toBe(true);
  expect(conditionSentence(definition, definition.tracks[0]!, asked, '2026-03-11')).toEqual({
    ko: '국세·지방세 체납 여부: 아니요',
    en: 'Whether taxes are in arrears: no',
  });
});

it('and so is each condition of its sites', () => {
  for (const { ko, en } of Object.values(sentences(1))) {
    expect(`${ko} ${en}`).not.toMatch(/form\.|org\.|param\.|undefined/);
  }
});
