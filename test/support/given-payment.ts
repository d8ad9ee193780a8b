import { awardChart, fundChart } from '../../src/domain/ledger/chart.ts';
import { accepted } from '../../src/domain/ledger/item.ts';
import { receivableRaised } from '../../src/domain/ledger/payment.ts';
import { move } from '../../src/domain/ledger/pledge.ts';
import { newId } from '../../src/store/ids.ts';
import { openAccounts, post } from '../../src/store/ledger.ts';
import { must } from '../../src/store/refused.ts';
import type { Row } from '../../src/store/rows.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { GivenAward, GivenProgramme } from './given.ts';
import { type TestHouse, WORLD_BEGINS } from './house.ts';

/** Money that an award's holder owes back: decided, and raised in the ledger. Answers the receivable's id. */
export async function givenOwed(
  house: TestHouse,
  programme: GivenProgramme,
  { award, amountWon }: { award: GivenAward; amountWon: bigint },
): Promise<string> {
  const { programmeId, fundId } = programme;
  const receivable: Row<'receivable'> = {
    id: newId(),
    number: `GIVEN-${newId()}`,
    programmeId,
    fundId,
    awardId: award.awardId,
    supplierId: award.organisationId,
    cause: 'misuse',
    notice: 'given',
    replyDueOn: '2025-12-15',
    reply: null,
    amountWon,
    recoveredWon: 0n,
    writtenOffWon: 0n,
    instalments: null,
    state: 'open',
    noticedBy: await someoneOf(house, 'officer@agency.example'),
    decidedBy: await someoneOf(house, 'manager@agency.example'),
    decision: 'given',
    writtenOffBy: null,
    writeOffReason: null,
    revision: 1,
  };
  await inTransaction(house.database, async (tx) => {
    await save(tx, author(programmeId), [created('receivable', receivable, { what: 'receivable.given' })]);
    const owner = { fundId, currency: 'KRW' };
    const [places] = await openAccounts(tx, WORLD_BEGINS, [
      { ...awardChart(owner, award), ...fundChart(owner) },
    ]);
    const head = { subject: { kind: 'receivable', id: receivable.id }, effectiveOn: '2025-12-01' };
    // What is owed back was paid before: here without a hold.
    const paid = {
      ...head,
      op: 'post' as const,
      kind: 'payment.paid' as const,
      journalId: newId(),
      key: `given:${receivable.id}:paid`,
      legs: move(places!.money, places!.paid, amountWon),
    };
    const cause = { ...head, journalId: newId(), key: `given:${receivable.id}:raised` };
    must(accepted(await post(tx, WORLD_BEGINS, [paid, receivableRaised(cause, places!, amountWon)])));
  });
  return receivable.id;
}

const HASH = 'a'.repeat(64);

const author = (programmeId: string) => ({ actor: null, now: WORLD_BEGINS, operation: 'given', programmeId });

async function someoneOf(house: TestHouse, email: string): Promise<string> {
  const row = await house.database.kysely
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A claim decided to pay the amount, its lines as the formula wrote them. */
export async function givenDecidedClaim(
  house: TestHouse,
  programme: GivenProgramme,
  award: GivenAward,
  set: Partial<Row<'claim'>> = {},
): Promise<Row<'claim'>> {
  const amountWon = set.amountWon ?? 59_800_000n;
  const claim: Row<'claim'> = {
    id: newId(),
    number: `GIVEN-${newId()}`,
    programmeId: programme.programmeId,
    awardId: award.awardId,
    sequence: 1,
    kind: 'final',
    state: 'decided',
    openedBy: await someoneOf(house, 'officer@agency.example'),
    nonceCommitment: newId().replaceAll('-', '').padEnd(64, '0'),
    nonce: null,
    suspects: {},
    frozenHash: HASH,
    frozenAt: WORLD_BEGINS,
    seed: null,
    sample: null,
    verification: null,
    objectionUntil: null,
    objectionWaivedAt: null,
    pay: { lines: [{ line: 'ceiling_times_attainment', changeWon: `${amountWon}` }], sites: [] },
    amountWon,
    decidedBy: await someoneOf(house, 'manager@agency.example'),
    revision: 1,
    ...set,
  };
  await inTransaction(house.database, (tx) =>
    save(tx, author(programme.programmeId), [created('claim', claim, { what: 'claim.given' })]),
  );
  return claim;
}
