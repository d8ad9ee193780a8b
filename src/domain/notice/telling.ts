import type { Locale, Right } from '../person/actor.ts';

type Words = Readonly<Record<Locale, string>>;

/** What is told of an event, to whom. `{number}` and `{programme}` stand for the subject's own. */
export type Telling = {
  /** `act`: the receiver must do something, and gets a mail at once; `know`: it waits for the day's digest. */
  readonly weight: 'act' | 'know';
  readonly hear: readonly Right[];
  readonly title: Words;
  readonly text: Words;
};

type Pair = readonly [ko: string, en: string];

const telling =
  (weight: Telling['weight']) =>
  (hear: readonly Right[], [ko, en]: Pair, [textKo, textEn]: Pair): Telling => ({
    weight,
    hear,
    title: { ko, en },
    text: { ko: textKo, en: textEn },
  });

/** The receiver must do something. */
export const toAct = telling('act');

/** The receiver should know. */
export const toKnow = telling('know');

/** An event that webhooks may ask for and nobody has a notice of. */
export const untold = null;

export const operator: readonly Right[] = ['operator.officer', 'operator.manager'];
export const operatorManager: readonly Right[] = ['operator.manager'];
export const funder: readonly Right[] = ['funder.officer', 'funder.manager'];
export const supplier: readonly Right[] = ['supplier.staff', 'supplier.manager'];
export const site: readonly Right[] = ['site.staff', 'site.manager'];
export const verifier: readonly Right[] = ['verifier.officer', 'verifier.manager', 'verifier.staff'];
/** Who signs for each party of the agreement. */
export const parties: readonly Right[] = [
  'operator.manager',
  'recommender.manager',
  'funder.manager',
  'anchor.manager',
  'guarantor.manager',
  'region.manager',
];
