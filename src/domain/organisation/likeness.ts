import type { BusinessNumber } from './business-number.ts';

/** An organisation as others may be taken for it. */
export type Named = {
  readonly id: string;
  readonly nameKo: string;
  readonly region: string | null;
  readonly businessNumber: BusinessNumber | null;
  readonly corporateNumber: string | null;
};

/** Why two organisations look alike. */
export type Likeness = 'same_name' | 'near_name' | 'near_business_number' | 'same_corporate_number';

export type LookAlikes = { readonly one: string; readonly other: string; readonly why: readonly Likeness[] };

const LEGAL_FORMS =
  /주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|농업회사법인|\((주|유|사|재|합)\)|\b(co|ltd|inc|corp|corporation|company|limited|llc)\b/g;

/** A name without its legal form, spaces, signs and the case of Latin letters: ㈜가상 정밀 is 가상정밀. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(LEGAL_FORMS, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One letter more, less, other, or two neighbours swapped (Damerau). */
export function isOneOff(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/** A short name is near to too many. */
const LEAST_LETTERS = 4;

/**
 * Why two organisations look alike; empty where they do not. Two that each have a number, and not nearly the same,
 * are two companies of one name, unless one corporation stands behind both.
 */
export function likenessOf(one: Named, other: Named): Likeness[] {
  const [name, otherName] = [bareName(one.nameKo), bareName(other.nameKo)];
  const isSame = name !== '' && name === otherName;
  const isApart = one.region !== null && other.region !== null && one.region !== other.region;
  const isNear =
    !isSame &&
    !isApart &&
    Math.min(name.length, otherName.length) >= LEAST_LETTERS &&
    isOneOff(name, otherName);
  if (!isSame && !isNear) return [];
  const why: Likeness[] = [isSame ? 'same_name' : 'near_name'];
  const sameCorporation = one.corporateNumber !== null && one.corporateNumber === other.corporateNumber;
  if (sameCorporation) why.push('same_corporate_number');
  if (one.businessNumber !== null && other.businessNumber !== null) {
    if (isOneOff(one.businessNumber, other.businessNumber)) why.push('near_business_number');
    else if (!sameCorporation) return [];
  }
  return why;
}

/**
 * Finds the pairs that look alike among many, one organisation after the other. A name is known by itself and by
 * what is left of it without each of its letters, so that only near ones are compared.
 */
export class LookAlikeSearch {
  readonly #byName = new Map<string, Named[]>();
  readonly pairs: LookAlikes[] = [];

  /** Holds the organisation against those before it. */
  meet(one: Named): void {
    const name = bareName(one.nameKo);
    if (name === '') return;
    const near = new Set<Named>();
    const keys = name.length < LEAST_LETTERS ? [name] : [name, ...lessOne(name)];
    for (const key of keys) for (const other of this.#byName.get(key) ?? []) near.add(other);
    for (const other of near) {
      const why = likenessOf(other, one);
      if (why.length > 0) this.pairs.push({ one: other.id, other: one.id, why });
    }
    for (const key of keys) {
      const list = this.#byName.get(key);
      if (list === undefined) this.#byName.set(key, [one]);
      else list.push(one);
    }
  }
}

const lessOne = (name: string): string[] => [
  ...new Set([...name].map((_, at, letters) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(''))),
];
