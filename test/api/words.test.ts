import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { withParticles } from '../../src/api/particles.ts';
import { problemOf } from '../../src/api/problem.ts';
import { problems } from '../../src/api/problems.ts';
import { permissions } from '../../src/domain/person/permissions.ts';
import type { RefusalFact } from '../../src/domain/refusal.ts';
import type { RefusalCode } from '../../src/domain/refusals.ts';

/** Where a code is refused with: the names of its facts; null where they are not written out on the spot. */
type Site = { readonly code: string; readonly facts: readonly string[] | null; readonly at: string };

/** The names in an object literal; null where it spreads or is no literal. */
function namesIn(node: ts.Expression | undefined): readonly string[] | null {
  if (node === undefined) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map((each) => each.name?.getText());
  return names.every((name) => name !== undefined) ? names : null;
}

function sitesIn(path: string): Site[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'refuse') {
      const [code, facts] = node.arguments;
      if (code !== undefined && ts.isStringLiteral(code))
        sites.push({ code: code.text, facts: namesIn(facts), at: path });
    }
    if (ts.isObjectLiteralExpression(node)) {
      const written = (name: string) =>
        node.properties.find((each): each is ts.PropertyAssignment => each.name?.getText() === name)
          ?.initializer;
      const [code, facts] = [written('code'), written('facts')];
      if (code !== undefined && ts.isStringLiteral(code) && facts !== undefined)
        sites.push({ code: code.text, facts: namesIn(facts), at: path });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
}

const sites = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap(sitesIn);

const textsOf = (code: string) => {
  const { title, detail } = problems[code as RefusalCode];
  return [title.ko, title.en, detail.ko, detail.en];
};

const asked = (code: string): string[] => [
  ...new Set(
    textsOf(code).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)),
  ),
];

const FALL = { code: 'fall', label: { ko: '추락', en: 'Fall' } };

/** Facts as the house gives them: a code, a word of a programme file, a day, an instant, an amount, a list, a fact that is not there. */
const SAMPLES: readonly RefusalFact[] = [
  'open',
  '2026-07-15',
  '2026-03-11T09:00:00.000Z',
  1_273_973n,
  40,
  ['frozen', 'sampled'],
  FALL,
  [FALL, { code: 'fire', label: { ko: '화재' } }],
  [],
  null,
];

describe('every refusal', () => {
  test('asks in its text for no fact that one of the places refusing with it does not give', () => {
    const lacking = sites
      .filter(({ code, facts }) => code in problems && facts !== null)
      .flatMap(({ code, facts, at }) =>
        asked(code)
          .filter((name) => !facts?.includes(name))
          .map((name) => `${code} {${name}} at ${at}`),
      );
    expect(lacking).toEqual([]);
    expect(sites.length).toBeGreaterThan(150);
  });

  test('reads in both languages with nothing left open', () => {
    const wrong: string[] = [];
    for (const [code, text] of Object.entries(problems)) {
      for (const sample of SAMPLES) {
        const facts = Object.fromEntries(asked(code).map((name) => [name, sample]));
        if ('rights' in facts) facts.rights = permissions.agreePlan.rights;
        for (const locale of ['ko', 'en'] as const) {
          const { title, detail } = problemOf(text, { code, facts }, { locale });
          const said = `${title} ${detail}`;
          if (/[{}]|undefined|—|[가-힣\w]\([가-힣]\)(?=[\s.,])|\(으\)/.test(said))
            wrong.push(`${code}: ${said}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is polite in Korean and ends its sentences', () => {
    const wrong = Object.entries(problems).flatMap(([code, { title, detail }]) => [
      ...(/(니다|세요)$/.test(title.ko) ? [] : [`${code}: ${title.ko}`]),
      ...(/(니다|세요|\{\w+\})(\([^)]*\))?\.$/.test(detail.ko) ? [] : [`${code}: ${detail.ko}`]),
      ...(/\.$/.test(detail.en) ? [] : [`${code}: ${detail.en}`]),
    ]);
    expect(wrong).toEqual([]);
  });

  test('says codes in words, days as people write them, and who may instead', () => {
    const say = (code: RefusalCode, facts: Record<string, RefusalFact>, locale: 'ko' | 'en') =>
      problemOf(problems[code], { code, facts }, { locale }).detail;
    const state = { state: 'frozen', action: 'freeze', allowedFrom: ['opened'] };
    expect(say('state_does_not_allow', state, 'ko')).toBe(
      '지금 상태는 ‘청구 내용 확정됨’입니다. 이 일은 다음 상태에서만 할 수 있습니다: 작성 중.',
    );
    expect(say('intake_closed', { closesAt: '2026-03-11T09:00:00.000Z' }, 'ko')).toContain(
      '2026년 3월 11일 18:00에',
    );
    expect(say('intake_closed', { closesAt: '2026-03-11T09:00:00.000Z' }, 'en')).toContain(
      '11 March 2026, 18:00',
    );
    const rights = permissions.agreePlan.rights;
    expect(say('not_allowed', { operation: 'agreePlan', rights }, 'ko')).toContain('운영기관(담당자·책임자)');
    expect(say('not_found', { kind: 'changeRequest', id: '7' }, 'ko')).toContain('변경 신청(7)이 없습니다');
    expect(say('programme_business_open', { open: ['claims 3'] }, 'ko')).toContain('성과 청구 3');
  });
});

test('a code of a programme file reads in the file’s words, and stays a code among the facts', () => {
  const facts = { unknown: ['flood'], known: [FALL, { code: 'fire', label: { ko: '화재' } }] };
  const told = (locale: 'ko' | 'en') =>
    problemOf(problems.plan_hazard_unknown, { code: 'plan_hazard_unknown', facts }, { locale });
  expect(told('ko').detail).toBe('flood는 없는 유형입니다. 추락, 화재 가운데 골라 주세요.');
  expect(told('en').detail).toBe('There is no flood; choose from Fall, 화재.');
  expect(told('ko').facts).toEqual({ unknown: ['flood'], known: ['fall', 'fire'] });
});

test('a particle follows how the word before it is read', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['사업장은(는)', '사업장은'],
    ['지급이(가)', '지급이'],
    ['매칭(7)을(를)', '매칭(7)을'],
    ['ISR-2026-000123이(가)', 'ISR-2026-000123이'],
    ['guard을(를)', 'guard를'],
    ['REF-1(으)로', 'REF-1로'],
    ['증빙(으)로', '증빙으로'],
    ['‘개선’와(과)', '‘개선’과'],
  ];
  for (const [open, said] of cases) expect(withParticles(open)).toBe(said);
});
