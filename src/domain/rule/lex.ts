import { constructOutside } from './outside.ts';
import { problemAt, type RuleProblem } from './problem.ts';

export type Token = {
  readonly kind: 'name' | 'integer' | 'decimal' | 'text' | 'symbol' | 'end';
  /** As written. */
  readonly source: string;
  readonly offset: number;
};

/** Thrown inside the parser at the first problem of the text and caught where the parser is entered. */
export class SyntaxRejection extends Error {
  readonly problem: RuleProblem;
  constructor(problem: RuleProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const SPACE = /[ \t\n\f\r]*/y;
const TOKEN = new RegExp(
  [
    /(?<name>[A-Za-z_][A-Za-z0-9_]*)/,
    /(?<decimal>(?:0|[1-9][0-9]*)\.[0-9]+(?![A-Za-z0-9_]))/,
    /(?<integer>(?:0|[1-9][0-9]*)(?![A-Za-z0-9_]))/,
    /(?<text>"(?:[^"\\\n\r]|\\["'\\nt])*"|'(?:[^'\\\n\r]|\\["'\\nt])*')/,
    /(?<symbol>&&|\|\||[=!<>]=|[<>!()[\],.+*-])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'y',
);
const MEANT: Readonly<Record<string, string>> = { '=': '==', '&': '&&', '|': '||', '“': '"', '”': '"' };

/** Cuts the text into tokens, the last of them `end`; throws `SyntaxRejection` at what CEL or we do not write. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    offset += SPACE.exec(text)?.[0].length ?? 0;
    if (offset >= text.length) return [...tokens, { kind: 'end', source: '', offset }];
    const outside = constructOutside(text, offset);
    if (outside !== null) {
      throw new SyntaxRejection(problemAt(text, offset, { code: 'outside_language', ...outside }));
    }
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const found = Object.entries(match?.groups ?? {}).find(([, source]) => source !== undefined);
    if (found === undefined) throw unexpectedCharacter(text, offset);
    const [kind, source] = found as [Token['kind'], string];
    tokens.push({ kind, source, offset });
    offset += source.length;
  }
}

function unexpectedCharacter(text: string, offset: number): SyntaxRejection {
  const word = /^[0-9A-Za-z_]+/.exec(text.slice(offset))?.[0];
  const found = word ?? String.fromCodePoint(text.codePointAt(offset)!);
  const expected =
    word !== undefined
      ? {
          ko: '구분 기호나 단위가 없는 숫자',
          en: 'a number in digits, without separator, unit or leading zero',
        }
      : /["']/.test(found)
        ? { ko: '같은 줄에서 닫히는 따옴표 글', en: 'a quoted text that closes on its own line' }
        : { ko: '이름, 숫자, 따옴표 글 또는 연산자', en: 'a name, a number, a quoted text or an operator' };
  const suggestion = MEANT[found] ?? null;
  return new SyntaxRejection(
    problemAt(text, offset, { code: 'unexpected_character', found, expected, suggestion }),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The text between the quotes of a `text` token. */
export const unquote = (source: string): string =>
  source.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
