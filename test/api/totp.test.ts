import { generateSync } from 'otplib';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { windowOf } from '../../src/domain/person/sign-in.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import { Browser, givenPassword, PASSWORD } from '../support/browser.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { disagreeing, tablesHolding } from '../support/record.ts';

const STEP_MS = 30_000;
const NOW = windowOf(new Date().toISOString());

let people = 0;

describeDatabases((open) => {
  let house: TestHouse;
  let organisationId: string;
  let ahead = 0;
  const systemNow = () => addMilliseconds(NOW, ahead);

  beforeAll(async () => {
    house = await openHouse(await open(), { systemNow });
    organisationId = (await givenCompany(house)).organisationId;
  });
  afterEach(() => {
    ahead = 0;
  });

  const codeOf = (secret: string, stepsAhead = 0) =>
    generateSync({ secret, epoch: Math.floor((Date.parse(systemNow()) + stepsAhead * STEP_MS) / 1000) });
  const signIn = (email: string, totp?: string, from = '203.0.113.1') =>
    new Browser(house).post('/sign-in', { email, password: PASSWORD, ...(totp && { totp }) }, { from });

  /** A person who signed in with a password. */
  const givenPerson = async () => {
    people += 1;
    const email = `codes${people}@totp.example`;
    await house.admin.do(`/organisations/${organisationId}/people`, {
      people: [{ name: '가상인', email, locale: 'ko', seats: ['staff'] }],
    });
    const personId = await givenPassword(house, email);
    const browser = new Browser(house);
    await browser.post('/sign-in', { email, password: PASSWORD });
    return { email, personId, browser };
  };
  /** The same with an authenticator app, whose last code is spent. */
  const givenApp = async () => {
    const person = await givenPerson();
    const { secret, uri } = (await person.browser.post('/totp/enrol', { password: PASSWORD })).body;
    const reply = await person.browser.post('/totp/confirm', { totp: codeOf(secret) });
    ahead += STEP_MS;
    return { ...person, secret, uri, recoveryCodes: reply.body.recoveryCodes as string[] };
  };

  describe('an authenticator app', () => {
    test('is asked for once a code has confirmed it, and not before', async () => {
      const { email, browser } = await givenPerson();
      expect((await browser.post('/totp/enrol', { password: 'not mine' })).body.code).toBe('password_wrong');
      const { secret, uri } = (await browser.post('/totp/enrol', { password: PASSWORD })).body;
      expect(uri).toBe(`otpauth://totp/Dure:${encodeURIComponent(email)}?secret=${secret}&issuer=Dure`);
      expect((await signIn(email)).status).toBe(200);
      expect((await browser.post('/totp/confirm', { totp: '000000' })).body.code).toBe('totp_wrong');
      const confirmed = await browser.post('/totp/confirm', { totp: codeOf(secret) });
      expect(confirmed.body.recoveryCodes).toHaveLength(10);
      expect((await signIn(email)).body.code).toBe('totp_required');
      ahead += STEP_MS;
      expect((await signIn(email, codeOf(secret))).status).toBe(200);
    });

    test('comes with a new session for who turned it on; those that began without it end', async () => {
      const { email, browser } = await givenPerson();
      const other = new Browser(house);
      await other.post('/sign-in', { email, password: PASSWORD });
      const before = browser.cookie;
      const { secret } = (await browser.post('/totp/enrol', { password: PASSWORD })).body;
      await browser.post('/totp/confirm', { totp: codeOf(secret) });
      expect(browser.cookie).not.toBe(before);
      expect((await browser.get('/me')).body).toMatchObject({
        session: { signedInBy: 'totp' },
        proofs: { password: true, totp: true, recoveryCodes: 10, oidc: false },
      });
      expect((await other.get('/me')).status).toBe(401);
      expect((await new Browser(house, before).get('/me')).status).toBe(401);
    });

    test('takes a code once: not again, not by two at once, and no earlier one', async () => {
      const { email, secret } = await givenApp();
      const code = codeOf(secret);
      const replies = await Promise.all([signIn(email, code), signIn(email, code)]);
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 401]);
      expect((await signIn(email, code)).body.code).toBe('totp_wrong');
      expect((await signIn(email, codeOf(secret, -1))).body.code).toBe('totp_wrong');
    });

    test('may be a step early or late, and no more', async () => {
      const { email, secret } = await givenApp();
      expect((await signIn(email, codeOf(secret, 2))).body.code).toBe('totp_wrong');
      expect((await signIn(email, codeOf(secret, 1))).status).toBe(200);
      ahead += 4 * STEP_MS;
      expect((await signIn(email, codeOf(secret, -2))).body.code).toBe('totp_wrong');
      expect((await signIn(email, codeOf(secret, -1))).status).toBe(200);
    });

    test('is of no use to whoever guesses codes with the right password', async () => {
      const { email, secret } = await givenApp();
      const from = '192.0.2.40';
      const codes = [];
      for (let n = 0; n < 6; n += 1) {
        codes.push((await signIn(email, `00000${n}`, from)).body.code);
        codes.push((await signIn(email, undefined, from)).body.code);
      }
      expect(codes.filter((code) => code === 'totp_wrong')).toHaveLength(5);
      expect((await signIn(email, codeOf(secret), from)).body.code).toBe('too_many_attempts');
    });

    test('has its secret in no table, nor any recovery code', async () => {
      const { secret, recoveryCodes } = await givenApp();
      expect(await tablesHolding(house.database, secret)).toEqual([]);
      expect(await tablesHolding(house.database, recoveryCodes[0]!)).toEqual([]);
      expect(await tablesHolding(house.database, recoveryCodes[0]!.replaceAll('-', ''))).toEqual([]);
    });

    test('is turned off by password and code, and only then another is enrolled', async () => {
      const { email, browser, secret } = await givenApp();
      const enrol = { password: PASSWORD };
      expect((await browser.post('/totp/enrol', enrol)).body.code).toBe('totp_on_already');
      const wrong = await browser.post('/totp/turn-off', { password: PASSWORD, totp: '000000' });
      expect(wrong.body.code).toBe('totp_wrong');
      const before = browser.cookie;
      const off = await browser.post('/totp/turn-off', { password: PASSWORD, totp: codeOf(secret) });
      expect(off.body).toEqual({ off: true });
      expect(browser.cookie).not.toBe(before);
      expect((await signIn(email)).status).toBe(200);
      expect((await browser.post('/totp/turn-off', { password: PASSWORD, totp: '000000' })).body.code).toBe(
        'totp_off',
      );
      expect((await browser.post('/totp/enrol', enrol)).status).toBe(200);
    });
  });

  describe('a recovery code', () => {
    test('signs in once, however it is typed', async () => {
      const { email, browser, recoveryCodes } = await givenApp();
      const typed = recoveryCodes[3]!.toUpperCase().replaceAll('-', ' ');
      expect((await signIn(email, typed)).status).toBe(200);
      expect((await signIn(email, typed)).body.code).toBe('totp_wrong');
      expect((await browser.get('/me')).body.proofs.recoveryCodes).toBe(9);
    });

    test('turns the app off for whoever lost it', async () => {
      const { email, browser, recoveryCodes } = await givenApp();
      const body = { password: PASSWORD, totp: recoveryCodes[0] };
      expect((await browser.post('/totp/turn-off', body)).status).toBe(200);
      expect((await signIn(email)).status).toBe(200);
    });
  });

  test('an administrator helps whoever lost app and codes; their sessions end, and the reason is kept', async () => {
    const { email, browser, personId } = await givenApp();
    await house.admin.do('/people/totp/remove', { personId, reason: '휴대전화 분실' });
    expect((await browser.get('/me')).status).toBe(401);
    expect((await signIn(email)).status).toBe(200);
    const again = await house.admin.post('/people/totp/remove', { personId, reason: 'x' });
    expect(again.body.code).toBe('totp_off');
    const own = (await house.admin.read('/me')).personId;
    const self = await house.admin.post('/people/totp/remove', { personId: own, reason: 'x' });
    expect(self.body.code).toBe('totp_of_own');
  });

  test('each step leaves its fact, and the record agrees with them', async () => {
    const { personId } = await givenApp();
    const facts = await house.database.kysely
      .selectFrom('fact')
      .innerJoin('credential', 'credential.id', 'fact.subjectId')
      .select('what')
      .where('credential.personId', '=', personId)
      .orderBy('seq')
      .execute();
    expect(facts.map(({ what }) => what)).toEqual(['password.given', 'totp.enrolled', 'totp.turned-on']);
    expect(await disagreeing(house.database)).toEqual([]);
  });
});
