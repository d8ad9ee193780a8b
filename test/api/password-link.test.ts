import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWebhookSecret } from '../../src/actions/webhook-secret.ts';
import { FolderMail } from '../../src/adapters/mail.ts';
import { HttpWebhookSender } from '../../src/adapters/webhook-sender.ts';
import { windowOf } from '../../src/domain/person/sign-in.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import { openOutbox } from '../../src/jobs/outbox.ts';
import { Browser, givenPassword, PASSWORD } from '../support/browser.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { temporaryFolder } from '../support/moved.ts';
import { disagreeing, tablesHolding } from '../support/record.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW = windowOf(new Date().toISOString());
const CHOSEN = 'nine quiet barges going south';

let people = 0;

describeDatabases((open) => {
  const folder = temporaryFolder();
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

  const givenPerson = async (name = '가상인') => {
    people += 1;
    const email = `invited${people}@link.example`;
    const { items } = await house.admin.do(`/organisations/${organisationId}/people`, {
      people: [{ name, email, locale: 'ko', seats: ['staff'] }],
    });
    return { email, personId: items[0].id as string };
  };

  /** What was mailed to the address so far, oldest first; quoted-printable taken back. */
  const mailsTo = async (email: string): Promise<string[]> => {
    const outbox = openOutbox(house.database, {
      mail: new FolderMail(folder, 'dure@agency.example'),
      webhooks: new HttpWebhookSender({ allowPrivate: false }),
      home: 'https://dure.example',
      linkSecret: (id) => house.signInKey.mac('password-link', id),
      webhookSecret: (id, kept) => openWebhookSecret(house.signInKey, id, kept),
      systemNow: () => new Date().toISOString(),
    });
    await outbox.round();
    await outbox.settled();
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/=\r?\n/g, ''))
      .filter((mail) => mail.includes(`To: ${email}`));
  };
  const linkIn = (mail: string | undefined) => mail?.match(/password#([0-9a-f]{64})/)?.[1] as string;
  const ask = (email: string, from = '203.0.113.1') =>
    new Browser(house).post('/password/link', { email }, { from });
  const choose = (link: string, password = CHOSEN) =>
    new Browser(house).post('/password/choose', { link, password });
  const signIn = (email: string, password: string) =>
    new Browser(house).post('/sign-in', { email, password });

  describe('a link to choose a password', () => {
    test('goes to the address by mail, and is good once', async () => {
      const { email } = await givenPerson();
      expect((await ask(email.toUpperCase())).body).toEqual({ accepted: true });
      const [mail] = await mailsTo(email);
      const link = linkIn(mail);
      expect(mail).toContain('https://dure.example/password#');
      expect((await choose(link)).body).toEqual({ email });
      expect((await signIn(email, CHOSEN)).status).toBe(200);
      const again = await choose(link, 'another one of some length');
      expect(again).toMatchObject({ status: 409, body: { code: 'password_link_not_valid' } });
      expect((await signIn(email, CHOSEN)).status).toBe(200);
    });

    test('stands in no table of the database', async () => {
      const { email } = await givenPerson();
      await ask(email);
      const link = linkIn((await mailsTo(email)).at(-1));
      expect(link).toMatch(/^[0-9a-f]{64}$/);
      expect(await tablesHolding(house.database, link)).toEqual([]);
    });

    test('is taken once by two who send it together', async () => {
      const { email } = await givenPerson();
      await ask(email);
      const link = linkIn((await mailsTo(email)).at(-1));
      const replies = await Promise.all([choose(link), choose(link), choose(link)]);
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    });

    test('is over after half an hour, and when another one was used', async () => {
      const { email } = await givenPerson();
      await ask(email);
      await ask(email);
      const [first, second] = (await mailsTo(email)).map(linkIn);
      ahead = 30 * MINUTE_MS;
      expect((await choose(first!)).body.code).toBe('password_link_not_valid');
      ahead = 0;
      expect((await choose(second!)).status).toBe(200);
      expect((await choose(first!)).body.code).toBe('password_link_not_valid');
    });

    test('ends every session of the person, and stays good while the password is too weak', async () => {
      const { email } = await givenPerson();
      await givenPassword(house, email);
      const browser = new Browser(house);
      await browser.post('/sign-in', { email, password: PASSWORD });
      await ask(email);
      const link = linkIn((await mailsTo(email)).at(-1));
      expect((await choose(link, 'password1234')).body.code).toBe('password_too_common');
      expect((await browser.get('/me')).status).toBe(200);
      expect((await choose(link)).status).toBe(200);
      expect((await browser.get('/me')).status).toBe(401);
      expect((await signIn(email, PASSWORD)).status).toBe(401);
    });

    test('is asked for with the same answer for an address that nobody has, and no mail', async () => {
      const reply = await ask('nobody@link.example');
      expect(reply).toMatchObject({ status: 200, body: { accepted: true } });
      expect(await mailsTo('nobody@link.example')).toEqual([]);
      expect((await choose('f'.repeat(64))).body.code).toBe('password_link_not_valid');
    });

    test('is asked for three times in a quarter of an hour, known address or not', async () => {
      const { email } = await givenPerson();
      for (const address of [email, 'flooded@link.example']) {
        const replies = [];
        for (let n = 0; n < 4; n += 1) replies.push(await ask(address, `192.0.2.${n}`));
        expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      }
      expect(await mailsTo(email)).toHaveLength(3);
    });
  });

  describe('people who are invited', () => {
    test('get their first password by a link that waits some days', async () => {
      const { email, personId } = await givenPerson();
      const { items } = await house.admin.do('/people/invite', { personIds: [personId] });
      expect(items).toMatchObject([{ personId }]);
      const link = linkIn((await mailsTo(email)).at(-1));
      ahead = 3 * DAY_MS;
      expect((await choose(link)).status).toBe(200);
      const facts = await house.database.kysely
        .selectFrom('fact')
        .innerJoin('credential', 'credential.id', 'fact.subjectId')
        .select(['what', 'operation', 'fact.personId'])
        .where('credential.personId', '=', personId)
        .execute();
      expect(facts).toEqual([{ what: 'password.chosen', operation: 'choosePassword', personId }]);
    });

    test('are people of the house, all of them', async () => {
      const { personId } = await givenPerson();
      const unknown = '01a00000-0000-7000-8000-000000000000';
      const reply = await house.admin.post('/people/invite', { personIds: [personId, unknown] });
      expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } });
    });
  });

  test('an erasure takes what proves the person, and their links', async () => {
    const { email, personId } = await givenPerson('가상소멸인');
    await givenPassword(house, email);
    await ask(email);
    const link = linkIn((await mailsTo(email)).at(-1));
    const browser = new Browser(house);
    await browser.post('/sign-in', { email, password: PASSWORD });
    const erasure = (await browser.post('/erasures', { reason: '그만둡니다' })).body;
    await house.admin.do(`/erasures/${erasure.id}/decide`, { decision: 'erase', basis: '요구' });
    const { outcome } = await house.admin.read(`/erasures/${erasure.id}`);
    expect(outcome.erased).toContainEqual({ place: 'credential', count: 1 });
    expect((await browser.get('/me')).status).toBe(401);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await choose(link)).body.code).toBe('password_link_not_valid');
    const credential = await house.database.kysely
      .selectFrom('credential')
      .select(['passwordHash', 'salts'])
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow();
    expect(credential).toEqual({ passwordHash: null, salts: {} });
    expect(await disagreeing(house.database)).toEqual([]);
  });
});
