import { of, round, toDecimal } from '../fraction.ts';

const KOREAN_UNITS = [
  { name: '조', won: 1_000_000_000_000n },
  { name: '억', won: 100_000_000n },
  { name: '만', won: 10_000n },
  { name: '', won: 1n },
] as const;

const ENGLISH_UNITS = [
  { name: 'trillion', won: 1_000_000_000_000n },
  { name: 'billion', won: 1_000_000_000n },
  { name: 'million', won: 1_000_000n },
] as const;

/** 1273973 → 1,273,973. Written out rather than by Intl, whose data differ between engines. */
export const group = (whole: bigint): string => `${whole}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** To the won, as documents and tables write it: 1,273,973원 and KRW 1,273,973. */
export const wonInFull = (won: bigint, language: 'ko' | 'en'): string =>
  language === 'ko' ? `${group(won)}원` : `${won < 0n ? '-' : ''}KRW ${group(won < 0n ? -won : won)}`;

/** The two highest units, rounded at the lower one; rounding may carry (9,999억 9,999만 5,000 → 1조). */
function shortKorean(won: bigint): string {
  const at = KOREAN_UNITS.findIndex((unit) => won >= unit.won);
  if (at < 0) return '0원';
  const lower = KOREAN_UNITS[Math.min(at + 1, KOREAN_UNITS.length - 1)]!;
  const parts: string[] = [];
  let left = round(of(won, lower.won)) * lower.won;
  for (const unit of KOREAN_UNITS) {
    const count = left / unit.won;
    left %= unit.won;
    if (count > 0n) parts.push(`${group(count)}${unit.name}`);
  }
  const words = parts.join(' ');
  return /\d$/.test(words) ? `${words}원` : `${words} 원`;
}

/** Up to three decimals of the highest unit; under a million to the won. */
function shortEnglish(won: bigint): string {
  if (won < 1_000_000n) return `KRW ${group(won)}`;
  const unit = ENGLISH_UNITS.find((candidate) => round(of(won * 1_000n, candidate.won)) >= 1_000n)!;
  const [whole, decimals] = toDecimal(of(won, unit.won), 3).split('.') as [string, string];
  const shown = decimals.replace(/0+$/, '');
  return `KRW ${group(BigInt(whole))}${shown && `.${shown}`} ${unit.name}`;
}

/**
 * For reading at a glance: 1조 7,150억 원, 150억 원, 2,000만 원; KRW 1.715 trillion, KRW 15 billion. Rounded, so
 * the full figure (`wonInFull`) stands beside or behind it.
 */
export function wonInShort(won: bigint, language: 'ko' | 'en'): string {
  const short = language === 'ko' ? shortKorean : shortEnglish;
  return won < 0n ? `-${short(-won)}` : short(won);
}
