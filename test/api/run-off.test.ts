import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import {
  type GivenAward,
  type GivenProgramme,
  givenAward,
  givenCompany,
  givenProgramme,
} from '../support/given.ts';
import {
  givenFrozenClaim,
  givenImproved,
  givenVerifiedClaim,
  organisationOf,
} from '../support/given-claim.ts';
import { siteApplication } from '../support/given-site.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const won = (amount: number) => ({ amount: String(amount), currency: 'KRW' });
const VALUE_ON = '2026-09-01';
let references = 0;
const booking = () => ({ bankReference: `RUN-OFF-${++references}`, valueOn: VALUE_ON });

/** The safety programme with a second contributor: the agency pledges what the file calls the reserve. */
const TWO_CONTRIBUTORS = readFileSync('programmes/industrial-safety-results/programme.yaml', 'utf8').replace(
  '  reserve: reserveWon\n',
  `    - organisation: kosme
      amount: reserveWon
      basis: { kind: proposal, source: dure }
  reserve: reserveWon
`,
);

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;

  const flow = () => programme.officer.read(`/funds/${programme.fundId}/flow`);

  async function paid(payment: { id: string }): Promise<void> {
    await programme.bankOfficer.do(`/payments/${payment.id}/release`);
    await programme.bankOfficer.do(`/payments/${payment.id}/settle`, booking());
  }

  async function receive(pledgeId: string, amount: number): Promise<void> {
    const { officer, bankOfficer } = programme;
    const call = await officer.do(`/pledges/${pledgeId}/calls`, { amount: won(amount), dueOn: '2026-09-30' });
    await bankOfficer.do(`/pledge-calls/${call.id}/receive`, booking());
  }

  /** 10,000,000 claimed back for misuse: 6,000,001 repaid, the rest written off. */
  async function givenClawedBack(award: GivenAward): Promise<void> {
    const { officer, manager, bankOfficer, bankManager } = programme;
    const notice = { cause: 'misuse', amount: won(10_000_000), notice: '허용되지 않은 곳에 쓰였습니다.' };
    const { id } = await officer.do(`/awards/${award.awardId}/clawbacks`, notice);
    await award.staff.do(`/receivables/${id}/reply`, { reply: '인정합니다.' });
    const decision = { outcome: 'claim', reason: '확인했습니다.', amount: won(10_000_000) };
    await manager.do(`/receivables/${id}/decide`, decision);
    await bankOfficer.do(`/receivables/${id}/repayments`, { amount: won(6_000_001), ...booking() });
    await bankManager.do(`/receivables/${id}/write-off`, { reason: '회수할 재산이 없습니다.' });
  }

  async function returned(amount: number, cause: 'recovery' | 'run_off') {
    const [bank, agency] = [
      await organisationOf(house, 'kb_financial'),
      await organisationOf(house, 'kosme'),
    ];
    const transfers = [bank, agency].map((organisationId) => ({
      organisationId,
      bankReference: booking().bankReference,
    }));
    const body = { amount: won(amount), cause, valueOn: VALUE_ON, transfers };
    const { items } = await programme.bankManager.do(`/funds/${programme.fundId}/returns`, body);
    type Returned = { organisationId: string; amount: { amount: string } };
    const of = (id: string) =>
      items.find(({ organisationId }: Returned) => organisationId === id)?.amount.amount;
    return [of(bank), of(agency)];
  }

  test('a programme with two contributors runs off to its close, and every won is accounted for', async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 90_000_000n, TWO_CONTRIBUTORS);
    const { officer, manager, programmeId, pledgeId } = programme;
    await house.moveTo('2026-09-01T00:00:00.000Z');
    const { rows } = await sql<{ id: string }>`select id from pledge
      where id <> ${pledgeId}`.execute(house.database.kysely);
    await receive(rows[0]!.id, 60_000_000);
    const first = await givenImproved(house, programme);
    const planning = await givenAward(house, programme, { award: { state: 'planning' } });
    await paid(await officer.do(`/awards/${first.awardId}/stage-1`));
    await givenClawedBack(first);
    // 60 : 90 of 6,000,001: the odd won goes to the larger remainder.
    expect(await returned(6_000_001, 'recovery')).toEqual(['3600001', '2400000']);
    const claim = await givenFrozenClaim(house, programme, first);
    await officer.do(`/pledges/${pledgeId}/calls`, { amount: won(1_000_000), dueOn: '2026-09-30' });

    await manager.do(`/programmes/${programmeId}/run-off`, { reason: '사업 기간이 끝났습니다.' });
    await nothingStarts(planning);

    await givenVerifiedClaim(programme, claim, { sites_improved: 1, risk_lowered: 1 });
    await claim.manager.do(`/claims/${claim.claimId}/waive-objection`);
    await manager.do(`/claims/${claim.claimId}/decide`);
    await paid(await officer.do(`/claims/${claim.claimId}/stage-2`));
    const { verifications } = await officer.read(`/claims/${claim.claimId}`);
    await paid(await officer.do(`/verifications/${verifications[0].id}/fee`));

    const left = await manager.post(`/programmes/${programmeId}/close`);
    expect(left).toMatchObject({ status: 409, body: { code: 'programme_business_open' } });
    await manager.do(`/awards/${first.awardId}/close`);
    await manager.do(`/awards/${planning.awardId}/terminate`, { cause: 'breach_of_agreement' });
    const rich = await manager.post(`/programmes/${programmeId}/close`);
    expect(rich).toMatchObject({ status: 409, body: { code: 'money_left_in_fund' } });
    expect(await returned(19_950_000, 'run_off')).toEqual(['11970000', '7980000']);
    const { agreementId } = await manager.read(`/programmes/${programmeId}`);
    expect((await manager.do(`/programmes/${programmeId}/close`)).state).toBe('closed');
    // What was agreed is still read when it is over.
    expect(await house.nobody.read(`/programmes/${programmeId}`)).toMatchObject({ agreementId });
    expect(await manager.read(`/agreements/${agreementId}`)).toMatchObject({ state: 'ended' });
    await everyWonIsAccountedFor();
  });

  async function nothingStarts(planning: GivenAward): Promise<void> {
    const { officer, programmeId } = programme;
    const company = await givenCompany(house);
    const other = await givenAward(house, programme, { award: { commitmentHoldId: null } });
    const claim = { kind: 'interim', nonceCommitment: 'a'.repeat(64) };
    const plan = {
      targets: [{ metric: 'sites_improved', target: 40 }],
      stage1: won(1),
      stage2Ceiling: won(1),
      capacitySites: 40,
      hazards: ['fall'],
      regions: ['11'],
      startsOn: '2026-09-01',
      endsOn: '2026-12-31',
      summary: '새 계획',
    };
    const replies = [
      await officer.post(`/awards/${other.awardId}/claims`, claim),
      await officer.post(`/awards/${other.awardId}/stage-1`),
      await planning.staff.post(`/awards/${planning.awardId}/plans`, plan),
      await company.staff.post(`/programmes/${programmeId}/applications`, { track: 'suppliers' }),
      await company.staff.post(`/programmes/${programmeId}/sites`, siteApplication()),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'programme_running_off'],
      [409, 'programme_running_off'],
      [409, 'programme_running_off'],
      [409, 'programme_not_open'],
      [409, 'programme_not_open'],
    ]);
    await programme.manager.do(`/awards/${other.awardId}/close`);
  }

  async function everyWonIsAccountedFor(): Promise<void> {
    const told = await flow();
    const of = (name: string) => BigInt(told[name].amount);
    expect(told).toMatchObject({
      pledged: won(7_500_000_000),
      received: won(150_000_000),
      paid: won(114_800_000),
      costs: won(5_250_000),
      returned: won(25_950_001),
      writtenOff: won(3_999_999),
    });
    expect([of('held'), of('free'), of('committed'), of('owedBack')]).toEqual([0n, 0n, 0n, 0n]);
    expect(of('called')).toBe(of('received'));
    expect(of('pledged')).toBe(of('received') + of('lapsed'));
    expect(of('received')).toBe(of('paid') + of('costs') + of('returned') + of('writtenOff'));
    const { rows } = await sql<{ open: number; states: string[] }>`select
      (select count(*)::int from hold where state = 'open') as open,
      array(select distinct state from pledge union select distinct state from agreement) as states`.execute(
      house.database.kysely,
    );
    expect(rows).toEqual([{ open: 0, states: ['ended'] }]);
  }
});
