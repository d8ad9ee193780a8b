import { accept, type Result, refuse } from '../refusal.ts';

/** A business registration number (사업자등록번호) as ten digits without hyphens. */
export type BusinessNumber = string;

/** Weights of the first nine digits; the tens of the ninth digit's product with 5 count once more. */
const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;

function checkDigit(firstNine: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(firstNine[at]), 0);
  return (10 - ((sum + Math.floor((Number(firstNine[8]) * 5) / 10)) % 10)) % 10;
}

/**
 * Reads `124-81-00998` or `1248100998`. The check digit is (10 - sum mod 10) mod 10 over the weights
 * 1,3,7,1,3,7,1,3,5 plus floor(d9 x 5/10). That the number was issued, and to whom, only the tax service knows.
 */
export function readBusinessNumber(
  text: string,
): Result<BusinessNumber, 'business_number_malformed' | 'business_number_check_digit'> {
  const digits = /^\d{3}-\d{2}-\d{5}$/.test(text) ? text.replaceAll('-', '') : text;
  if (!/^\d{10}$/.test(digits)) return refuse('business_number_malformed', { given: text });
  return checkDigit(digits) === Number(digits[9])
    ? accept(digits)
    : refuse('business_number_check_digit', { given: text });
}

/** Ten digits as people write them: 124-81-00998. */
export const formatBusinessNumber = (number: BusinessNumber): string =>
  `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;

/**
 * The leading code of every fictional number. The National Tax Service gives out 101 to 999 as the first three
 * digits (its published numbering scheme: 청·서코드, now a serial of usable codes 101 to 999), so 000 was never
 * issued; that we take 000 out of 000 to 100 is our choice.
 */
const NEVER_ISSUED_OFFICE = '000';

/** 9,999 serials under each of the codes 81, 86, 87 and 88, those of a company's head office. */
const COMPANY_KINDS = ['81', '86', '87', '88'] as const;
export const FICTIONAL_NUMBERS = COMPANY_KINDS.length * 9_999;

/**
 * The n-th fictional business number, 1 to `FICTIONAL_NUMBERS`: a valid check digit under an office code that
 * was never issued, so that a demo company can be typed anywhere and belongs to nobody. Distinct for distinct n.
 */
export function fictionalBusinessNumber(n: number): BusinessNumber {
  if (!Number.isInteger(n) || n < 1 || n > FICTIONAL_NUMBERS) throw new RangeError(`fictional number ${n}`);
  const kind = COMPANY_KINDS[Math.floor((n - 1) / 9_999)]!;
  const firstNine = `${NEVER_ISSUED_OFFICE}${kind}${String(((n - 1) % 9_999) + 1).padStart(4, '0')}`;
  return `${firstNine}${checkDigit(firstNine)}`;
}

export const isFictional = (number: BusinessNumber): boolean => number.startsWith(NEVER_ISSUED_OFFICE);
