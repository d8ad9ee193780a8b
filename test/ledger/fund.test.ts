import { beforeAll, expect, test } from 'vitest';
import { awardChart, contributorChart, fundChart, payeeChart } from '../../src/domain/ledger/chart.ts';
import { flowOf } from '../../src/domain/ledger/flow.ts';
import { accepted, type LedgerItem } from '../../src/domain/ledger/item.ts';
import * as pay from '../../src/domain/ledger/payment.ts';
import * as fund from '../../src/domain/ledger/pledge.ts';
import type { OpenedDatabase } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { expireHolds, openAccounts, post, readFlow } from '../../src/store/ledger.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases } from '../support/databases.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const LATER = '2026-09-01T00:00:00.000Z';

/** A fund of two contributors and one award, whose journals are told as the trade tells them. */
async function openFund(database: OpenedDatabase) {
  const ids = {
    fund: newId(),
    bank: newId(),
    region: newId(),
    award: newId(),
    supplier: newId(),
    verifier: newId(),
  };
  const own = { fundId: ids.fund, currency: 'KRW' };
  const places = await inTransaction(database, async (tx) => {
    const [money] = await openAccounts(tx, NOW, [fundChart(own)]);
    const [bank, region] = await openAccounts(tx, NOW, [
      contributorChart(own, ids.bank),
      contributorChart(own, ids.region),
    ]);
    const [award] = await openAccounts(tx, NOW, [
      awardChart(own, { awardId: ids.award, organisationId: ids.supplier }),
    ]);
    const [verifier] = await openAccounts(tx, NOW, [payeeChart(own, ids.verifier)]);
    return { fund: money!, bank: bank!, region: region!, award: award!, verifier: verifier! };
  });
  const cause = (key: string = newId()): fund.Cause => {
    return { journalId: newId(), key, subject: { kind: 'award', id: ids.award }, effectiveOn: '2026-03-01' };
  };
  const send = async (items: readonly LedgerItem[], at: string = NOW) => {
    return accepted(await inTransaction(database, (tx) => post(tx, at, items)));
  };
  const must = async (items: readonly LedgerItem[], at: string = NOW): Promise<readonly string[]> => {
    const result = await send(items, at);
    if (!result.ok)
      throw new Error(JSON.stringify(result.refusal, (_, v) => (typeof v === 'bigint' ? `${v}` : v)));
    return result.value;
  };
  const flow = async () => {
    const { accounts, holds, sites } = await database.readOnly((tx) => readFlow(tx, ids.fund));
    return flowOf(accounts, holds, sites);
  };
  return { ids, cause, send, must, flow, ...places };
}

describeDatabases((open) => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await open();
  });

  test('won flow from the promise to the site and back, and each stage is told by the accounts', async () => {
    const { ids, cause, send, must, flow, bank, region, award, verifier, ...own } = await openFund(database);
    await must([fund.pledgeSigned(cause(), bank, 300n), fund.pledgeSigned(cause(), region, 100n)]);

    // Stage 1: called, received, held, paid, with a site's share told apart.
    for (const [contributor, amount] of [
      [bank, 150n],
      [region, 50n],
    ] as const) {
      await must(fund.pledgeCalled(cause(), contributor, { amount }));
      await must(fund.moneyReceived(cause(), { contributor, fund: own.fund }, { amount }));
    }
    const approval = cause();
    const holdId = approval.journalId;
    await must(pay.paymentApproved(approval, own.fund, { amount: 120n, awardId: ids.award }));
    const [site, other] = [newId(), newId()];
    const sites = [
      { siteId: site, amount: 80n },
      { siteId: other, amount: 40n },
    ];
    await must([pay.paymentPaid(cause(), { fund: own.fund, to: award }, { holdId, amount: 120n, sites })]);

    // Stage 2: committed on both pledges, called for less when verified, still held when it arrives.
    const commitment = cause();
    const committed = fund.commitmentMade(commitment, bank, { amount: 90n, awardId: ids.award });
    await must([committed]);
    expect(
      await send([fund.commitmentMade(cause(), bank, { amount: 61n, awardId: ids.award })]),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'limit_exceeded', facts: { available: 60n } },
    });
    const [called, arrived] = [newId(), newId()];
    const next = (id: string) => ({ holdId: id, awardId: ids.award });
    const following = { holdId: commitment.journalId, next: next(called), release: true };
    await must(fund.pledgeCalled(cause(), bank, { amount: 70n, following }));
    expect(await flow()).toMatchObject({ called: 270n, received: 200n, committed: 70n, held: 0n });
    const onward = { holdId: called, next: next(arrived), release: true };
    await must(
      fund.moneyReceived(cause(), { contributor: bank, fund: own.fund }, { amount: 70n, following: onward }),
    );
    expect(await flow()).toMatchObject({ received: 270n, committed: 0n, held: 70n, free: 80n });

    // The commitment becomes a payment; the bank sends it back once; clawback, offset and write-off follow.
    const second = cause();
    const frees = { holdId: arrived, journalId: newId() };
    await must(pay.paymentApproved(second, own.fund, { amount: 70n, awardId: ids.award, frees }));
    const to = { fund: own.fund, to: award };
    await must([pay.paymentPaid(cause(), to, { holdId: second.journalId, amount: 70n })]);
    const again = newId();
    await must(pay.paymentSentBack(cause(), to, { holdId: again, amount: 70n, awardId: ids.award }));
    await must([pay.receivableRaised(cause(), award, 30n)]);
    const party = { ...cause(), together: 'offset' };
    await must([
      pay.paymentPaid({ ...cause(), together: 'offset' }, to, { holdId: again, amount: 50n, release: true }),
      pay.receivableOffset(party, award, { amount: 20n }),
    ]);
    await must([
      pay.receivableRepaid(cause(), { award, fund: own.fund }, 7n),
      pay.receivableWrittenOff(cause(), award, 3n),
    ]);

    // A cost, and a wrong posting of it undone.
    const fee = cause();
    await must(pay.paymentApproved(fee, own.fund, { amount: 10n }));
    const settled = pay.paymentPaid(
      cause(),
      { fund: own.fund, to: verifier },
      { holdId: fee.journalId, amount: 10n },
    );
    await must([settled]);
    const { subject, ...correction } = cause();
    await must([pay.corrected(correction, settled.journalId)]);
    const { subject: _, ...twice } = cause();
    expect(await send([pay.corrected(twice, settled.journalId)])).toMatchObject({
      ok: false,
      refusal: { code: 'already_reversed' },
    });

    // What nobody called lapses, and what is left goes back in proportion.
    await must([fund.pledgeLapsed(cause(), bank, 80n), fund.pledgeLapsed(cause(), region, 50n)]);
    const shares = fund.sharesOfReturn(107n, [220n, 50n]);
    expect(shares).toEqual([87n, 20n]);
    const back = [bank, region].map((contributor, n) => ({ contributor, amount: shares[n]! }));
    await must([fund.moneyReturned(cause(), own.fund, back)]);

    const end = await flow();
    expect(end).toMatchObject({
      pledged: 400n,
      lapsed: 130n,
      called: 270n,
      received: 270n,
      committed: 0n,
      held: 0n,
      free: 0n,
      paid: 160n,
      costs: 0n,
      owedBack: 0n,
      writtenOff: 3n,
      returned: 107n,
    });
    expect(end.contributors.get(ids.region)).toMatchObject({ pledged: 100n, received: 50n, returned: 20n });
    const { sites: paid, ...rest } = end.awards.get(ids.award)!;
    expect(rest).toEqual({ committed: 0n, held: 0n, paid: 160n, owedBack: 0n, writtenOff: 3n });
    expect(new Map(paid.map((s) => [s.siteId, s.paid]))).toEqual(
      new Map([
        [site, 80n],
        [other, 40n],
        [null, 40n],
      ]),
    );
  });

  test('money that did not come cannot be received, nor more called than was promised', async () => {
    const { cause, send, must, bank, ...own } = await openFund(database);
    await must([fund.pledgeSigned(cause(), bank, 100n)]);
    const tooMuch = await send(fund.pledgeCalled(cause(), bank, { amount: 101n }));
    expect(tooMuch).toMatchObject({ refusal: { code: 'limit_exceeded', facts: { available: 100n } } });
    const uncalled = await send(
      fund.moneyReceived(cause(), { contributor: bank, fund: own.fund }, { amount: 1n }),
    );
    expect(uncalled).toMatchObject({ refusal: { code: 'limit_exceeded', facts: { available: 0n } } });
    await must(fund.pledgeCalled(cause(), bank, { amount: 60n }));
    await must([fund.callCancelled(cause(), bank, 60n)]);
    await must(fund.pledgeCalled(cause(), bank, { amount: 100n }));
  });

  test('an approval whose term has passed frees its money, once, and says whose it was', async () => {
    const { ids, cause, send, must, flow, bank, award, ...own } = await openFund(database);
    await must([
      fund.pledgeSigned(cause(), bank, 100n),
      ...fund.pledgeCalled(cause(), bank, { amount: 100n }),
    ]);
    await must(fund.moneyReceived(cause(), { contributor: bank, fund: own.fund }, { amount: 100n }));
    const [short, other, open] = [cause(), cause(), cause()];
    const terms = { amount: 30n, awardId: ids.award, expiresAt: '2026-04-01T00:00:00.000Z' };
    await must([
      ...pay.paymentApproved(short, own.fund, terms),
      ...pay.paymentApproved(other, own.fund, terms),
      ...pay.paymentApproved(open, own.fund, { amount: 20n, awardId: ids.award }),
    ]);
    expect((await flow()).awards.get(ids.award)).toMatchObject({ held: 80n });
    const due = (at: string) =>
      inTransaction(database, (tx) => expireHolds(tx, { at, on: '2026-09-01', limit: 1 }));
    expect(await due(NOW)).toEqual([]);
    expect(await send([pay.paymentExpired(cause(), short.journalId)])).toMatchObject({
      refusal: { code: 'hold_not_due' },
    });
    const late = pay.paymentPaid(
      cause(),
      { fund: own.fund, to: award },
      { holdId: short.journalId, amount: 30n },
    );
    expect(await send([late], LATER)).toMatchObject({ refusal: { code: 'hold_expired' } });
    await must([pay.paymentExpired(cause(), short.journalId)], LATER);
    const subject = { kind: 'award', id: ids.award };
    expect(await due(LATER)).toEqual([{ holdId: other.journalId, subject, amount: 30n }]);
    expect(await due(LATER)).toEqual([]);
    await must([pay.paymentCancelled(cause(), open.journalId)], LATER);
    expect(await flow()).toMatchObject({ held: 0n, free: 100n });
  });
});
