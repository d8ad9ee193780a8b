import type { Money } from '../../contract/common.ts';
import { type Flow, flowOf } from '../../domain/ledger/flow.ts';
import { findFund } from '../../store/agreements.ts';
import { readFigures } from '../../store/figures.ts';
import { readFlow } from '../../store/ledger.ts';
import type { Db } from '../../store/rows.ts';
import { money } from '../money.ts';

const PUBLIC_SUMS = [
  'pledged',
  'called',
  'received',
  'held',
  'free',
  'paid',
  'costs',
  'owedBack',
  'writtenOff',
  'returned',
  'lapsed',
] as const satisfies readonly (keyof Flow)[];

type PublicSums = Record<(typeof PUBLIC_SUMS)[number], Money>;

/** The public figures of a programme; without a fund there is no money to tell of. */
export async function figuresView(db: Db, programmeId: string) {
  const { applications, awards, sites, metrics } = await readFigures(db, programmeId);
  const fund = await findFund(db, programmeId);
  const figures = { applications, awards, sites, metrics: [...metrics] };
  if (fund === undefined) return { ...figures, money: null };
  const { accounts, holds, sites: paidBySite } = await readFlow(db, fund.id);
  const flow = flowOf(accounts, holds, paidBySite);
  const sums = Object.fromEntries(PUBLIC_SUMS.map((name) => [name, money(flow[name])])) as PublicSums;
  return { ...figures, money: sums };
}
