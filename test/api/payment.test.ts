import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  givenAward,
  givenProgramme,
  givenSite,
} from '../support/given.ts';
import { givenDecidedClaim, givenOwed } from '../support/given-payment.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

const won = (amount: number | bigint) => ({ amount: String(amount), currency: 'KRW' });
const VALUE_ON = '2026-04-01';

let references = 0;
const booking = () => ({ bankReference: `BANK-${++references}`, valueOn: VALUE_ON });

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let officer: Caller;
  let manager: Caller;
  let bankOfficer: Caller;
  let bankManager: Caller;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 3_500_000_000n);
    ({ officer, manager, bankOfficer, bankManager } = programme);
    await house.moveTo('2026-04-01T00:00:00.000Z');
  });

  const fund = () => officer.read(`/funds/${programme.fundId}`);
  const flow = () => officer.read(`/funds/${programme.fundId}/flow`);
  const flowOfAward = async (awardId: string) =>
    (await flow()).awards.find((award: { awardId: string }) => award.awardId === awardId);

  async function givenApproved() {
    const award = await givenAward(house, programme);
    const payment = await officer.do(`/awards/${award.awardId}/stage-1`);
    return { award, payment, path: `/payments/${payment.id}` };
  }

  /** An approved payment of 100,000 won for one of an award's many interim claims. */
  async function givenInterim(award: GivenAward, sequence: number): Promise<string> {
    const set = { kind: 'interim' as const, sequence, amountWon: 100_000n };
    const claim = await givenDecidedClaim(house, programme, award, set);
    return `/payments/${(await officer.do(`/claims/${claim.id}/stage-2`)).id}`;
  }

  describe('stage 1', () => {
    test('is approved on the plan, released by the payer, and clears the ledger only when paid', async () => {
      const before = await fund();
      const { award, payment, path } = await givenApproved();
      expect(payment).toMatchObject({ state: 'approved', amount: won(65_000_000), kind: 'stage_1' });
      const held = await fund();
      expect(held.balance).toEqual(before.balance);
      expect(BigInt(held.held.amount) - BigInt(before.held.amount)).toBe(65_000_000n);

      expect((await officer.post(`${path}/release`)).status).toBe(403);
      const early = await bankOfficer.post(`${path}/settle`, booking());
      expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const released = await bankOfficer.do(`${path}/release`);
      expect(released.state).toBe('released');
      expect((await fund()).balance).toEqual(before.balance);
      const ahead = await bankOfficer.post(`${path}/settle`, { ...booking(), valueOn: '2030-01-01' });
      expect(ahead).toMatchObject({ status: 422, body: { code: 'value_date_ahead' } });
      const paid = await bankOfficer.do(`${path}/settle`, booking());
      expect(paid.state).toBe('paid');
      expect(await flowOfAward(award.awardId)).toMatchObject({ paid: won(65_000_000), held: won(0) });

      const told = await award.staff.read(`${path}/explanation`);
      expect(told.sum).toEqual(told.amount);
      expect(told.holds).toMatchObject([{ state: 'settled', settled: won(65_000_000) }]);
      expect(told.journals.map(({ kind: what }: { kind: string }) => what)).toEqual([
        'payment.approved',
        'payment.paid',
      ]);
      expect(told.people.map(({ what }: { what: string }) => what)).toEqual([
        'payment.approved',
        'payment.released',
        'payment.paid',
      ]);
      expect(told.rests.planId).toBe(award.planId);
    });

    test('is approved once, and not for an award that is suspended', async () => {
      const { award } = await givenApproved();
      const again = await officer.post(`/awards/${award.awardId}/stage-1`);
      expect(again).toMatchObject({ status: 409, body: { code: 'payment_exists' } });
      const other = await givenAward(house, programme, { award: { state: 'suspended' } });
      const suspended = await officer.post(`/awards/${other.awardId}/stage-1`);
      expect(suspended).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });

    test('answers a repeated request as it did the first, also in a list', async () => {
      const { path } = await givenApproved();
      const calls = await Promise.all(
        ['same', 'same', 'other'].map((key) =>
          bankOfficer.post(`${path}/release`, {}, { key: `${key} ${path}`.replaceAll(' ', '-') }),
        ),
      );
      expect(calls.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
      const after = await bankOfficer.post(`${path}/release`, {}, { key: `other-${path}` });
      expect(after).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    });

    test('is refused to another company, and its list shows a supplier its own alone', async () => {
      const { award, payment, path } = await givenApproved();
      const { award: other } = await givenApproved();
      expect((await other.staff.get(path)).status).toBe(403);
      const own = await award.staff.read(`/programmes/${programme.programmeId}/payments`);
      expect(own.items).toHaveLength(1);
      expect(own.items[0]).toMatchObject({ id: payment.id, approvedBy: null });
    });
  });

  describe('a payment waits', () => {
    test('while a case of the award is open or the award is suspended', async () => {
      const { award, path } = await givenApproved();
      const site = await givenSite(house, programme, { award });
      await sql`insert into site_case (id, programme_id, site_id, award_id, kind, text, happened_on, state,
          opened_by, revision) values (gen_random_uuid(), ${programme.programmeId}, ${site.siteId},
          ${award.awardId}, 'complaint', 'charged', '2025-12-01', 'open', ${site.staffId}, 1)`.execute(
        house.database.kysely,
      );
      const waits = await bankOfficer.post(`${path}/release`);
      expect(waits).toMatchObject({ status: 409, body: { code: 'site_case_open' } });

      const { award: second, path: secondPath } = await givenApproved();
      await sql`update award set state = 'suspended' where id = ${second.awardId}`.execute(
        house.database.kysely,
      );
      const suspended = await bankOfficer.post(`${secondPath}/release`);
      expect(suspended).toMatchObject({ status: 409, body: { code: 'award_suspended' } });
    });
  });

  describe('the bank', () => {
    test('sends a transfer back before it was booked: the hold stands, and it is paid anew', async () => {
      const { path, payment } = await givenApproved();
      await bankOfficer.do(`${path}/release`);
      const back = await bankOfficer.do(`${path}/bank-return`, { reason: 'closed', valueOn: VALUE_ON });
      expect(back).toMatchObject({ state: 'returned', holdId: payment.holdId });
      await officer.do(`${path}/reissue`);
      await bankOfficer.do(`${path}/release`);
      expect((await bankOfficer.do(`${path}/settle`, booking())).state).toBe('paid');
    });

    test('sends back what was booked as paid: it is in the fund again, held for the same payment', async () => {
      const { award, path, payment } = await givenApproved();
      await bankOfficer.do(`${path}/release`);
      await bankOfficer.do(`${path}/settle`, booking());
      const back = await bankOfficer.do(`${path}/bank-return`, { reason: 'closed', valueOn: VALUE_ON });
      expect(back.holdId).not.toBe(payment.holdId);
      expect(await flowOfAward(award.awardId)).toMatchObject({ paid: won(0), held: won(65_000_000) });
      await officer.do(`${path}/reissue`);
      await bankOfficer.do(`${path}/release`);
      await bankOfficer.do(`${path}/settle`, booking());
      expect(await flowOfAward(award.awardId)).toMatchObject({ paid: won(65_000_000), held: won(0) });
    });

    test('was booked wrongly: the posting is reversed and made anew, the won stay', async () => {
      const { award, path } = await givenApproved();
      await bankOfficer.do(`${path}/release`);
      const booked = booking();
      await bankOfficer.do(`${path}/settle`, booked);
      const same = await bankManager.post(`${path}/correct`, { ...booked, reason: 'typo' });
      expect(same).toMatchObject({ status: 409, body: { code: 'nothing_to_correct' } });
      const right = { ...booking(), valueOn: '2026-03-31' };
      const corrected = await bankManager.do(`${path}/correct`, { ...right, reason: 'typo' });
      expect(corrected).toMatchObject({ state: 'paid', ...right });
      expect(await flowOfAward(award.awardId)).toMatchObject({ paid: won(65_000_000) });
      const { journals } = await officer.read(`${path}/explanation`);
      expect(journals.map(({ op }: { op: string }) => op).sort()).toEqual([
        'post',
        'reserve',
        'reverse',
        'settle',
      ]);
    });

    test('gives each transfer a reference of its own', async () => {
      const [first, second] = [await givenApproved(), await givenApproved()];
      for (const { path } of [first, second]) await bankOfficer.do(`${path}/release`);
      const booked = booking();
      await bankOfficer.do(`${first.path}/settle`, booked);
      const used = await bankOfficer.post(`${second.path}/settle`, booked);
      expect(used).toMatchObject({ status: 409, body: { code: 'bank_reference_used' } });
    });
  });

  test('a cancelled approval frees its hold, and a released one cannot be cancelled', async () => {
    const before = (await fund()).held;
    const { award, path } = await givenApproved();
    expect((await manager.do(`${path}/cancel`, { reason: 'mistake' })).state).toBe('cancelled');
    expect((await fund()).held).toEqual(before);
    const anew = await officer.do(`/awards/${award.awardId}/stage-1`);
    await bankOfficer.do(`/payments/${anew.id}/release`);
    const late = await manager.post(`/payments/${anew.id}/cancel`, { reason: 'mistake' });
    expect(late).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
  });

  describe('stage 2', () => {
    test('is called with its commitment following, received, paid down to its site, and the rest freed', async () => {
      const award = await givenAward(house, programme);
      const claim = await givenDecidedClaim(house, programme, award);
      const call = await officer.do(`/pledges/${programme.pledgeId}/calls`, {
        amount: won(59_800_000),
        dueOn: '2026-04-30',
        awardId: award.awardId,
      });
      expect(await flowOfAward(award.awardId)).toMatchObject({ committed: won(59_800_000), held: won(0) });
      await bankOfficer.do(`/pledge-calls/${call.id}/receive`, booking());
      expect(await flowOfAward(award.awardId)).toMatchObject({ committed: won(0), held: won(59_800_000) });
      const payment = await officer.do(`/claims/${claim.id}/stage-2`);
      expect(await flowOfAward(award.awardId)).toMatchObject({ committed: won(0), held: won(59_800_000) });
      await bankOfficer.do(`/payments/${payment.id}/release`);
      await bankOfficer.do(`/payments/${payment.id}/settle`, booking());
      expect(await flowOfAward(award.awardId)).toMatchObject({ paid: won(59_800_000), held: won(0) });
      const told = await officer.read(`/payments/${payment.id}/explanation`);
      expect([told.sum, told.claim.id]).toEqual([won(59_800_000), claim.id]);
    });

    test('after an interim claim the rest of the commitment stays', async () => {
      const award = await givenAward(house, programme);
      const claim = await givenDecidedClaim(house, programme, award, {
        kind: 'interim',
        amountWon: 20_000_000n,
      });
      await officer.do(`/claims/${claim.id}/stage-2`);
      expect(await flowOfAward(award.awardId)).toMatchObject({
        committed: won(45_000_000),
        held: won(20_000_000),
      });
    });

    test('is not approved before the claim is decided, nor released while it is objected to', async () => {
      const award = await givenAward(house, programme);
      const open = await givenDecidedClaim(house, programme, award, {
        state: 'verified',
        amountWon: null,
        decidedBy: null,
      });
      const early = await officer.post(`/claims/${open.id}/stage-2`);
      expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      const claim = await givenDecidedClaim(house, programme, award, { sequence: 2 });
      const payment = await officer.do(`/claims/${claim.id}/stage-2`);
      await sql`insert into objection (id, programme_id, subject_kind, subject_id, organisation_id, grounds, state,
          revision) values (gen_random_uuid(), ${programme.programmeId}, 'claim', ${claim.id},
          ${award.organisationId}, 'x', 'raised', 1)`.execute(house.database.kysely);
      const waits = await bankOfficer.post(`/payments/${payment.id}/release`);
      expect(waits).toMatchObject({ status: 409, body: { code: 'claim_objected' } });
    });
  });

  test('what the payee owes is set off when the payment is paid, and that much less cash goes out', async () => {
    const { award, payment, path } = await givenApproved();
    const db = house.database.kysely;
    const raised = await givenOwed(house, programme, { award, amountWon: 10_000_000n });
    await sql`update payment set offset_won = 10000000 where id = ${payment.id}`.execute(db);
    await bankOfficer.do(`${path}/release`);
    const before = await fund();
    await bankOfficer.do(`${path}/settle`, booking());
    const after = await fund();
    expect(BigInt(before.balance.amount) - BigInt(after.balance.amount)).toBe(55_000_000n);
    expect(await flowOfAward(award.awardId)).toMatchObject({ owedBack: won(0), held: won(0) });
    const { rows } = await sql`select state, recovered_won from receivable where id = ${raised}`.execute(db);
    expect(rows).toEqual([{ state: 'settled', recoveredWon: 10_000_000n }]);
  });

  test('a list answers each of its payments by itself: the refused ones stay as they were', async () => {
    const many = await Promise.all([givenApproved(), givenApproved(), givenApproved()]);
    const ids = many.map(({ payment }) => payment.id);
    await manager.do(`${many[1]!.path}/cancel`, { reason: 'mistake' });
    const list = `/programmes/${programme.programmeId}/payments`;
    const released = await bankOfficer.do(`${list}/release`, { paymentIds: ids });
    expect(released.items.map((item: { problem: unknown }) => item.problem === null)).toEqual([
      true,
      false,
      true,
    ]);
    expect(released.items[1].problem).toMatchObject({ code: 'state_does_not_allow', status: 409 });
    const settled = await bankOfficer.do(`${list}/settle`, {
      items: ids.map((paymentId) => ({ paymentId, ...booking() })),
    });
    expect(settled.items.map(({ payment }: { payment: { state: string } | null }) => payment?.state)).toEqual(
      ['paid', undefined, 'paid'],
    );
  });

  const HOT = kind === 'server' ? 200 : 40;
  test(`${HOT} payments released and settled at once, each twice, are each paid once`, async () => {
    const award = await givenAward(house, programme);
    const paths: string[] = [];
    for (let sequence = 1; sequence <= HOT; sequence += 1) paths.push(await givenInterim(award, sequence));
    const before = await fund();
    const twice = (act: (path: string) => Promise<{ status: number }>) =>
      Promise.all([...paths, ...paths].map(act));
    const released = await twice((path) => bankOfficer.post(`${path}/release`));
    expect(released.filter(({ status }) => status === 200)).toHaveLength(HOT);
    expect(released.filter(({ status }) => status === 409)).toHaveLength(HOT);
    const settled = await twice((path) => bankOfficer.post(`${path}/settle`, booking()));
    expect(settled.filter(({ status }) => status === 200)).toHaveLength(HOT);
    const after = await fund();
    expect(BigInt(before.balance.amount) - BigInt(after.balance.amount)).toBe(BigInt(HOT) * 100_000n);
  });

  describe('two servers that get the same request at once', () => {
    let second: TestHouse['app'];
    beforeAll(async () => {
      second = (await openHouse(house.database)).app;
    });
    const COUNT = 12;

    /** Released payments, and how one is booked through either server. */
    async function given() {
      const award = await givenAward(house, programme);
      const paths: string[] = [];
      for (let sequence = 1; sequence <= COUNT; sequence += 1)
        paths.push(await givenInterim(award, sequence));
      for (const path of paths) await bankOfficer.do(`${path}/release`);
      const settle = async (app: TestHouse['app'], path: string, key: string, payload: object) => {
        const headers = { authorization: `Bearer ${bankOfficer.token}`, 'idempotency-key': key };
        const reply = await app.inject({ method: 'POST', url: `/api/v1${path}/settle`, headers, payload });
        return { status: reply.statusCode, body: reply.json() };
      };
      return { paths, settle };
    }

    test('book it once and answer it alike', async () => {
      const { paths, settle } = await given();
      const before = await fund();
      const answers = await Promise.all(
        paths.flatMap((path, n) => {
          const same = booking();
          return [house.app, second].map((app) => settle(app, path, `same-${path}-${n}`, same));
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      for (let n = 0; n < answers.length; n += 2) expect(answers[n + 1]).toEqual(answers[n]);
      const after = await fund();
      expect(BigInt(before.balance.amount) - BigInt(after.balance.amount)).toBe(BigInt(COUNT) * 100_000n);
    });

    test('tell apart what bears one key and is not the same', async () => {
      const { paths, settle } = await given();
      const half = COUNT / 2;
      for (let n = 0; n < half; n += 1) {
        const answers = await Promise.all([
          settle(house.app, paths[n]!, `reused-${paths[n]}`, booking()),
          settle(second, paths[half + n]!, `reused-${paths[n]}`, booking()),
        ]);
        expect(answers.map(({ status, body }) => (status === 200 ? 'booked' : body.code)).sort()).toEqual([
          'booked',
          'idempotency_key_reused',
        ]);
      }
    });
  });

  test('a list does what the same calls in turn would have done', async () => {
    const asked = fc.array(
      fc.record({ at: fc.nat(3), wrong: fc.constantFrom('nothing', 'reference', 'value date') }),
      { minLength: 1, maxLength: 6 },
    );
    const body = ({ at, wrong }: { at: number; wrong: string }, run: string) => ({
      bankReference: `${run}-${wrong === 'reference' ? 'same' : at}`,
      valueOn: wrong === 'value date' ? '2031-01-01' : VALUE_ON,
    });
    let runs = 0;
    const given = async () => {
      const award = await givenAward(house, programme, { plan: { stage2CeilingWon: 1_000_000n } });
      const paths: string[] = [];
      for (const sequence of [1, 2, 3, 4]) paths.push(await givenInterim(award, sequence));
      return { award, paths, ids: paths.map((path) => path.split('/')[2] as string) };
    };
    await fc.assert(
      fc.asyncProperty(asked, fc.uniqueArray(fc.nat(3), { minLength: 1 }), async (asks, toRelease) => {
        const run = `RUN-${++runs}`;
        const [listed, single] = [await given(), await given()];
        const list = `/programmes/${programme.programmeId}/payments`;
        await bankOfficer.do(`${list}/release`, { paymentIds: toRelease.map((at) => listed.ids[at]) });
        for (const at of toRelease) await bankOfficer.do(`${single.paths[at]}/release`);
        const { items } = await bankOfficer.do(`${list}/settle`, {
          items: asks.map((ask) => ({ paymentId: listed.ids[ask.at], ...body(ask, `${run}-L`) })),
        });
        const answers: string[] = [];
        for (const ask of asks) {
          const { body: reply } = await bankOfficer.post(
            `${single.paths[ask.at]}/settle`,
            body(ask, `${run}-S`),
          );
          answers.push(reply.code ?? reply.state);
        }
        type Item = { problem: { code: string } | null; payment: { state: string } | null };
        expect(items.map(({ problem, payment }: Item) => problem?.code ?? payment?.state)).toEqual(answers);
        const { awardId: _listed, ...listedFlow } = await flowOfAward(listed.award.awardId);
        const { awardId: _single, ...singleFlow } = await flowOfAward(single.award.awardId);
        expect(listedFlow).toEqual(singleFlow);
      }),
      { numRuns: 8 },
    );
  });

  test('an approval whose term passes expires; what the bank has stays held and can be booked', async () => {
    const unreleased = await givenApproved();
    const withBank = await givenApproved();
    await bankOfficer.do(`${withBank.path}/release`);
    await house.moveTo('2026-10-01T00:00:00.000Z');
    expect((await officer.read(unreleased.path)).state).toBe('expired');
    expect(await flowOfAward(unreleased.award.awardId)).toMatchObject({ held: won(0) });
    expect(await flowOfAward(withBank.award.awardId)).toMatchObject({ held: won(65_000_000) });
    expect((await bankOfficer.do(`${withBank.path}/settle`, booking())).state).toBe('paid');
  });
});
