import { explainReceivable } from '../../domain/clawback/explanation.ts';
import { type Instalment, standingOfInstalments } from '../../domain/clawback/instalments.ts';
import { openWon } from '../../domain/clawback/receivable.ts';
import { plain } from '../../domain/fact/digest.ts';
import { dayOf } from '../../domain/time.ts';
import { namesOf } from '../../store/awards.ts';
import { contributionsOf } from '../../store/funds.ts';
import { historyOf } from '../../store/history.ts';
import { getVersion } from '../../store/programmes.ts';
import { aroundClaims, recoveriesOf } from '../../store/receivables.ts';
import { get, type Row } from '../../store/rows.ts';
import { money, moneyOrNull } from '../money.ts';
import type { Reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';

/** A notice or claim. A notice is not owed, so nothing is open of it. */
export function receivableView(receivable: Row<'receivable'>, viewer: Viewer) {
  const { amountWon, recoveredWon, writtenOffWon, state } = receivable;
  const decided = state === 'open' || state === 'settled' || state === 'written_off';
  const persons = shows(viewer, 'subject.persons')
    ? {}
    : { noticedBy: null, decidedBy: null, writtenOffBy: null };
  return {
    ...receivable,
    ...persons,
    amount: money(amountWon),
    recovered: money(recoveredWon),
    writtenOff: money(writtenOffWon),
    open: moneyOrNull(decided ? openWon(receivable) : null),
  };
}

/** The instalments as they were decided; their won are kept as text. */
const instalmentsOf = ({ instalments }: Row<'receivable'>): Instalment[] =>
  ((instalments ?? []) as { number: number; dueOn: string; amountWon: string }[]).map((each) => ({
    ...each,
    amountWon: BigInt(each.amountWon),
  }));

/** All that is known of a claim. */
export async function receivableDetail(reading: Reading, receivableId: string) {
  const { db, viewer, now } = reading;
  const receivable = await get(db, 'receivable', receivableId);
  const recoveries = await recoveriesOf(db, receivableId);
  const names = await namesOf(db, [receivable.supplierId]);
  const { pendingWon } = await aroundClaims(db, receivable.awardId);
  const instalments = standingOfInstalments(instalmentsOf(receivable), receivable.recoveredWon, dayOf(now));
  return {
    ...receivableView(receivable, viewer),
    supplierName: names.get(receivable.supplierId) ?? '',
    recoveries: recoveries.map((each) => ({ ...each, amount: money(each.amountWon) })),
    offsetUnderWay: money(pendingWon),
    instalments: instalments.map(({ amountWon, paidWon, ...each }) => ({
      ...each,
      amount: money(amountWon),
      paid: money(paidWon),
    })),
    explanation: shows(viewer, 'receivable.explanation')
      ? await explanationOf(reading, receivable, recoveries)
      : null,
    history: shows(viewer, 'subject.history') ? await historyOf(db, receivableId) : [],
  };
}

async function explanationOf(
  { db }: Reading,
  receivable: Row<'receivable'>,
  recoveries: readonly Row<'recovery'>[],
) {
  const award = await get(db, 'award', receivable.awardId);
  const { contentId } = await getVersion(db, award.programmeVersionId);
  const contributions = await contributionsOf(db, receivable.fundId);
  const { cause } = receivable;
  return plain(
    explainReceivable(receivable, { cause, recoveries, contributions, programmeVersion: contentId }),
  );
}
