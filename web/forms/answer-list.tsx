import type { ReactNode } from 'react';
import { type Money, useFormat } from '../format.ts';
import { Spoken } from '../spoken.tsx';
import { Facts } from '../ui/figures.tsx';
import { useCodes, useWords } from '../words.ts';
import { useOffered } from './offered.ts';
import {
  type Answers,
  fieldsOf,
  type Hints,
  isMoney,
  type Schema,
  shapeOf,
  type Value,
  variantOf,
} from './schema.ts';

/** What was answered, in the words of the questions, to be read once more. */
export function AnswerList({
  schema,
  answers,
  hints,
}: {
  readonly schema: Schema;
  readonly answers: Answers;
  readonly hints: Hints;
}) {
  const codes = useCodes();
  const format = useFormat();
  const shape = schema.anyOf?.[variantOf(schema.anyOf, answers)] ?? schema;
  const rows = fieldsOf(shape).flatMap(([name, each]) => {
    if (hints[name]?.value !== undefined || answers[name] === undefined) return [];
    const told = shapeOf(hints[name], each, answers);
    if (told === null) return [];
    const label = told.title === undefined ? codes('field', name) : format.say(told.title);
    return [
      [label, <Answer key={name} name={name} schema={told} value={answers[name]} hints={hints} />] as const,
    ];
  });
  return rows.length === 0 ? null : <Facts rows={rows} />;
}

const WHOLE = /^-?\d{1,19}$/;

/** One answer, in the words that it was asked with. */
export function Answer({
  name,
  schema,
  value,
  hints,
}: {
  readonly name: string;
  readonly schema: Schema;
  readonly value: Value;
  readonly hints: Hints;
}): ReactNode {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const options = useOffered(hints[name]);
  const word = (code: string): string => {
    const offered = options?.find((option) => option.value === code)?.label;
    const titled = (schema.oneOf ?? schema.items?.oneOf)?.find((each) => each.const === code)?.title;
    const listed =
      schema.enum !== undefined || schema.items?.enum !== undefined || schema.const !== undefined;
    return (
      offered ?? (titled === undefined ? (listed ? codes(`value.${name}`, code) : code) : format.say(titled))
    );
  };
  const inFull = (money: Money): string => `${format.money(money)} (${format.moneyShort(money)})`;
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return say(value ? 'form.yes' : 'form.no');
  // What comes by a link, or was recorded long ago, need not be an amount.
  if (schema.format === 'won' && WHOLE.test(String(value)))
    return inFull({ amount: String(value), currency: 'KRW' });
  if (typeof value === 'number') return format.count(value);
  if (typeof value === 'string') {
    if (schema.format === 'date') return format.day(value);
    return <Spoken>{word(value)}</Spoken>;
  }
  if (isMoney(schema)) {
    return inFull(value as Money);
  }
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string')) return <Spoken>{value.map(word).join(', ')}</Spoken>;
    return (
      <ol>
        {(value as readonly Answers[]).map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was typed has no other name than its place.
          <li key={at}>
            <AnswerList schema={schema.items ?? {}} answers={each} hints={hints} />
          </li>
        ))}
      </ol>
    );
  }
  return <AnswerList schema={schema} answers={value as Answers} hints={hints} />;
}
