import { beforeAll, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const won = (amount: number) => ({ amount: String(amount), currency: 'KRW' });

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 100_000_000n);
    await house.moveTo('2026-04-01T00:00:00.000Z');
  });

  test('a programme runs off, finishes what is open, returns its money and closes', async () => {
    const { officer, manager, bankOfficer, bankManager, programmeId, fundId } = programme;
    const plan = { stage2CeilingWon: 1n };
    const [first, second] = [
      await givenAward(house, programme, { plan, award: { commitmentHoldId: null } }),
      await givenAward(house, programme, { plan }),
    ];
    const payment = await officer.do(`/awards/${first.awardId}/stage-1`);
    const early = await manager.post(`/programmes/${programmeId}/close`);
    expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    expect((await officer.post(`/programmes/${programmeId}/run-off`, { reason: 'end' })).status).toBe(403);
    await manager.do(`/programmes/${programmeId}/run-off`, { reason: 'end' });
    const anew = await officer.post(`/awards/${second.awardId}/stage-1`);
    expect(anew).toMatchObject({ status: 409, body: { code: 'programme_running_off' } });

    const { holderId } = await officer.read(`/funds/${fundId}`);
    const back = (amount: number) => ({
      amount: won(amount),
      cause: 'run_off',
      valueOn: '2026-04-01',
      transfers: [{ organisationId: holderId, bankReference: `BACK-${amount}` }],
    });
    const open = await bankManager.post(`/funds/${fundId}/returns`, back(35_000_000));
    expect(open).toMatchObject({ status: 409, body: { code: 'programme_business_open' } });
    await bankOfficer.do(`/payments/${payment.id}/release`);
    await bankOfficer.do(`/payments/${payment.id}/settle`, {
      bankReference: 'LAST',
      valueOn: '2026-04-01',
    });
    const recovered = { ...back(1), cause: 'recovery' };
    const none = await bankManager.post(`/funds/${fundId}/returns`, recovered);
    expect(none).toMatchObject({ status: 409, body: { code: 'more_than_recovered' } });
    const tooMuch = await bankManager.post(`/funds/${fundId}/returns`, back(35_000_001));
    expect(tooMuch).toMatchObject({ status: 409, body: { code: 'limit_exceeded' } });
    const nobody = await bankManager.post(`/funds/${fundId}/returns`, {
      ...back(35_000_000),
      transfers: [{ organisationId: programmeId, bankReference: 'X' }],
    });
    expect(nobody).toMatchObject({ status: 422, body: { code: 'transfer_missing' } });
    const returned = await bankManager.do(`/funds/${fundId}/returns`, back(35_000_000));
    expect(returned.items).toMatchObject([{ organisationId: holderId, amount: won(35_000_000) }]);

    const held = await manager.post(`/programmes/${programmeId}/close`);
    expect(held).toMatchObject({ status: 409, body: { code: 'programme_business_open' } });
    expect(held.body.facts.open).toEqual(['holds 2']);
    const flow = await officer.read(`/funds/${fundId}/flow`);
    expect(flow).toMatchObject({
      received: won(100_000_000),
      paid: won(65_000_000),
      returned: won(35_000_000),
      free: won(0),
    });
    expect(flow.awards).toHaveLength(2);
    expect((await officer.read(`/funds/${fundId}`)).returns).toHaveLength(1);
  });

  test('with nothing open a programme closes: calls are withdrawn, the pledge lapses, the agreement ends', async () => {
    const other = await openHouse(await open());
    const { officer, manager, programmeId, fundId, pledgeId } = await givenProgramme(other, 0n);
    await officer.do(`/pledges/${pledgeId}/calls`, { amount: won(1_000), dueOn: '2025-12-31' });
    await manager.do(`/programmes/${programmeId}/run-off`, { reason: 'end' });
    expect((await manager.do(`/programmes/${programmeId}/close`)).state).toBe('closed');
    expect(await officer.read(`/funds/${fundId}/flow`)).toMatchObject({
      pledged: won(7_000_000_000),
      lapsed: won(7_000_000_000),
      called: won(0),
    });
    const late = await officer.post(`/pledges/${pledgeId}/calls`, { amount: won(1), dueOn: '2025-12-31' });
    expect(late.status).toBe(409);
  });
});
