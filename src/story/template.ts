import { expressionOf, type Scope } from './expression.ts';
import { StoryMistake } from './mistake.ts';

/** A key whose value is this is left out. */
export const OMIT: unique symbol = Symbol('omit');

const WHOLE = /^\$\{([^{}]*)\}$/;
const PARTS = /\$\{([^{}]*)\}/g;

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Fills a template: a text that is one `${…}` becomes its value as it is, `${…}` inside a text becomes text,
 * `{$each: …, $as: …, $give: …}` becomes a list (one inside another
 * still one list), `{$with: …, key: …}` another mapping with these keys, and a key whose value is `omit` is left out. All else stays.
 */
export function fill(template: unknown, scope: Scope): unknown {
  if (typeof template === 'string') return fillText(template, scope);
  if (Array.isArray(template))
    return template.map((part) => fill(part, scope)).filter((part) => part !== OMIT);
  if (typeof template !== 'object' || template === null) return template;
  if (Object.hasOwn(template, '$each')) return fillEach(template as Mapping, scope);
  const { $with: base, ...parts } = template as Mapping;
  const filled = Object.entries(parts)
    .map(([key, part]) => [key, fill(part, scope)])
    .filter(([, value]) => value !== OMIT);
  return { ...(base === undefined ? {} : (fill(base, scope) as object)), ...Object.fromEntries(filled) };
}

function fillText(text: string, scope: Scope): unknown {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return expressionOf(whole)(scope);
  return text.replace(PARTS, (_, inner: string) => String(expressionOf(inner)(scope)));
}

function fillEach(template: Mapping, scope: Scope): unknown[] {
  const list = fill(template.$each, scope);
  if (!Array.isArray(list)) throw new StoryMistake(`$each wants a list: ${String(template.$each)}`);
  const name = String(template.$as ?? 'it');
  const given = list.map((item, index) =>
    fill(template.$give, { ...scope, names: { ...scope.names, [name]: item, index } }),
  );
  const nested = typeof template.$give === 'object' && Object.hasOwn(template.$give as object, '$each');
  return (nested ? given.flat(1) : given).filter((part) => part !== OMIT);
}

/** Every expression that stands in a template, to be compiled before anything is played. */
export function expressionsIn(template: unknown): string[] {
  if (typeof template === 'string') return [...template.matchAll(PARTS)].map((match) => match[1] as string);
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap(expressionsIn);
}

/** Fills a template that must become true or false. */
export function holds(template: string, scope: Scope): boolean {
  const value = fill(template, scope);
  if (typeof value === 'boolean') return value;
  throw new StoryMistake(`'${template}' gives ${JSON.stringify(value)}, neither true nor false`);
}
