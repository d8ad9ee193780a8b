import { canBeChoseong, combineCharacter, disassemble, hasBatchim } from 'es-hangul';

/** What is looked for, as patterns that PostgreSQL reads; null where the text cannot stand in such a place. */
export type Needle = { readonly name: string | null; readonly number: string | null };

const SYLLABLE = /^[가-힣]$/;
const JAMO = /^[ㄱ-ㅎ]$/;
const SIGNS = /[\\^$.|?*+()[\]{}]/g;

/**
 * What somebody types, as a pattern: an initial consonant stands for every syllable that begins with it (ㄱㅅㅈㅁ
 * finds 가상정밀), and a last syllable that may still get its final consonant for all that it can become (가사 finds
 * 가상). Spaces in the name and in what was typed do not count.
 */
export function needleOf(typed: string): Needle {
  const signs = [...typed.normalize('NFC').replace(/\s+/g, '')].flatMap(single);
  if (signs.length === 0) return { name: null, number: null };
  const name = signs.map((sign, at) => patternOf(sign, at === signs.length - 1)).join('\\s*');
  const plain = signs.filter((sign) => sign !== '-');
  const isNumber = plain.length > 0 && plain.every((sign) => /^[a-z0-9]$/i.test(sign));
  return { name, number: isNumber ? plain.join('-?') : null };
}

/** A pair of final consonants is typed by who means two initial ones: ㄳ is ㄱ and ㅅ. */
const single = (sign: string): string[] =>
  JAMO.test(sign) && !canBeChoseong(sign) ? [...disassemble(sign)] : [sign];

function patternOf(sign: string, last: boolean): string {
  if (JAMO.test(sign))
    return `[${sign}${combineCharacter(sign, 'ㅏ')}-${combineCharacter(sign, 'ㅣ', 'ㅎ')}]`;
  if (last && SYLLABLE.test(sign) && !hasBatchim(sign)) return `[${sign}-${withEveryFinal(sign)}]`;
  return sign.replace(SIGNS, '\\$&');
}

/** Syllables are numbered so that the 27 final consonants follow the one without. */
const withEveryFinal = (syllable: string): string =>
  String.fromCodePoint((syllable.codePointAt(0) as number) + 27);
