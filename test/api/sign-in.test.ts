import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { Argon2Passwords } from '../../src/adapters/passwords.ts';
import { ThreadSheetReader } from '../../src/adapters/sheet/sheet-reader.ts';
import { newSignInKey } from '../../src/adapters/sign-in-key.ts';
import { TypstPress } from '../../src/adapters/typst/press.ts';
import { buildApp } from '../../src/api/app.ts';
import { sessionCookie } from '../../src/api/cookie.ts';
import { sha256Hex } from '../../src/domain/fact/digest.ts';
import { windowOf } from '../../src/domain/person/sign-in.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import { foundDatabase } from '../../src/operate/found.ts';
import { Browser, givenPassword, PASSWORD } from '../support/browser.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenCompany } from '../support/given.ts';
import { newSimulator, openHouse, type TestHouse } from '../support/house.ts';
import { disagreeing } from '../support/record.ts';

const HOUR_MS = 3_600_000;
/** The clock stands, so that no quarter of an hour ends within a test. */
const NOW = windowOf(new Date().toISOString());
let people = 0;

describeDatabases((open) => {
  let house: TestHouse;
  let organisationId: string;
  let ahead = 0;

  beforeAll(async () => {
    house = await openHouse(await open(), {
      systemNow: () => addMilliseconds(NOW, ahead),
    });
    organisationId = (await givenCompany(house)).organisationId;
  });

  afterEach(() => {
    ahead = 0;
  });

  /** A person of a company who has chosen a password. */
  const givenPerson = async (seats = ['staff']) => {
    people += 1;
    const email = `person${people}@signin.example`;
    const { items } = await house.admin.do(`/organisations/${organisationId}/people`, {
      people: [{ name: '가상인', email, locale: 'ko', seats }],
    });
    await givenPassword(house, email);
    return { email, personId: items[0].id as string };
  };
  const signedIn = async (email: string) => {
    const browser = new Browser(house);
    const reply = await browser.post('/sign-in', { email, password: PASSWORD });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    return browser;
  };
  const factsOf = (personId: string) =>
    house.database.kysely
      .selectFrom('fact')
      .innerJoin('token', 'token.id', 'fact.subjectId')
      .select(['fact.what', 'fact.operation', 'fact.personId'])
      .where('token.personId', '=', personId)
      .where('signedInBy', 'is not', null)
      .orderBy('fact.seq')
      .execute();

  describe('signing in', () => {
    test('with address and password begins a session that is found like any token, and leaves its fact', async () => {
      const { email, personId } = await givenPerson();
      const browser = new Browser(house);
      const reply = await browser.post('/sign-in', { email: email.toUpperCase(), password: PASSWORD });
      expect(reply).toMatchObject({ status: 200, body: { personId } });
      expect(reply.headers['set-cookie']).toMatch(
        /^dure=dure_[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect(reply.headers['cache-control']).toBe('no-store');
      expect((await browser.get('/me')).body).toMatchObject({ personId, organisationId });
      expect(await factsOf(personId)).toEqual([{ what: 'session.begun', operation: 'signIn', personId }]);
      const { items } = (await browser.get('/tokens')).body;
      expect(items).toEqual([]);
      expect(await disagreeing(house.database)).toEqual([]);
    });

    test('keeps of the secret its hash alone, and the answer nowhere', async () => {
      const browser = await signedIn((await givenPerson()).email);
      const secret = browser.cookie!.slice('dure='.length);
      const { rows } = await house.database.asOwner((owner) =>
        owner.query(
          `select (select count(*)::int from token where hash = $1) as hashes,
            (select count(*)::int from idempotency where strpos(reply::text, $2) > 0) as answers`,
          [sha256Hex(secret), secret],
        ),
      );
      expect(rows).toEqual([{ hashes: 1, answers: 0 }]);
    });

    test('says the same of a wrong password, an unknown address and one who never chose a password', async () => {
      const { email } = await givenPerson();
      const browser = new Browser(house);
      const wrong = await browser.post('/sign-in', { email, password: 'another password' });
      const unknown = await browser.post('/sign-in', { email: 'no@signin.example', password: PASSWORD });
      const unset = await browser.post('/sign-in', { email: 'admin@dure.example', password: PASSWORD });
      expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
      expect([unknown.body, unset.body]).toEqual([wrong.body, wrong.body]);
      expect(browser.cookie).toBeUndefined();
    });

    test('takes as long for an address that nobody has', async () => {
      const { email } = await givenPerson();
      const times = { known: [] as number[], unknown: [] as number[] };
      for (let round = 0; round < 8; round += 1) {
        for (const kind of ['known', 'unknown'] as const) {
          const address = kind === 'known' ? email : `nobody${round}@signin.example`;
          const browser = new Browser(house);
          const from = `198.51.100.${round}`;
          const began = performance.now();
          await browser.post('/sign-in', { email: address, password: 'another password' }, { from });
          times[kind].push(performance.now() - began);
        }
      }
      const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length / 2] as number;
      // Without the hash for nobody it would be a tenth: the bound is wide for a machine that does other things.
      expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.6);
      expect(median(times.unknown) / median(times.known)).toBeLessThan(1.7);
    });

    test('that fails leaves its line in the access log, which the person and the auditor see', async () => {
      const { email, personId } = await givenPerson();
      await new Browser(house).post('/sign-in', { email, password: 'another password' });
      const own = await signedIn(email);
      const { items } = (await own.get('/me/access-log')).body;
      expect(items).toMatchObject([{ operation: 'signIn', outcome: 'denied' }]);
      const all = await house.admin.read('/access-log?outcome=denied');
      expect(all.items).toContainEqual(expect.objectContaining({ operation: 'signIn', subjectId: personId }));
    });
  });

  describe('somebody who tries passwords', () => {
    test('is stopped after five on an account, before the right one', async () => {
      const { email } = await givenPerson();
      const browser = new Browser(house);
      const from = '192.0.2.10';
      const attempts = [];
      for (let n = 0; n < 7; n += 1) {
        attempts.push(await browser.post('/sign-in', { email, password: `guess ${n}` }, { from }));
      }
      expect(attempts.map(({ body }) => body.code)).toEqual([
        ...Array(5).fill('sign_in_failed'),
        'too_many_attempts',
        'too_many_attempts',
      ]);
      const right = await browser.post('/sign-in', { email, password: PASSWORD }, { from });
      expect(right).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
      expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
      const elsewhere = await browser.post('/sign-in', { email, password: PASSWORD }, { from: '192.0.2.11' });
      expect(elsewhere.status).toBe(200);
    });

    test('gains nothing by trying many at once', async () => {
      const { email } = await givenPerson();
      const from = '192.0.2.20';
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          new Browser(house).post('/sign-in', { email, password: `guess ${n}` }, { from }),
        ),
      );
      const compared = replies.filter(({ body }) => body.code === 'sign_in_failed');
      expect(compared).toHaveLength(5);
    });

    test('gains nothing by using many networks, or many accounts from one', async () => {
      const { email } = await givenPerson();
      const codes = [];
      for (let n = 0; n < 32; n += 1) {
        const sent = { from: `198.18.${n}.1` };
        codes.push((await new Browser(house).post('/sign-in', { email, password: 'guess' }, sent)).body.code);
      }
      expect(codes.slice(30)).toEqual(['too_many_attempts', 'too_many_attempts']);
      const sprayed = [];
      for (let n = 0; n < 52; n += 1) {
        const body = { email: `sprayed${n}@signin.example`, password: 'Password2026' };
        sprayed.push((await new Browser(house).post('/sign-in', body, { from: '192.0.2.30' })).body.code);
      }
      expect(sprayed.slice(50)).toEqual(['too_many_attempts', 'too_many_attempts']);
    });

    test('may try again in the next quarter of an hour; whoever succeeds has used nothing up', async () => {
      const { email } = await givenPerson();
      for (let n = 0; n < 8; n += 1) await signedIn(email);
      for (let n = 0; n < 6; n += 1) await new Browser(house).post('/sign-in', { email, password: 'guess' });
      ahead += HOUR_MS / 4;
      await signedIn(email);
    });
  });

  describe('a session', () => {
    test('has a secret of its own: one that was put into the browser beforehand never becomes somebody', async () => {
      const { email } = await givenPerson();
      const planted = `dure=dure_${'a'.repeat(64)}`;
      const browser = new Browser(house, planted);
      await browser.post('/sign-in', { email, password: PASSWORD });
      expect(browser.cookie).not.toBe(planted);
      expect((await new Browser(house, planted).get('/me')).status).toBe(401);
    });

    test('of somebody else that was planted ends when the victim signs in', async () => {
      const attacker = await signedIn((await givenPerson()).email);
      const { email, personId } = await givenPerson();
      const planted = attacker.cookie;
      const victim = new Browser(house, planted);
      await victim.post('/sign-in', { email, password: PASSWORD });
      expect((await victim.get('/me')).body).toMatchObject({ personId });
      expect((await attacker.get('/me')).status).toBe(401);
    });

    test('that was signed out is nobody’s, and the browser is told to forget it', async () => {
      const { email, personId } = await givenPerson();
      const browser = await signedIn(email);
      const kept = new Browser(house, browser.cookie);
      const reply = await browser.post('/sign-out');
      expect(reply.body).toEqual({ signedOut: true });
      expect(reply.headers['set-cookie']).toBe('dure=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
      expect(browser.cookie).toBeUndefined();
      expect((await kept.get('/me')).status).toBe(401);
      expect((await kept.post('/sign-out')).body).toEqual({ signedOut: false });
      expect((await factsOf(personId)).map(({ what }) => what)).toEqual(['session.begun', 'session.ended']);
    });

    test('ends after twelve hours without use, and goes on while it is used', async () => {
      const browser = await signedIn((await givenPerson()).email);
      for (let day = 0; day < 3; day += 1) {
        ahead += 11 * HOUR_MS;
        expect((await browser.get('/me')).status).toBe(200);
      }
      ahead += 12 * HOUR_MS;
      expect((await browser.get('/me')).body.code).toBe('not_signed_in');
    });

    test('ends after thirty days however much it is used', async () => {
      const browser = await signedIn((await givenPerson()).email);
      for (let step = 0; step < 71; step += 1) {
        ahead += 10 * HOUR_MS;
        expect((await browser.get('/me')).status).toBe(200);
      }
      ahead += 10 * HOUR_MS;
      expect((await browser.get('/me')).status).toBe(401);
    });

    test('is listed for its own person, who ends it; nobody else can', async () => {
      const one = await givenPerson();
      const [here, there] = [await signedIn(one.email), await signedIn(one.email)];
      const other = await signedIn((await givenPerson()).email);
      const { items } = (await here.get('/sessions')).body;
      expect(items).toHaveLength(2);
      expect(items.filter(({ current }: { current: boolean }) => current)).toMatchObject([
        { signedInBy: 'password', agent: 'Firefox, Linux', organisationId },
      ]);
      const foreign = items.find(({ current }: { current: boolean }) => !current).id;
      expect((await other.post(`/sessions/${foreign}/revoke`)).body.code).toBe('not_found');
      expect((await there.get('/me')).status).toBe(200);
      expect((await here.post(`/sessions/${foreign}/revoke`)).status).toBe(200);
      expect((await there.get('/me')).status).toBe(401);
    });

    test('is the only one that is left after the others were ended', async () => {
      const { email } = await givenPerson();
      const browsers = [await signedIn(email), await signedIn(email), await signedIn(email)];
      expect((await browsers[1]!.post('/sessions/revoke-others')).body).toEqual({ ended: 2 });
      const statuses = await Promise.all(browsers.map(async (each) => (await each.get('/me')).status));
      expect(statuses).toEqual([401, 200, 401]);
    });
  });

  describe('an act by cookie', () => {
    const ask = (browser: Browser, headers: Record<string, string>) =>
      browser.post('/notices/read', {}, { headers });

    test('is taken from a page of the house, and from no other site’s', async () => {
      const browser = await signedIn((await givenPerson()).email);
      expect((await ask(browser, {})).status).toBe(200);
      expect((await ask(browser, { 'sec-fetch-site': 'none' })).status).toBe(200);
      for (const site of ['cross-site', 'same-site', 'nonsense']) {
        expect((await ask(browser, { 'sec-fetch-site': site })).body.code).toBe('cross_site_request');
      }
    });

    test('of an old browser is known by its Origin; one that says neither is refused', async () => {
      const browser = await signedIn((await givenPerson()).email);
      const old = (origin?: string) => {
        const headers = { ...(origin && { origin }), cookie: browser.cookie!, 'idempotency-key': 'k' };
        const url = '/api/v1/notices/read';
        return house.app.inject({ method: 'POST', url, headers, payload: {} });
      };
      expect((await old('http://localhost:80')).statusCode).toBe(200);
      expect((await old('http://localhost.evil.example')).json().code).toBe('cross_site_request');
      expect((await old('null')).json().code).toBe('cross_site_request');
      expect((await old()).json().code).toBe('cross_site_request');
    });

    test('reads whatever the site says, as a link from a mail does; a token is not asked', async () => {
      const browser = await signedIn((await givenPerson()).email);
      expect((await browser.get('/me', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
      const headers = { authorization: `Bearer ${house.admin.token}`, 'sec-fetch-site': 'cross-site' };
      expect((await ask(browser, headers)).status).toBe(200);
    });

    test('that signs in is not taken from another site either', async () => {
      const { email } = await givenPerson();
      const browser = new Browser(house);
      const body = { email, password: PASSWORD };
      const headers = { 'sec-fetch-site': 'cross-site' };
      expect((await browser.post('/sign-in', body, { headers })).body.code).toBe('cross_site_request');
      const step = await browser.post('/demo/sessions', { email }, { headers });
      expect(step.body.code).toBe('cross_site_request');
    });
  });

  describe('a person with seats in two organisations', () => {
    test('goes from one to the other under a new secret, and comes back there', async () => {
      const { email, personId } = await givenPerson();
      const second = await givenCompany(house);
      await house.database.asOwner((owner) =>
        owner.query(
          `insert into membership (id, person_id, organisation_id, seat, revision)
           values (gen_random_uuid(), $1, $2, 'manager', 1)`,
          [personId, second.organisationId],
        ),
      );
      const browser = await signedIn(email);
      const first = browser.cookie;
      const me = (await browser.get('/me')).body;
      expect(me.organisations.map(({ organisationId: id }: { organisationId: string }) => id)).toEqual([
        organisationId,
        second.organisationId,
      ]);
      const reply = await browser.post('/session/organisation', { organisationId: second.organisationId });
      expect(reply.status).toBe(200);
      expect(browser.cookie).not.toBe(first);
      expect((await new Browser(house, first).get('/me')).status).toBe(401);
      expect((await browser.get('/me')).body).toMatchObject({
        organisationId: second.organisationId,
        seats: ['manager'],
        session: { signedInBy: 'password' },
      });
      expect((await (await signedIn(email)).get('/me')).body.organisationId).toBe(second.organisationId);
      const stranger = await givenCompany(house);
      const elsewhere = await browser.post('/session/organisation', stranger);
      expect(elsewhere.body.code).toBe('invalid_request');
      const body = { organisationId: stranger.organisationId };
      expect((await browser.post('/session/organisation', body)).body.code).toBe('not_found');
      expect((await house.admin.post('/session/organisation', body)).body.code).toBe('session_needed');
    });
  });

  describe('a new password', () => {
    const NEXT = 'seven grey herons at noon';

    test('is chosen with the old one, and every other session ends', async () => {
      const { email } = await givenPerson();
      const [here, there] = [await signedIn(email), await signedIn(email)];
      const before = here.cookie;
      const wrong = await here.post('/password/change', { password: 'not mine', newPassword: NEXT });
      expect(wrong.body.code).toBe('password_wrong');
      const reply = await here.post('/password/change', { password: PASSWORD, newPassword: NEXT });
      expect(reply).toMatchObject({ status: 200, body: { changed: true } });
      expect(here.cookie).not.toBe(before);
      expect((await here.get('/me')).status).toBe(200);
      expect((await there.get('/me')).status).toBe(401);
      expect((await new Browser(house, before).get('/me')).status).toBe(401);
      expect((await new Browser(house).post('/sign-in', { email, password: PASSWORD })).status).toBe(401);
      expect((await new Browser(house).post('/sign-in', { email, password: NEXT })).status).toBe(200);
    });

    test('is one that resists guessing', async () => {
      const { email } = await givenPerson();
      const browser = await signedIn(email);
      for (const [newPassword, code] of [
        ['short', 'password_too_short'],
        [`${email.split('@')[0]}2026`, 'password_names_its_owner'],
        ['Password2026!!', 'password_too_common'],
      ]) {
        const reply = await browser.post('/password/change', { password: PASSWORD, newPassword });
        expect(reply).toMatchObject({ status: 422, body: { code } });
      }
    });
  });

  describe('a role of the demo', () => {
    test('is stepped into by its address alone, and by no token that a page could read', async () => {
      const browser = new Browser(house);
      const reply = await browser.post('/demo/sessions', { email: 'admin@dure.example' });
      expect(reply.status).toBe(201);
      expect(JSON.stringify(reply.body)).not.toContain('dure_');
      expect((await browser.get('/me')).body).toMatchObject({
        seats: ['administrator'],
        session: { signedInBy: 'demo' },
      });
      expect((await browser.post('/demo/sessions', { email: 'no@signin.example' })).body.code).toBe(
        'not_found',
      );
    });
  });

  describe('a house that is no demo', () => {
    const administrator = { name: '관리자', email: 'real@dure.example', locale: 'ko' } as const;
    const openReal = async (): Promise<TestHouse> => {
      const database = await open();
      await foundDatabase(database, { demo: null, administrator, now: NOW });
      const app = await buildApp({
        database,
        signIn: { key: newSignInKey(), passwords: new Argon2Passwords(), provider: null },
        cookie: sessionCookie(true),
        files: new FolderFileStore(house.filesFolder),
        uploads: house.uploads,
        imports: house.imports,
        sheets: new ThreadSheetReader(),
        press: new TypstPress(),
        simulator: newSimulator(database),
        seal: async () => {},
        moveWorld: async () => 0,
      });
      return { ...house, app, database };
    };

    test('lets nobody step into a role, and its database takes no such session', async () => {
      const real = await openReal();
      const browser = new Browser(real);
      const refused = await browser.post('/demo/sessions', { email: 'real@dure.example' });
      expect(refused).toMatchObject({ status: 403, body: { code: 'only_in_demo' } });
      const signIn = { password: true, passwordLink: false, oidc: null, demo: false };
      expect((await browser.get('/house')).body).toMatchObject({ demo: false, signIn });
      const insert = real.database.asOwner((owner) =>
        owner.query(`insert into token (id, person_id, organisation_id, hash, label, created_at, expires_at,
            signed_in_by, revision)
          select gen_random_uuid(), person_id, organisation_id, 'x', '', now(), now(), 'demo', 1 from membership`),
      );
      await expect(insert).rejects.toThrow('no demo');
    });

    test('by https keeps its session where no other host and no plain page can set it', async () => {
      const real = await openReal();
      await givenPassword(real, administrator.email);
      const browser = new Browser(real);
      const reply = await browser.post('/sign-in', { email: administrator.email, password: PASSWORD });
      expect(reply.headers['set-cookie']).toMatch(
        /^__Host-dure=dure_[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      );
      expect((await browser.get('/me')).status).toBe(200);
      const plain = new Browser(real, browser.cookie!.replace('__Host-dure', 'dure'));
      expect((await plain.get('/me')).status).toBe(401);
    });
  });

  test('what happened at the door is seen by its person, and all of it by administrator and auditor', async () => {
    const { email, personId } = await givenPerson();
    const browser = await signedIn(email);
    await browser.post('/sign-out');
    const again = await signedIn(email);
    const own = (await again.get('/sign-ins')).body.items;
    expect(own.map(({ what }: { what: string }) => what)).toEqual([
      'session.begun',
      'session.ended',
      'session.begun',
      'password.given',
    ]);
    expect(own[0]).toMatchObject({
      personId,
      byPersonId: personId,
      signedInBy: 'password',
      operation: 'signIn',
    });
    const first = await house.admin.read('/sign-ins?limit=2');
    const rest = await house.admin.read(`/sign-ins?limit=200&cursor=${first.next}`);
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual([own[0].id, own[1].id]);
    expect(rest.items.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual([own[2].id, own[3].id]);
    const persons = new Set(rest.items.map((each: { personId: string }) => each.personId));
    expect(persons.size).toBeGreaterThan(1);
  });

  test('what was recorded of all this agrees with its facts', async () => {
    expect(await disagreeing(house.database)).toEqual([]);
  });
});
