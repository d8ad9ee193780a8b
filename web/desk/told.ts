import type { ReactNode } from 'react';

/** One of the four figures of a desk: what is reached, of what, and how it grew by month. */
export type Told = {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  readonly target: ReactNode;
  /** What is reached of the target, between nothing and one. */
  readonly share: number;
  readonly months?: readonly Month[];
};

/** What had come together by the end of a month. */
export type Month = { readonly month: string; readonly won: bigint };

export const shareOf = (value: number | bigint, target: number | bigint): number =>
  Number(target) === 0 ? 0 : Math.min(1, Number(value) / Number(target));

/** Sums by month, each with all before it. */
export function grown(amounts: readonly Month[]): readonly Month[] {
  const byMonth = new Map<string, bigint>();
  for (const { month, won } of amounts) byMonth.set(month, (byMonth.get(month) ?? 0n) + won);
  let sum = 0n;
  return [...byMonth]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, won]) => {
      sum += won;
      return { month, won: sum };
    });
}
