import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/adapters/typst/font-coverage.ts';
import { TypstPress } from '../../src/adapters/typst/press.ts';
import { contentHash, type DocumentContent } from '../../src/domain/document/content.ts';
import { faceOf } from '../../src/domain/document/face.ts';
import { grouped } from '../../src/domain/document/words.ts';
import { contentFor, STATED } from '../support/documents.ts';
import { textOf } from '../support/pdf.ts';

const press = new TypstPress();
const printed = async (content: DocumentContent, by = press): Promise<Uint8Array> => {
  const pdf = await by.print(faceOf(content));
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.refusal));
  return pdf.value;
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The same content is the same bytes wherever it is printed. Whoever changes the template, the words or the compiler
 * adds one to TEMPLATE, so that what is in people's hands and what is issued from then on are told apart.
 */
const BYTES: Readonly<Record<string, string>> = {
  'agreement ko': '4540fa13bb42074ef1adbcd73bdca8c4f353d31280c742d12c930c63ae79ba59',
  'agreement en': '719c641b0a54bfe9f9fcc08f55c832c965d12e9266abb586b4aa5e941f97b31b',
  'award_letter ko': 'f5e45c7e3d7ea902842c420b866042906fdfc3c69d373ab7b45f8d5d4bee4367',
  'award_letter en': '9d3ddebfede9ca7980924437bcbd7318d5156389a10a69b70610727b60e4f9fe',
  'payment_statement ko': '9949508a90248120cc5b704c44da495fb5e0fce077d9d996ff77dabb2ef23153',
  'payment_statement en': '953e37a1f54e297531987109c9c1ace12f80037788f9964347989316d96e1df2',
};

describe('a document of each kind, in both languages', () => {
  for (const stated of STATED) {
    for (const language of ['ko', 'en'] as const) {
      test(`${stated.kind} (${language}) is PDF/A, the same bytes at every press, and bears the hash of what it says`, async () => {
        const content = contentFor(stated, language);
        const pdf = await printed(content);
        expect(sha256(await printed(content, new TypstPress()))).toBe(sha256(pdf));
        expect(`${stated.kind} ${language} ${sha256(pdf)}`).toBe(
          `${stated.kind} ${language} ${BYTES[`${stated.kind} ${language}`]}`,
        );
        const raw = Buffer.from(pdf).toString('latin1');
        expect(raw).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s);
        const text = await textOf(pdf);
        expect(text).toContain(grouped(contentHash(content)));
        expect(text).toContain(content.number);
        expect(text).toContain(grouped('f0e1d2c3'.repeat(8)));
        expect(text).toContain(
          language === 'ko'
            ? '시연용 모형입니다. 언급된 기관의 기록이 아닙니다.'
            : 'not a record of the named institutions',
        );
      });
    }
  }
});

describe('text that would be something else than text', () => {
  const [, , statement] = STATED;
  const calledBy = (name: string): DocumentContent => {
    if (statement?.kind !== 'payment_statement') throw new Error('the third is a statement');
    return contentFor(
      { kind: 'payment_statement', record: { ...statement.record, payee: { ko: name } } },
      'ko',
    );
  };

  test('stands on the paper as it was written: no markup, no code, no file of the machine', async () => {
    for (const name of [
      '#panic("x") #read("/etc/passwd") #sys.inputs',
      '$x^2$ \\ *굵게* _기울임_ `코드` <표지> @참조 = 제목',
      '"따옴표" \'작은\' // 주석 /* 주석 */ ~ -- ...',
    ]) {
      expect(await textOf(await printed(calledBy(name)))).toContain(name.replace(/\s+/g, ' '));
    }
  });

  test('of signs that the fonts lack or that cannot be seen stands as their numbers', async () => {
    const text = await textOf(await printed(calledBy('漢字 😀 \u202Egnp.exe שלום 가각')));
    expect(text).toContain('[U+6F22][U+5B57] [U+1F600] [U+202E]gnp.exe [U+05E9]');
    expect(text).toContain('가각');
  });

  test('of ten thousand letters without a space stays on the paper', async () => {
    const pdf = await printed(calledBy('W'.repeat(10_000)));
    expect((await textOf(pdf)).match(/W/g)?.length).toBeGreaterThanOrEqual(10_000);
  });
});

test('the fonts have every syllable of Korean and the signs of amounts', () => {
  for (const weight of ['Regular', 'SemiBold']) {
    const covered = coverageOf(readFileSync(`src/adapters/typst/fonts/Pretendard-${weight}.otf`));
    for (let code = 0xac00; code <= 0xd7a3; code += 1) expect(covered.has(code)).toBe(true);
    for (const sign of '0123456789,.-×÷~()‘’“”₩')
      expect(covered.has(sign.codePointAt(0) as number), sign).toBe(true);
    expect(covered.has(0x6f22)).toBe(false);
  }
});
