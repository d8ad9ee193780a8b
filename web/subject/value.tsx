import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { of, parse, toDecimal } from '../../src/domain/fraction.ts';
import { formatBusinessNumber } from '../../src/domain/organisation/business-number.ts';
import { type Money, useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { useSpoken } from '../spoken.tsx';
import { Facts } from '../ui/figures.tsx';
import { Badge, type Tone } from '../ui/layout.tsx';
import { useCodes, useKnownCodes, useWords } from '../words.ts';
import { pageOf } from './places.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const HASH = /^[0-9a-f]{64}$/;
/** Fields that hold several of what another one names. */
const FAMILIES: Readonly<Record<string, string>> = { regions: 'region' };
const FRACTION = /^-?\d+\/\d+$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const good = [
  'active',
  'accepted',
  'agreed',
  'awarded',
  'confirmed',
  'paid',
  'pass',
  'selected',
  'signed',
  'settled',
  'decided',
  'eligible',
  'received',
  'approved',
];
const bad = [
  'ineligible',
  'declined',
  'terminated',
  'withdrawn',
  'contested',
  'fail',
  'dismissed',
  'refused',
  'returned',
  'cancelled',
  'overdue',
  'expired',
  'written_off',
  'dropped_out',
  'not_selected',
];
const waits = [
  'needs_information',
  'waiting',
  'suspended',
  'objected',
  'noticed',
  'escalated',
  'raised',
  'proposed',
  'requested',
  'due',
];

export const toneOf = (state: string): Tone => {
  if (good.includes(state)) return 'success';
  if (bad.includes(state)) return 'danger';
  return waits.includes(state) ? 'warning' : 'plain';
};

/** A state in words, with a colour that says nothing the word does not. */
export function State({ state, kind = '' }: { readonly state: string; readonly kind?: string | undefined }) {
  const stateWord = useStateWord();
  return <Badge tone={toneOf(state)}>{stateWord(kind, state)}</Badge>;
}

/** The word for a state: the noun's own where one word does not serve all nouns. */
export function useStateWord(): (kind: string, state: string) => string {
  const known = useKnownCodes();
  return (kind, state) => known(`state.${kind}`, state) ?? known('state', state) ?? state;
}

/** An exact fraction as people read it; the record keeps it exact. */
const decimalOf = (fraction: string): string =>
  toDecimal(parse(fraction) ?? of(0n, 1n), 4).replace(/\.?0+$/, '');

type Named = { readonly ko: string; readonly en?: string | null };

/** What is called one thing in Korean and, where it has a name there, another in English. */
const isBilingual = (value: unknown): value is Named =>
  typeof value === 'object' &&
  value !== null &&
  'ko' in value &&
  Object.keys(value).every((name) => name === 'ko' || name === 'en');

const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value;

/** Shows a value of a view by its name and shape: money, days, states, codes in the programme's words, links. */
export function Value({
  name,
  value,
  words,
  kind,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly words: ProgrammeWords;
  /** Whose value it is: a state's word may be the noun's own. */
  readonly kind?: string | undefined;
}): ReactNode {
  const say = useWords();
  const spoken = useSpoken();
  const codes = useCodes();
  const format = useFormat();
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return say(value ? 'form.yes' : 'form.no');
  if (typeof value === 'number') return format.count(value);
  if (typeof value === 'string') {
    if (name === 'state') return <State state={value} kind={kind} />;
    if (name === 'businessNumber') return formatBusinessNumber(value);
    if (DAY.test(value)) return format.day(value);
    if (INSTANT.test(value)) return format.time(value);
    if (HASH.test(value)) return <code>{value}</code>;
    if (ID.test(value)) {
      const to = pageOf(name, value);
      return to === undefined ? (
        <code>{value}</code>
      ) : (
        <Link to="/$noun/$id" params={to}>
          {say('subject.see')}
        </Link>
      );
    }
    if (FRACTION.test(value)) return decimalOf(value);
    if (value.includes('\n')) return <p className="long-text">{spoken(value)}</p>;
    return spoken(words(name, value) ?? codes(`value.${FAMILIES[name] ?? name}`, value));
  }
  if (Array.isArray(value)) return <Several name={name} values={value} words={words} />;
  if (isBilingual(value)) return spoken(format.say({ ko: value.ko, en: value.en ?? undefined }));
  if (isMoney(value as object)) return <MoneyText money={value as Money} full />;
  return <Inside value={value as Record<string, unknown>} words={words} />;
}

function Several({
  name,
  values,
  words,
}: {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly words: ProgrammeWords;
}) {
  if (values.length === 0) return '–';
  if (values.length > 1 && values.every(isRecord)) return <MiniTable rows={values} words={words} />;
  return (
    <ul className={values.every((each) => typeof each === 'string') ? 'inline-list' : 'plain-list'}>
      {values.map((each) => (
        <li key={JSON.stringify(each)}>
          <Value name={name} value={each} words={words} />
        </li>
      ))}
    </ul>
  );
}

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isMoney(value) &&
  !isBilingual(value);

/** Several things of one shape, side by side. */
function MiniTable({ rows, words }: { readonly rows: readonly Row[]; readonly words: ProgrammeWords }) {
  const label = useFieldLabel(words);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.some((row) => !isMute(name, row[name] ?? null)),
  );
  return (
    <div className="mini-frame">
      <table className="table mini">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {label(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {names.map((name) => (
                <td key={name}>
                  <Value name={name} value={row[name]} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Persons and rows without a page: their ids tell a reader nothing. */
const isMute = (name: string, value: unknown): boolean =>
  value === null || (typeof value === 'string' && ID.test(value) && pageOf(name, value) === undefined);

/** What stands inside a value, name beside value; what bears a key is called by it. */
function Inside({
  value,
  words,
}: {
  readonly value: Readonly<Record<string, unknown>>;
  readonly words: ProgrammeWords;
}) {
  const label = useFieldLabel(words);
  const { key, ...rest } = value;
  const shown = Object.entries(typeof key === 'string' ? rest : value);
  if (typeof key === 'string' && shown.length === 1) {
    const [[name, each]] = shown as [[string, unknown]];
    return <Facts rows={[[label(key), <Value key={name} name={name} value={each} words={words} />]]} />;
  }
  return (
    <Facts
      rows={shown
        .filter(([name, each]) => !isMute(name, each))
        .map(([name, each]) => [label(name), <Value key={name} name={name} value={each} words={words} />])}
    />
  );
}

/** The name of a field of the house's own views; a code of the programme file may happen to be called alike. */
export function useOwnLabel(words: ProgrammeWords): (name: string) => string {
  const known = useKnownCodes();
  return (name) => known('field', name) ?? words('', name) ?? name;
}

/** The name of a field: the programme file's for what its forms ask, else the house's. */
export function useFieldLabel(words: ProgrammeWords): (name: string) => string {
  const codes = useCodes();
  return (name) => words('', name) ?? codes('field', name);
}
