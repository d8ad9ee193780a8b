import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitment } from '../../src/domain/selection/draw.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import {
  awaitedUnits,
  type GivenClaim,
  givenFrozenClaim,
  givenImproved,
  givenVerifiedClaim,
  organisationOf,
  verdictsOn,
} from '../support/given-claim.ts';
import { givenOwed } from '../support/given-payment.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const won = (amount: number) => ({ amount: String(amount), currency: 'KRW' });
type SiteWon = { siteId: string | null; amountWon: string };
const byId = (sites: SiteWon[]) =>
  [...sites].sort((a, b) => String(a.siteId).localeCompare(String(b.siteId)));
const sumOf = (sites: SiteWon[]) => sites.reduce((sum, { amountWon }) => sum + BigInt(amountWon), 0n);

let references = 0;
const booking = (valueOn = '2026-09-01') => ({ bankReference: `CTP-${++references}`, valueOn });

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo('2026-09-01T00:00:00.000Z');
  });

  /** The worked example: 40 and 30 claimed, 1 of 20 and 1 of 15 fail. */
  async function givenDecided(): Promise<GivenClaim> {
    const given = await givenFrozenClaim(house, programme, await givenImproved(house, programme));
    await givenVerifiedClaim(programme, given, { sites_improved: 1, risk_lowered: 1 });
    await given.manager.do(`/claims/${given.claimId}/waive-objection`);
    await programme.manager.do(`/claims/${given.claimId}/decide`);
    return given;
  }

  const flow = () => programme.officer.read(`/funds/${programme.fundId}/flow`);
  const flowOf = async (awardId: string) =>
    (await flow()).awards.find((award: { awardId: string }) => award.awardId === awardId);
  async function sitesInFlow(awardId: string): Promise<SiteWon[]> {
    const { sites } = await flowOf(awardId);
    type Paid = { siteId: string | null; paid: { amount: string } };
    return sites
      .map(({ siteId, paid }: Paid) => ({ siteId, amountWon: paid.amount }))
      .filter(({ amountWon }: SiteWon) => amountWon !== '0');
  }
  async function paid(paymentId: string) {
    await programme.bankOfficer.do(`/payments/${paymentId}/release`);
    return programme.bankOfficer.do(`/payments/${paymentId}/settle`, booking());
  }

  describe('a won is traced to its site', () => {
    test('the claim, the explanation and the fund’s flow tell the same, also where some is set off', async () => {
      const given = await givenDecided();
      const receivableId = await givenOwed(house, programme, { award: given, amountWon: 10_000_001n });
      const payment = await programme.officer.do(`/claims/${given.claimId}/stage-2`);
      await programme.officer.do(`/receivables/${receivableId}/offsets`, {
        paymentId: payment.id,
        amount: won(10_000_001),
      });
      await paid(payment.id);
      const claim = await programme.officer.read(`/claims/${given.claimId}`);
      const told = await programme.officer.read(`/payments/${payment.id}/explanation`);
      const explained = told.sites.map(
        ({ siteId, amount }: { siteId: string; amount: { amount: string } }) => ({
          siteId,
          amountWon: amount.amount,
        }),
      );
      expect(sumOf(claim.pay.sites)).toBe(59_800_000n);
      expect(byId(explained)).toEqual(byId(claim.pay.sites));
      expect(byId(await sitesInFlow(given.awardId))).toEqual(byId(claim.pay.sites));
      expect([told.sum, told.lines]).toEqual([won(59_800_000), claim.pay.lines]);
      expect(told.cash).toEqual({
        amount: won(59_800_000),
        offset: won(10_000_001),
        paid: won(49_799_999),
      });
    });

    test('an interim claim is paid first, and the final one only what is earned beyond it', async () => {
      const improved = await givenImproved(house, programme, { sites: 40, lowered: 40 });
      const { awardId, siteIds } = improved;
      const later = siteIds.slice(30);
      await sql`update improvement set state = 'done' where site_id in (select unnest(${later}::uuid[]))`.execute(
        house.database.kysely,
      );
      const amounts: string[] = [];
      const claims: SiteWon[] = [];
      for (const claimKind of ['interim', 'final'] as const) {
        const nonce = (claimKind === 'interim' ? 'a' : 'b') + awardId.replaceAll('-', '').repeat(2).slice(1);
        const { id } = await programme.officer.do(`/awards/${awardId}/claims`, {
          kind: claimKind,
          nonceCommitment: commitment(nonce),
        });
        await improved.staff.do(`/claims/${id}/freeze`);
        const verifierId = await organisationOf(house, 'first_verifier');
        await programme.officer.do(`/claims/${id}/verifier`, { verifierId });
        await givenVerifiedClaim(programme, { ...improved, claimId: id, nonce });
        await improved.manager.do(`/claims/${id}/waive-objection`);
        const decided = await programme.manager.do(`/claims/${id}/decide`);
        amounts.push(decided.amount.amount);
        const detail = await programme.officer.read(`/claims/${id}`);
        claims.push(...detail.pay.sites);
        const before = detail.pay.lines.find(({ line }: { line: string }) => line === 'paid_before');
        expect(before.changeWon).toBe(claimKind === 'interim' ? '0' : '-53625000');
        await paid((await programme.officer.do(`/claims/${id}/stage-2`)).id);
        await sql`update improvement set state = 'confirmed' where award_id = ${awardId}`.execute(
          house.database.kysely,
        );
      }
      // 30/40 x 0.6 + 30/32 x 0.4 = 0.825 of 65 million; then all of both targets.
      expect(amounts).toEqual(['53625000', '11375000']);
      expect(await flowOf(awardId)).toMatchObject({ paid: won(65_000_000), held: won(0), committed: won(0) });
      expect(byId(await sitesInFlow(awardId))).toEqual(byId(claims));
    });
  });

  describe('a verifier’s fee', () => {
    test('is nothing until submitted, then unit fee times judged units, and is paid as a cost of the fund', async () => {
      const given = await givenFrozenClaim(house, programme, await givenImproved(house, programme));
      const [assigned] = (await programme.officer.read(`/claims/${given.claimId}`)).verifications;
      expect(assigned).toMatchObject({ state: 'assigned', unitFee: won(150_000), fee: won(0) });
      const path = `/verifications/${assigned.id}/fee`;
      const early = await programme.officer.post(path);
      expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
      await givenVerifiedClaim(programme, given, { sites_improved: 1, risk_lowered: 1 });
      const before = await flow();
      const payment = await programme.officer.do(path);
      expect(payment).toMatchObject({ amount: won(35 * 150_000), kind: 'verification_fee' });
      const again = await programme.officer.post(path);
      expect(again).toMatchObject({ status: 409, body: { code: 'payment_exists' } });
      await paid(payment.id);
      const after = await flow();
      expect(BigInt(after.costs.amount) - BigInt(before.costs.amount)).toBe(5_250_000n);
      expect(BigInt(before.free.amount) - BigInt(after.free.amount)).toBe(5_250_000n);
      expect(after.paid).toEqual(before.paid);
      const told = await programme.inspector.read(`/payments/${payment.id}/explanation`);
      expect(told).toMatchObject({ sum: won(5_250_000), lines: [{ line: 'verification_fee' }] });
    });
  });

  describe('a stage 2 that is dropped', () => {
    test('by cancelling stays set aside for its award, and is approved and paid again', async () => {
      const given = await givenDecided();
      const before = await flow();
      const first = await programme.officer.do(`/claims/${given.claimId}/stage-2`);
      await programme.manager.do(`/payments/${first.id}/cancel`, { reason: '계좌 오류' });
      expect(await flowOf(given.awardId)).toMatchObject({ held: won(59_800_000), paid: won(0) });
      const second = await programme.officer.do(`/claims/${given.claimId}/stage-2`);
      expect(second.amount).toEqual(won(59_800_000));
      await paid(second.id);
      const after = await flow();
      expect(await flowOf(given.awardId)).toMatchObject({ held: won(0), paid: won(59_800_000) });
      expect(BigInt(before.free.amount) - BigInt(after.free.amount)).toBe(59_800_000n);
    });

    test('and not where its award is closed: then the money is free', async () => {
      const given = await givenDecided();
      const { free } = await flow();
      const payment = await programme.officer.do(`/claims/${given.claimId}/stage-2`);
      await sql`update award set state = 'closed' where id = ${given.awardId}`.execute(house.database.kysely);
      await programme.manager.do(`/payments/${payment.id}/cancel`, { reason: '지급 불가' });
      expect((await flow()).free).toEqual(free);
    });

    test('not once part of it was set off: the bank’s return is issued anew instead', async () => {
      const given = await givenDecided();
      const receivableId = await givenOwed(house, programme, { award: given, amountWon: 800_000n });
      const payment = await programme.officer.do(`/claims/${given.claimId}/stage-2`);
      await programme.officer.do(`/receivables/${receivableId}/offsets`, {
        paymentId: payment.id,
        amount: won(800_000),
      });
      await paid(payment.id);
      const path = `/payments/${payment.id}`;
      await programme.bankOfficer.do(`${path}/bank-return`, { reason: '해지', valueOn: '2026-09-01' });
      const refused = await programme.manager.post(`${path}/cancel`, { reason: '취소' });
      expect(refused).toMatchObject({ status: 409, body: { code: 'partly_set_off' } });
      await programme.officer.do(`${path}/reissue`);
      await paid(payment.id);
      expect(await flowOf(given.awardId)).toMatchObject({ paid: won(59_800_000), owedBack: won(0) });
    });
  });

  test('a pool that is short is shared pro rata by all that can be decided, and by none alone', async () => {
    const own = await openHouse(await open());
    const source = readFileSync('programmes/industrial-safety-results/programme.yaml', 'utf8');
    const short = await givenProgramme(
      own,
      30_000_000n,
      source.replace('value: 6500000000', 'value: 130000000'),
    );
    await own.moveTo('2026-09-01T00:00:00.000Z');
    const other = await givenAward(own, short, { plan: { stage1Won: 30_000_000n } });
    await short.officer.do(`/awards/${other.awardId}/stage-1`);
    const verified = async (failures: Record<string, number>) => {
      const given = await givenFrozenClaim(own, short, await givenImproved(own, short));
      await givenVerifiedClaim(short, given, failures);
      return given;
    };
    const first = await verified({ sites_improved: 1, risk_lowered: 1 });
    const second = await verified({});
    const waiting = await verified({});
    for (const each of [first, second]) await each.manager.do(`/claims/${each.claimId}/waive-objection`);
    const path = `/programmes/${short.programmeId}/claims/decide`;
    expect((await short.officer.post(path)).status).toBe(403);
    const { items } = await short.manager.do(path);
    type Item = { id: string; amount: { amount: string } };
    const amountOf = (id: string) => items.find((item: Item) => item.id === id)?.amount.amount;
    // 130,000,000 less 30,000,000 for 59,800,000 and 63,375,000 that are due: the odd won goes to the larger remainder.
    expect(amountOf(first.claimId)).toBe('48548813');
    expect(amountOf(second.claimId)).toBe('51451187');
    expect(items).toHaveLength(2);
    const { pay } = await short.officer.read(`/claims/${first.claimId}`);
    expect(pay.lines.at(-1)).toMatchObject({
      cap: 'programme',
      applied: true,
      changeWon: '-11251187',
      shared: { poolWon: '100000000', dueWon: '123175000', claims: 2 },
    });
    expect(sumOf(pay.sites)).toBe(48_548_813n);
    await waiting.manager.do(`/claims/${waiting.claimId}/waive-objection`);
    const alone = await short.manager.post(`/claims/${waiting.claimId}/decide`);
    expect(alone).toMatchObject({ status: 409, body: { code: 'pool_short' } });
    expect((await short.manager.do(path)).items).toMatchObject([{ amount: won(0) }]);
    expect((await short.manager.do(path)).items).toEqual([]);
  });

  test('equipment that was removed after the freeze cannot pass', async () => {
    const given = await givenFrozenClaim(
      house,
      programme,
      await givenImproved(house, programme, { sites: 2 }),
    );
    await programme.officer.do(`/claims/${given.claimId}/sample`, { nonce: given.nonce });
    const units = await awaitedUnits(programme, given.claimId);
    const { improvementId, siteId } = (await programme.officer.read(`/claims/${given.claimId}`)).units[0];
    await programme.officer.do(`/improvements/${improvementId}/removal`, { removedOn: '2026-08-31' });
    const path = `/claims/${given.claimId}/verification`;
    const passed = await programme.inspector.post(path, verdictsOn(units));
    expect(passed).toMatchObject({ status: 409, body: { code: 'improvement_removed' } });
    const detail = await programme.officer.read(`/claims/${given.claimId}`);
    const gone = detail.units.filter((unit: { siteId: string }) => unit.siteId === siteId);
    const fails = gone.map(({ id }: { id: string }) => id);
    expect((await programme.inspector.do(path, verdictsOn(units, fails))).state).toBe('verified');
  });

  test('decided by two at once, a claim is decided once', async () => {
    const given = await givenFrozenClaim(
      house,
      programme,
      await givenImproved(house, programme, { sites: 1 }),
    );
    await givenVerifiedClaim(programme, given);
    await given.manager.do(`/claims/${given.claimId}/waive-objection`);
    const decide = () => programme.manager.post(`/claims/${given.claimId}/decide`);
    const both =
      kind === 'server' ? await Promise.all([decide(), decide()]) : [await decide(), await decide()];
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { rows } = await sql`select count(*)::int as n from fact
      where subject_id = ${given.claimId} and what = 'claim.decided'`.execute(house.database.kysely);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('an objection to a verification is answered by the second verifier, not as one to an application', async () => {
    const given = await givenFrozenClaim(
      house,
      programme,
      await givenImproved(house, programme, { sites: 1 }),
    );
    await givenVerifiedClaim(programme, given);
    await given.staff.do(`/claims/${given.claimId}/objection`, { grounds: '다시 보아 주십시오' });
    const { rows } = await sql<{ id: string }>`select id from objection
      where subject_id = ${given.claimId}`.execute(house.database.kysely);
    const path = `/objections/${rows[0]!.id}/decide`;
    const wrong = await programme.manager.post(path, { outcome: 'upheld', answer: '받아들입니다' });
    expect(wrong).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
