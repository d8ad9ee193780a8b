import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from 'yaml';
import { type Finding, finding, MOST_FINDINGS, type Path } from '../domain/programme/finding.ts';

/** A place in the text, both counted from 1, columns in UTF-16 units as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** The file as plain data, what kept it from being read, and where each part of it stands. */
export type ProgrammeSource = {
  readonly data: unknown;
  readonly problems: readonly (Position & { readonly finding: Finding })[];
  readonly locate: (finding: Finding) => Position;
};

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 40;
// One broken bracket makes the parser stumble at each later line: the first few say it all.
const MOST_ERRORS = 5;
// The library catches the stack's end on some paths and passes its message on; on others it is thrown.
const STACK_END = 'Maximum call stack';
const START: Position = { line: 1, column: 1 };

// Control characters and lone surrogates cannot be stored or hashed as UTF-8.
const UNSOUND = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;

/** Reads YAML text into plain data with positions. Hostile text (bombs, depth, size) becomes a problem. */
export function readProgrammeSource(text: string): ProgrammeSource {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    const expected = { ko: `${MAX_BYTES}바이트 이하의 파일`, en: `a file of at most ${MAX_BYTES} bytes` };
    return unread(finding([], 'too_large', { found: `${bytes} bytes`, expected }));
  }
  try {
    return read(text);
  } catch (error) {
    // The parser calls itself for each level: the stack's end is the only sign of a file nested too deep.
    if (error instanceof RangeError) return unread(tooDeep([]));
    throw error;
  }
}

const unread = (problem: Finding): ProgrammeSource => ({
  data: undefined,
  problems: [{ ...START, finding: problem }],
  locate: () => START,
});

const malformed = (found: string): Finding =>
  finding([], 'not_readable', { found, expected: { ko: '올바른 YAML', en: 'well-formed YAML' } });

const tooDeep = (path: Path): Finding =>
  finding(path, 'not_readable', {
    found: '',
    expected: { ko: `${MAX_DEPTH}단계 이하의 구조`, en: `at most ${MAX_DEPTH} levels` },
  });

function read(text: string): ProgrammeSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    // The library compares every key with every other; a set below does it in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.slice(0, MOST_ERRORS).map(({ message, pos }) => ({
    ...position(pos[0]),
    finding: message.startsWith(STACK_END) ? tooDeep([]) : malformed(message.split('\n')[0]!),
  }));
  const reader = new PlainReader();
  const data = problems.length > 0 ? undefined : reader.value(document.contents, []);
  problems.push(...reader.problems.map((each) => ({ ...position(each.offset), finding: each.finding })));
  return { data, problems, locate: (each) => position(offsetOf(document.contents, each, text)) };
}

type Plain = { readonly offset: number; readonly finding: Finding };

/** Turns nodes into plain data; anchors, aliases, tags and keys that are not text are told, not followed. */
class PlainReader {
  readonly problems: Plain[] = [];

  value(node: unknown, path: Path): unknown {
    const { range, anchor, tag } = (node ?? {}) as Node;
    const offset = range?.[0] ?? 0;
    if (path.length > MAX_DEPTH) return this.#tell(offset, tooDeep(path));
    if (isAlias(node) || anchor !== undefined) {
      const found = isAlias(node) ? `*${node.source}` : `&${anchor}`;
      const expected = { ko: '앵커와 별칭 없이 쓴 값', en: 'the value itself, without anchors or aliases' };
      return this.#tell(offset, finding(path, 'not_readable', { found, expected }));
    }
    if (tag !== undefined) {
      const expected = { ko: '태그 없이 쓴 값', en: 'a value without a tag' };
      return this.#tell(offset, finding(path, 'not_readable', { found: tag, expected }));
    }
    if (isMap(node)) return this.#map(node.items, path);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, [...path, index]));
    return this.#scalar(isScalar(node) ? node.value : null, offset, path);
  }

  #map(pairs: readonly Pair[], path: Path): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? key.value : null;
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      if (typeof name !== 'string' || name === '__proto__') {
        const expected = { ko: '글로 된 키', en: 'a key that is text' };
        this.#tell(offset, finding(path, 'not_readable', { found: String(name ?? ''), expected }));
      } else if (entries.has(name)) {
        const expected = { ko: '한 번만 쓴 키', en: 'each key once' };
        this.#tell(offset, finding([...path, name], 'duplicate_key', { found: name, expected }));
      } else {
        this.value(key, [...path, name]);
        entries.set(name, this.value(value, [...path, name]));
      }
    }
    return Object.fromEntries(entries);
  }

  #scalar(value: unknown, offset: number, path: Path): unknown {
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      if (typeof value !== 'string' || !UNSOUND.test(value)) return value;
      const expected = { ko: '제어 문자가 없는 글', en: 'text without control characters' };
      return this.#tell(offset, finding(path, 'not_readable', { found: JSON.stringify(value), expected }));
    }
    const expected = { ko: '글, 수, 참·거짓', en: 'text, a number, true or false' };
    return this.#tell(offset, finding(path, 'not_readable', { found: typeof value, expected }));
  }

  #tell(offset: number, problem: Finding): undefined {
    if (this.problems.length < MOST_FINDINGS) this.problems.push({ offset, finding: problem });
  }
}

/** The offset of the deepest part of the path that stands in the file. */
function offsetOf(contents: unknown, { path, at, within }: Finding, text: string): number {
  let node = contents;
  let offset = (contents as Node | null)?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const atKey = at === 'key' && index === path.length - 1;
    const place = (atKey ? pair?.key : undefined) ?? next ?? pair?.key;
    offset = (place as Node | undefined)?.range?.[0] ?? offset;
    node = next;
  });
  return within && isScalar(node) ? offsetWithin(node, within, text) : offset;
}

/**
 * Where a line and column of a scalar's value stand in the file. Folding and indentation change only white
 * space and escapes only add characters, so the value's characters are found in their order.
 */
function offsetWithin(scalar: Scalar, { line, column }: Position, text: string): number {
  const value = String(scalar.value);
  const before = value.split('\n').slice(0, line - 1);
  const length = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const start = scalar.range?.[0] ?? 0;
  const block = scalar.type === Scalar.BLOCK_LITERAL || scalar.type === Scalar.BLOCK_FOLDED;
  let offset = block ? text.indexOf('\n', start) + 1 : start;
  for (const character of value.slice(0, length + 1)) {
    const same = (at: number) => (/\s/.test(character) ? /\s/.test(text[at]!) : text[at] === character);
    while (offset < text.length && !same(offset)) offset += 1;
    offset += 1;
  }
  return length < value.length ? offset - 1 : offset;
}
