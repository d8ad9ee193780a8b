import { awardAllows } from '../../domain/award/award.ts';
import { clawbackCause, type NoticeCause } from '../../domain/clawback/causes.ts';
import { withinPaid } from '../../domain/clawback/receivable.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import { addDays } from '../../domain/time.ts';
import { newId } from '../../store/ids.ts';
import { nextNumber } from '../../store/numbers.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { aroundClaims, claimableWon, lockClaimsOf } from '../../store/receivables.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

type Notice = {
  readonly awardId: string;
  readonly cause: NoticeCause;
  readonly amountWon: bigint;
  readonly notice: string;
};

/**
 * Tells a supplier for what cause and how much money is to come back, and until when it may answer. Nothing is
 * owed yet. Refuses `not_a_cause` and `more_than_paid`.
 */
export async function noticeClawback(
  context: Context,
  { awardId, cause, amountWon, notice }: Notice,
): Promise<Row<'receivable'>> {
  const { tx, actor, now } = context;
  const award = await lock(tx, 'award', awardId);
  must(awardAllows('noticeClawback', award.state));
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  must(clawbackCause(definition.award.clawback, cause));
  const claims = await lockClaimsOf(tx, awardId);
  must(withinPaid(amountWon, claimableWon(claims, await aroundClaims(tx, awardId))));
  const day = today(context);
  const row: Row<'receivable'> = {
    id: newId(),
    number: await nextNumber(tx, definition.prefix, now),
    programmeId: award.programmeId,
    fundId: award.fundId,
    awardId,
    supplierId: award.supplierId,
    cause,
    notice,
    replyDueOn: addDays(day, wholeOn(definition, definition.award.clawback.replyDays, day)),
    reply: null,
    amountWon,
    recoveredWon: 0n,
    writtenOffWon: 0n,
    instalments: null,
    state: 'noticed',
    noticedBy: actor.personId,
    decidedBy: null,
    decision: null,
    writtenOffBy: null,
    writeOffReason: null,
    revision: 1,
  };
  const detail = { awardId, cause, amountWon, replyDueOn: row.replyDueOn };
  await save(tx, context, [
    created('receivable', row, { what: 'clawback.noticed', detail, programmeVersion: contentId }),
  ]);
  return row;
}
