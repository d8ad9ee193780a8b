import { accept, type Result, refuse } from '../refusal.ts';

/** A corporate registration number (법인등록번호) as thirteen digits without hyphen. */
export type CorporateNumber = string;

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2] as const;

/** Reads `110111-0000000` or the thirteen digits alone. */
export function readCorporateNumber(text: string): Result<CorporateNumber, 'corporate_number_malformed'> {
  const digits = /^\d{6}-\d{7}$/.test(text) ? text.replace('-', '') : text;
  return /^\d{13}$/.test(digits) ? accept(digits) : refuse('corporate_number_malformed', { given: text });
}

/**
 * Whether its last digit is the one that the first twelve give: (10 - sum mod 10) mod 10 over weights 1 and 2 in
 * turn (등기사무처리규칙 of the courts). Numbers given out since 31 January 2025 need not have one, so a digit that
 * does not fit is worth a look and proves nothing.
 */
export function hasCheckDigit(number: CorporateNumber): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (10 - (sum % 10)) % 10 === Number(number[12]);
}
