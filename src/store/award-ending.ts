import { isAbandoned, isReopened } from '../domain/award/ending.ts';
import { accepted } from '../domain/ledger/item.ts';
import { commitmentFreed } from '../domain/ledger/pledge.ts';
import type { Day, Instant } from '../domain/time.ts';
import { lockUnder } from './awards.ts';
import { newId } from './ids.ts';
import { post } from './ledger.ts';
import { commitmentsOf } from './payments.ts';
import { must } from './refused.ts';
import type { Row } from './rows.ts';
import { type Change, changed, revised } from './save.ts';
import type { Tx } from './transaction.ts';

/**
 * What an award's end does to those who relied on it, as changes to save with it: unfinished improvements are
 * abandoned, living matches end, and sites without an improvement are open again, to be matched anew.
 */
export async function letGo(tx: Tx, award: Row<'award'>): Promise<Change[]> {
  const { improvements, matches, sites } = await lockUnder(tx, award.id);
  const detail = { awardId: award.id, endedCause: award.endedCause };
  return [
    ...improvements.filter(isAbandoned).map((before) => {
      const row = revised(before, { state: 'abandoned' });
      return changed('improvement', { before, row }, { what: 'improvement.abandoned', detail });
    }),
    ...matches.map((before) => {
      const row = revised(before, { state: 'ended' });
      return changed('match', { before, row }, { what: 'match.ended', detail });
    }),
    ...sites
      .filter((site) => isReopened(site, improvements))
      .map((before) => {
        const row = revised(before, { state: 'open' });
        return changed('site', { before, row }, { what: 'site.reopened', detail });
      }),
  ];
}

/** Frees all that an ended award has set aside and not paid: the action's one posting, and its last statement. */
export async function freeCommitments(
  tx: Tx,
  award: Row<'award'>,
  { now, day }: { readonly now: Instant; readonly day: Day },
): Promise<void> {
  const items = (await commitmentsOf(tx, award.id)).map(({ holdId }) => {
    const cause = {
      journalId: newId(),
      key: `award:${award.id}:freed:${holdId}`,
      subject: { kind: 'award', id: award.id },
      effectiveOn: day,
    };
    return commitmentFreed(cause, holdId);
  });
  must(accepted(await post(tx, now, items)));
}
