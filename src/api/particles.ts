/** How a Korean word ends when it is read aloud: in a vowel, in ㄹ, or in another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant';

const DIGITS: readonly Ending[] = [
  'consonant', // 영
  'rieul', // 일
  'vowel',
  'consonant', // 삼
  'vowel',
  'vowel',
  'consonant', // 육
  'rieul', // 칠
  'rieul', // 팔
  'vowel',
];

/** By the last letter or digit, brackets and quotes left aside; Latin letters by their Korean names (엘, 엠). */
function endingOf(word: string): Ending {
  const last = word.match(/[가-힣A-Za-z0-9](?=[^가-힣A-Za-z0-9]*$)/)?.[0] ?? '';
  if (/[가-힣]/.test(last)) {
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return DIGITS[Number(last)] as Ending;
  return /[lr]/i.test(last) ? 'rieul' : /[mn]/i.test(last) ? 'consonant' : 'vowel';
}

const FORMS: Readonly<Record<string, readonly [afterConsonant: string, afterVowel: string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
};

/** The text with each open particle, such as 은(는), as it is said after the word before it. */
export const withParticles = (text: string): string =>
  text.replace(
    /(\S+?)(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/g,
    (_, before: string, particle: string) => {
      const [afterConsonant, afterVowel] = FORMS[particle] as readonly [string, string];
      const ending = endingOf(before);
      const open = ending === 'vowel' || (ending === 'rieul' && particle === '(으)로');
      return before + (open ? afterVowel : afterConsonant);
    },
  );
