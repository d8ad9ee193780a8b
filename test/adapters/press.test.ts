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
  'agreement ko': '0561595f5c4b08621f413d120a07e07cd833897f5edd4180dd766518041d9e19',
  'agreement en': 'a3516641400b660355b9381faf113495533293d7e6b2b057ccf103bba656d80c',
  'award_letter ko': '817e800f0f3b36ce13eebdf3856e435fa21de0e391c8eaee7ca0836d28af07dc',
  'award_letter en': '36ad815f9affa9c1a28dd72cfac310c58b34616d6764eb6e176eaf86d23ecd21',
  'payment_statement ko': '029724fb1b5bae2bcdaecc67b96ec0e6f915c8dcb24ff7847747e452b12116f4',
  'payment_statement en': 'd2cd201f5db1aff57288f7942eb0557774ebabc8fb1c9596e6a77d80e7eb4b8f',
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
