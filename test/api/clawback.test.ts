import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenAward, type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { givenDecidedClaim, givenOwed } from '../support/given-payment.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

const won = (amount: number | bigint) => ({ amount: String(amount), currency: 'KRW' });
const VALUE_ON = '2026-04-01';

let references = 0;
const reference = () => `REPAID-${++references}`;

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let officer: Caller;
  let manager: Caller;
  let bankOfficer: Caller;
  let bankManager: Caller;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 5_000_000_000n);
    ({ officer, manager, bankOfficer, bankManager } = programme);
    await house.moveTo('2026-04-01T00:00:00.000Z');
  });

  const settle = async (payment: { id: string }) => {
    await bankOfficer.do(`/payments/${payment.id}/release`);
    return bankOfficer.do(`/payments/${payment.id}/settle`, {
      bankReference: reference(),
      valueOn: VALUE_ON,
    });
  };

  /** An award to which stage 1, 65 million, has been paid. */
  async function givenPaid(): Promise<GivenAward> {
    const award = await givenAward(house, programme);
    await settle(await officer.do(`/awards/${award.awardId}/stage-1`));
    return award;
  }

  const notice = (award: GivenAward, set: object = {}) =>
    officer.post(`/awards/${award.awardId}/clawbacks`, {
      cause: 'misuse',
      amount: won(10_000_000),
      notice: '사업비 일부가 허용되지 않은 곳에 쓰였습니다.',
      ...set,
    });

  /** A claim of 10 million, decided at once because the supplier answered. */
  async function givenClaim(award: GivenAward, set: object = {}) {
    const { body } = await notice(award);
    const path = `/receivables/${body.id}`;
    await award.staff.do(`${path}/reply`, { reply: '인정합니다.' });
    await manager.do(`${path}/decide`, {
      outcome: 'claim',
      reason: '사용 내역을 확인했습니다.',
      amount: won(10_000_000),
      ...set,
    });
    return { path, id: body.id as string };
  }

  const repay = (path: string, amount: number, set: object = {}) =>
    bankOfficer.post(`${path}/repayments`, {
      amount: won(amount),
      bankReference: reference(),
      valueOn: VALUE_ON,
      ...set,
    });

  const flowOf = async ({ awardId }: GivenAward) =>
    (await officer.read(`/funds/${programme.fundId}/flow`)).awards.find(
      (each: { awardId: string }) => each.awardId === awardId,
    );

  describe('a notice', () => {
    test('names a cause and an amount that was paid; missed targets alone are none', async () => {
      const award = await givenPaid();
      expect(await notice(award, { cause: 'missed_targets' })).toMatchObject({
        status: 409,
        body: { code: 'not_a_cause' },
      });
      expect(await notice(award, { amount: won(65_000_001) })).toMatchObject({
        body: { code: 'more_than_paid', facts: { claimableWon: '65000000' } },
      });
      const given = await notice(award, { cause: 'insolvency', amount: won(60_000_000) });
      expect(given).toMatchObject({
        status: 201,
        body: { state: 'noticed', replyDueOn: '2026-04-15', open: null },
      });
      expect(await notice(award)).toMatchObject({ body: { code: 'more_than_paid' } });
      expect((await award.staff.post(`/awards/${award.awardId}/clawbacks`, {})).status).toBe(400);
      expect((await bankOfficer.post(`/awards/${award.awardId}/clawbacks`, {})).status).toBe(400);
    });

    test('is answered by its supplier, decided by another person, and dropped without a won owed', async () => {
      const award = await givenPaid();
      const stranger = await givenAward(house, programme);
      const body = { cause: 'misuse', amount: won(1_000_000), notice: '확인' };
      const noticed = await manager.do(`/awards/${award.awardId}/clawbacks`, body);
      const path = `/receivables/${noticed.id}`;
      const drop = { outcome: 'drop', reason: '해명되었습니다.' };
      expect(await manager.post(`${path}/decide`, drop)).toMatchObject({
        status: 403,
        body: { code: 'noticer_may_not_decide' },
      });
      expect((await officer.post(`${path}/decide`, drop)).body.code).toBe('not_allowed');
      expect((await stranger.staff.post(`${path}/reply`, { reply: 'x' })).body.code).toBe('not_allowed');
      const { body: other } = await notice(award);
      const second = `/receivables/${other.id}`;
      expect((await manager.post(`${second}/decide`, drop)).body.code).toBe('reply_still_open');
      await award.staff.do(`${second}/reply`, { reply: '영수증을 냈습니다.' });
      expect(await manager.do(`${second}/decide`, drop)).toMatchObject({ state: 'dropped', open: null });
      expect((await award.staff.post(`${second}/reply`, { reply: 'x' })).body.code).toBe(
        'state_does_not_allow',
      );
      expect(await flowOf(award)).toMatchObject({ paid: won(65_000_000) });
      expect((await stranger.staff.get(second)).status).toBe(403);
      const { items } = await stranger.staff.read(`/programmes/${programme.programmeId}/receivables`);
      expect(items).toEqual([]);
    });
  });

  describe('a decided claim', () => {
    test('comes back in instalments, the last of which settles it', async () => {
      const award = await givenPaid();
      const { path } = await givenClaim(award, { instalments: { count: 3, firstDueOn: '2026-04-30' } });
      expect(await repay(path, 10_000_001)).toMatchObject({ status: 409, body: { code: 'more_than_open' } });
      expect((await repay(path, 1, { valueOn: '2030-01-01' })).body.code).toBe('value_date_ahead');
      const bankReference = reference();
      const first = await repay(path, 3_333_334, { bankReference });
      expect(first).toMatchObject({ status: 201, body: { state: 'open', open: won(6_666_666) } });
      expect((await repay(path, 1, { bankReference })).body.code).toBe('repayment_reference_used');
      const seen = await award.staff.read(path);
      expect(seen.instalments).toMatchObject([
        { dueOn: '2026-04-30', amount: won(3_333_334), paid: won(3_333_334), state: 'paid' },
        { dueOn: '2026-05-30', amount: won(3_333_333), paid: won(0), state: 'due' },
        { dueOn: '2026-06-30', amount: won(3_333_333), paid: won(0), state: 'due' },
      ]);
      expect(seen).toMatchObject({ history: [], explanation: null, decidedBy: null });
      expect((await repay(path, 6_666_666)).body).toMatchObject({ state: 'settled', open: won(0) });
      const told = await manager.read(path);
      expect(told.recoveries).toHaveLength(2);
      expect(told.explanation).toMatchObject({ repaidWon: '10000000', openWon: '0' });
      expect(told.explanation.returnsTo).toMatchObject([{ amountWon: '10000000' }]);
      expect(told.history.map(({ what }: { what: string }) => what)).toEqual([
        'clawback.noticed',
        'clawback.answered',
        'receivable.raised',
        'receivable.repaid',
        'receivable.repaid',
      ]);
      expect(await flowOf(award)).toMatchObject({ paid: won(55_000_000) });
    });

    test('is repaid once when the same request comes twice, and by no more than is open when two come at once', async () => {
      const award = await givenPaid();
      const { path } = await givenClaim(award);
      const body = { amount: won(4_000_000), bankReference: reference(), valueOn: VALUE_ON };
      const once = await bankOfficer.post(`${path}/repayments`, body, { key: `once-${kind}` });
      const again = await bankOfficer.post(`${path}/repayments`, body, { key: `once-${kind}` });
      expect(again.body).toEqual(once.body);
      const both = await Promise.all([repay(path, 4_000_000), repay(path, 4_000_000)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await manager.read(path)).toMatchObject({ open: won(2_000_000), state: 'open' });
    });

    test('may not be raised above its notice, nor planned into the past', async () => {
      const award = await givenPaid();
      const { body } = await notice(award);
      const path = `/receivables/${body.id}`;
      await award.staff.do(`${path}/reply`, { reply: '확인' });
      const claim = { outcome: 'claim', reason: '확인', amount: won(10_000_000) };
      const decide = async (set: object) =>
        (await manager.post(`${path}/decide`, { ...claim, ...set })).body.code;
      expect(await decide({ amount: won(10_000_001) })).toBe('more_than_noticed');
      expect(await decide({ instalments: { count: 2, firstDueOn: '2026-03-31' } })).toBe('due_in_the_past');
      expect(await decide({ amount: won(2), instalments: { count: 3, firstDueOn: '2026-05-01' } })).toBe(
        'instalment_count_out_of_range',
      );
      expect(await decide({})).toBeUndefined();
    });

    test('is set off against stage 2, so that less cash goes out, and comes back when that is paid', async () => {
      const award = await givenPaid();
      const { path } = await givenClaim(award);
      const claim = await givenDecidedClaim(house, programme, award);
      const payment = await officer.do(`/claims/${claim.id}/stage-2`);
      const set = (amount: number, paymentId = payment.id) =>
        officer.post(`${path}/offsets`, { paymentId, amount: won(amount) });
      const other = await givenAward(house, programme);
      const stage1 = await officer.do(`/awards/${other.awardId}/stage-1`);
      expect((await set(1, stage1.id)).body.code).toBe('offset_of_another_award');
      expect((await set(10_000_001)).body.code).toBe('more_than_open');
      expect(await set(6_000_000)).toMatchObject({ status: 201, body: { open: won(10_000_000) } });
      expect((await repay(path, 4_000_001)).body.code).toBe('more_than_open');
      expect((await bankManager.post(`${path}/write-off`, { reason: '회수 불능' })).body.code).toBe(
        'offset_under_way',
      );
      expect((await set(4_000_000)).status).toBe(201);
      expect(await manager.read(path)).toMatchObject({ offsetUnderWay: won(10_000_000) });
      await settle(payment);
      expect(await manager.read(path)).toMatchObject({
        state: 'settled',
        recovered: won(10_000_000),
        offsetUnderWay: won(0),
        recoveries: [{ kind: 'offset', paymentId: payment.id, amount: won(10_000_000) }],
      });
      expect((await set(1)).body.code).toBe('state_does_not_allow');
      // 65 of stage 1 and 59.8 of stage 2 are earned but for the 10 that were misused.
      expect(await flowOf(award)).toMatchObject({ paid: won(114_800_000) });
    });

    test('cannot be set off against what is paid already, nor beyond the payment', async () => {
      const award = await givenPaid();
      const { path } = await givenClaim(award);
      const small = await givenDecidedClaim(house, programme, award, { amountWon: 1_000_000n });
      const payment = await officer.do(`/claims/${small.id}/stage-2`);
      const set = async (amount: number) =>
        (await officer.post(`${path}/offsets`, { paymentId: payment.id, amount: won(amount) })).body.code;
      expect(await set(1_000_001)).toBe('more_than_payment');
      await settle(payment);
      expect(await set(1)).toBe('payment_not_offsettable');
    });

    test('is given up by the funder’s manager with a reason, and stays visible as lost', async () => {
      const award = await givenAward(house, programme);
      const id = await givenOwed(house, programme, { award, amountWon: 5_000_000n });
      const path = `/receivables/${id}`;
      await repay(path, 2_000_000);
      expect((await manager.post(`${path}/write-off`, { reason: '회수 불능' })).body.code).toBe(
        'not_allowed',
      );
      expect((await bankOfficer.post(`${path}/write-off`, { reason: '회수 불능' })).body.code).toBe(
        'not_allowed',
      );
      const lost = await bankManager.do(`${path}/write-off`, { reason: '파산으로 회수할 수 없습니다.' });
      expect(lost).toMatchObject({ state: 'written_off', writtenOff: won(3_000_000), open: won(0) });
      expect(await flowOf(award)).toMatchObject({ writtenOff: won(3_000_000) });
    });
  });

  test('after its day a notice is decided unanswered, and no answer is taken', async () => {
    const award = await givenPaid();
    const { body } = await notice(award);
    await house.moveTo('2026-04-16T00:00:00.000Z');
    const path = `/receivables/${body.id}`;
    expect((await award.staff.post(`${path}/reply`, { reply: '늦었습니다.' })).body.code).toBe(
      'reply_too_late',
    );
    const decided = await manager.do(`${path}/decide`, {
      outcome: 'claim',
      reason: '답이 없습니다.',
      amount: won(1_000_000),
    });
    expect(decided).toMatchObject({ state: 'open', amount: won(1_000_000) });
  });
});
