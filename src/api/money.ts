import type { Money } from '../contract/common.ts';
import { Refused } from '../store/refused.ts';

/** Whole won as the wire writes it. */
export const money = (won: bigint): Money => ({ amount: won.toString(), currency: 'KRW' });

export const moneyOrNull = (won: bigint | null): Money | null => (won === null ? null : money(won));

/** Won that something costs or is worth; refuses `amount_not_positive`. */
export function wonOf({ amount }: Money): bigint {
  const won = BigInt(amount);
  if (won <= 0n) throw new Refused({ code: 'amount_not_positive', facts: { amount: won } });
  return won;
}
