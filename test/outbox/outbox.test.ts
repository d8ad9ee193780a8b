import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWebhookSecret } from '../../src/actions/webhook-secret.ts';
import { FolderMail, type MailTransport } from '../../src/adapters/mail.ts';
import { newSignInKey } from '../../src/adapters/sign-in-key.ts';
import { HttpWebhookSender } from '../../src/adapters/webhook-sender.ts';
import type { Ways } from '../../src/jobs/deliver.ts';
import { type Outbox, openOutbox } from '../../src/jobs/outbox.ts';
import { announceHead } from '../../src/store/outbox.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { describeDatabases, olderOver } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme } from '../support/given.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { tablesHolding } from '../support/record.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dure-test-outbox-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Half past seven in the morning in Seoul: before the hour of the daily mail. */
const EARLY = Date.parse('2030-01-06T22:30:00.000Z');
const HOUR_MS = 3_600_000;

describeDatabases((open, kind) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let clock = EARLY;
  let outbox: Outbox;
  const receivers: Receiver[] = [];

  const folderMail = new FolderMail(path.join(folder, kind), 'dure@agency.example');
  const ways = (mail: MailTransport | null = folderMail): Ways => ({
    mail,
    webhooks: new HttpWebhookSender({ allowPrivate: true, within: 1_000 }),
    linkSecret: (id) => house.signInKey.mac('password-link', id),
    webhookSecret: (id, kept) => openWebhookSecret(house.signInKey, id, kept),
    home: 'http://dure.example',
    systemNow: () => new Date(clock).toISOString(),
  });

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    outbox = openOutbox(house.database, ways());
    await work();
  });

  afterEach(async () => {
    for (const receiver of receivers.splice(0)) await receiver.close();
  });

  const round = async (box: Outbox = outbox): Promise<void> => {
    await box.round();
    await box.settled();
  };
  /** A round that no transaction of another test file on the same server holds back. */
  const work = async (box: Outbox = outbox): Promise<void> => {
    await olderOver(house.database.kysely);
    await round(box);
  };

  const receiverThat = async (answer?: Parameters<typeof openReceiver>[0]): Promise<Receiver> => {
    const receiver = await openReceiver(answer);
    receivers.push(receiver);
    return receiver;
  };

  const organisationOf = async (caller: Caller): Promise<string> => (await caller.read('/me')).organisationId;

  /** A webhook of the bank's, from which the test takes its leave at the end. */
  const webhookOf = async (caller: Caller, url: string, events: string[] = ['pledge.called']) =>
    caller.do(`/organisations/${await organisationOf(caller)}/webhooks`, { url, events });

  /** Something that happens: the bank is asked for a part of its pledge. */
  const callPledge = () =>
    programme.officer.do(`/pledges/${programme.pledgeId}/calls`, {
      amount: { amount: '1000000', currency: 'KRW' },
      dueOn: '2026-12-31',
    });

  const mailsTo = (address: string): string[] =>
    readdirSync(path.join(folder, kind))
      .map((name) => readFileSync(path.join(folder, kind, name), 'utf8'))
      .filter((raw) => raw.includes(`To: ${address}`));

  const deliveriesTo = async (webhookId: string) =>
    (await programme.bankManager.read(`/webhooks/${webhookId}/deliveries`)).items;

  describe('a notice', () => {
    test('is given to those who must act, in their language, with a link and a mail at once', async () => {
      await callPledge();
      await work();
      const { items, unread } = await programme.bankOfficer.read('/notices');
      expect(items[0]).toMatchObject({
        what: 'pledge.called',
        title: '출연금 납입이 요청되었습니다',
        text: expect.stringContaining('중소기업 산업안전 성과기반 지원'),
        link: '/notices',
        readAt: null,
      });
      expect(unread).toBeGreaterThanOrEqual(1);
      const english = await programme.bankOfficer.get('/notices', { language: 'en' });
      expect(english.body.items[0].title).toBe('A pledge was called');
      expect(mailsTo('officer@bank.example').length).toBeGreaterThanOrEqual(1);
    });

    test('is not given to whom it does not concern, nor to the person who acted', async () => {
      const what = async (caller: Caller) =>
        (await caller.read('/notices?limit=200')).items.map((each: { what: string }) => each.what);
      expect(await what(programme.inspector)).toEqual([]);
      expect(await what(programme.auditor)).toEqual([]);
      expect(await what(programme.officer)).not.toContain('pledge.called');
    });

    test('is read one by one or all at once, by its own person alone', async () => {
      const { items, unread } = await programme.bankManager.read('/notices');
      const [first] = items;
      expect(await programme.bankOfficer.do('/notices/read', { ids: [first.id] })).toMatchObject({ read: 0 });
      expect(await programme.bankManager.do('/notices/read', { ids: [first.id] })).toEqual({
        read: 1,
        unread: unread - 1,
      });
      await programme.bankManager.do('/notices/read');
      const after = await programme.bankManager.read('/notices?unread=true');
      expect(after).toMatchObject({ items: [], unread: 0 });
    });

    test('comes page by page, newest first, each once', async () => {
      await callPledge();
      await work();
      const all = (await programme.bankOfficer.read('/notices?limit=200')).items;
      const paged: { id: string }[] = [];
      for (let next = ''; ; ) {
        const page = await programme.bankOfficer.read(`/notices?limit=1${next && `&cursor=${next}`}`);
        paged.push(...page.items);
        if (page.next === null) break;
        next = page.next;
      }
      expect(paged).toEqual(all);
      expect(all.length).toBeGreaterThan(1);
    });
  });

  describe('what a person chose about mail', () => {
    test('holds: none, or one a day at eight in Seoul with what came since', async () => {
      await programme.bankManager.do('/me/mail', { mail: 'off' });
      await programme.bankOfficer.do('/me/mail', { mail: 'daily' });
      expect(await programme.bankOfficer.read('/me/mail')).toEqual({ mail: 'daily' });
      const before = [mailsTo('manager@bank.example').length, mailsTo('officer@bank.example').length];
      await callPledge();
      await callPledge();
      await work();
      expect([mailsTo('manager@bank.example').length, mailsTo('officer@bank.example').length]).toEqual(
        before,
      );
      clock += HOUR_MS;
      await work();
      await work(openOutbox(house.database, ways()));
      expect(mailsTo('manager@bank.example')).toHaveLength(before[0] as number);
      expect(mailsTo('officer@bank.example')).toHaveLength((before[1] as number) + 1);
    });
  });

  describe('facts', () => {
    test('are told once each, though two servers tell at the same time', async () => {
      const count = async () =>
        (await programme.bankOfficer.read('/notices?limit=200')).items.length as number;
      const before = await count();
      await Promise.all([callPledge(), callPledge(), callPledge()]);
      const second = openOutbox(house.database, ways());
      await Promise.all([work(), work(second)]);
      await work();
      expect(await count()).toBe(before + 3);
      const { rows } = await sql`select cause_id from delivery where person_id is not null
        group by cause_id, person_id having count(*) > 1`.execute(house.database.kysely);
      expect(rows).toEqual([]);
    });

    test.runIf(kind === 'server')('that commit late are not passed over', async () => {
      const { kysely, pool } = house.database;
      const ids = [randomUUID(), randomUUID()];
      const record = `select record_facts(jsonb_build_array(to_jsonb(f) || jsonb_build_object('id', $1::text)))
        from (select * from fact where what = 'pledge.called' order by seq limit 1) f`;
      const slow = await pool.connect();
      await slow.query('begin');
      await slow.query(record, [ids[0]]);
      await pool.query(record, [ids[1]]);
      const told = async () => {
        const { rows } = await sql<{ id: string }>`select distinct cause_id as id from notice
          where cause_id = any(${ids}::uuid[])`.execute(kysely);
        return rows.length;
      };
      await round();
      expect(await told()).toBe(0);
      await slow.query('commit');
      slow.release();
      await work();
      expect(await told()).toBe(2);
    });
  });

  describe('a webhook', () => {
    test('is called for what it asked for, signed, with ids alone', async () => {
      const receiver = await receiverThat();
      const hook = await webhookOf(programme.bankManager, receiver.url);
      expect(hook.secret).toMatch(/^whsec_/);
      const listed = await programme.bankManager.read(`/organisations/${hook.organisationId}/webhooks`);
      expect(JSON.stringify(listed)).not.toContain('whsec_');
      await callPledge();
      await work();
      expect(receiver.received).toHaveLength(1);
      const { body, headers } = receiver.received[0]!;
      // The test's clock runs ahead of the receiver's, which checks the time as well.
      expect(() => new Webhook(hook.secret).verify(body, headers)).toThrow('too new');
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      expect(new Webhook(hook.secret).sign(headers['webhook-id'] as string, at, body)).toBe(
        headers['webhook-signature'],
      );
      expect(JSON.parse(body)).toMatchObject({
        type: 'pledge.called',
        version: 1,
        data: { programmeId: programme.programmeId, subjectKind: 'pledgeCall', subjectRevision: 1 },
      });
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('has a secret that a retry is answered again, and that whoever has the database does not learn', async () => {
      const { bankManager } = programme;
      const path = `/organisations/${await organisationOf(bankManager)}/webhooks`;
      const body = { url: (await receiverThat()).url, events: ['pledge.called'] };
      const hook = await bankManager.do(path, body, { key: 'once' });
      expect(await bankManager.do(path, body, { key: 'once' })).toEqual(hook);
      const rotated = await bankManager.do(`/webhooks/${hook.id}/rotate-secret`);
      for (const secret of [hook.secret, rotated.secret]) {
        expect(await tablesHolding(house.database, secret.slice('whsec_'.length))).toEqual([]);
      }
      await bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('whose secret was kept under another key is not called unsigned, and says what to do', async () => {
      const receiver = await receiverThat();
      const hook = await webhookOf(programme.bankManager, receiver.url);
      const elsewhere = newSignInKey();
      const webhookSecret = (id: string, kept: string) => openWebhookSecret(elsewhere, id, kept);
      await callPledge();
      await work(openOutbox(house.database, { ...ways(), webhookSecret }));
      expect(receiver.received).toEqual([]);
      const { items } = await programme.bankManager.read(`/webhooks/${hook.id}/deliveries`);
      expect(items[0]).toMatchObject({
        state: 'waiting',
        tries: 1,
        lastError: expect.stringContaining('another key'),
      });
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('is not called for what its organisation may not see', async () => {
      const receiver = await receiverThat();
      const award = await givenAward(house, programme);
      const hook = await webhookOf(award.manager, receiver.url, ['pledge.called', 'payment.paid']);
      await callPledge();
      await work();
      expect(receiver.received).toEqual([]);
      await award.manager.do(`/webhooks/${hook.id}/test`);
      await work();
      expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.tested']);
      await award.manager.do(`/webhooks/${hook.id}/end`);
    });

    test('is signed with both secrets for a day after a rotation', async () => {
      const receiver = await receiverThat();
      const hook = await webhookOf(programme.bankManager, receiver.url);
      const { secret, oldSecretUntil } = await programme.bankManager.do(`/webhooks/${hook.id}/rotate-secret`);
      expect(secret).not.toBe(hook.secret);
      const ahead = clock;
      clock = Date.parse(oldSecretUntil) - HOUR_MS;
      const box = openOutbox(house.database, ways());
      await programme.bankManager.do(`/webhooks/${hook.id}/test`);
      await work(box);
      clock = ahead;
      await programme.bankManager.do(`/webhooks/${hook.id}/test`);
      await work(box);
      const signatures = receiver.received.map(
        ({ headers }) => headers['webhook-signature']?.split(' ').length,
      );
      expect(signatures).toEqual([2, 1]);
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test.each(['http://receiver.example/', 'https://user:pass@receiver.example/', 'ftp://x/', 'nothing'])(
      'is refused at %s',
      async (url) => {
        const organisationId = await organisationOf(programme.bankManager);
        const { status, body } = await programme.bankManager.post(
          `/organisations/${organisationId}/webhooks`,
          {
            url,
            events: ['pledge.called'],
          },
        );
        expect([status, body.code]).toEqual([422, 'webhook_url_not_allowed']);
      },
    );

    test('is refused when an organisation has ten, also of many that come at once', async () => {
      const award = await givenAward(house, programme);
      const asks = Array.from({ length: 12 }, (_, at) =>
        award.manager.post(`/organisations/${award.organisationId}/webhooks`, {
          url: `https://receiver.example/${at}`,
          events: ['payment.paid'],
        }),
      );
      const statuses = (await Promise.all(asks)).map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array(10).fill(201), 409, 409]);
    });
  });

  describe('a message that does not arrive', () => {
    test('is tried again later under the same id, and a slow receiver holds up nobody', async () => {
      let status = 500;
      const failing = await receiverThat((response) => response.writeHead(status).end());
      const slow = await receiverThat(() => {});
      const good = await receiverThat();
      const hooks = [];
      for (const { url } of [failing, slow, good]) hooks.push(await webhookOf(programme.bankManager, url));
      await callPledge();
      const began = performance.now();
      await outbox.round();
      while (good.received.length === 0 && performance.now() - began < 900) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(good.received).toHaveLength(1);
      await outbox.settled();
      await work();
      expect(failing.received).toHaveLength(1);
      status = 200;
      clock += 6_000;
      await work();
      const [first, second] = failing.received.map(({ headers }) => headers['webhook-id']);
      expect(second).toBe(first);
      expect(await deliveriesTo(hooks[0].id)).toMatchObject([{ state: 'sent', tries: 2, lastError: null }]);
      expect(await deliveriesTo(hooks[1].id)).toMatchObject([{ state: 'waiting', tries: 2 }]);
      for (const { id } of hooks) await programme.bankManager.do(`/webhooks/${id}/end`);
    });

    test('is given up after three days; its webhook is switched off, its managers are told, and it can be resent', async () => {
      let status = 500;
      const receiver = await receiverThat((response) => response.writeHead(status).end());
      const hook = await webhookOf(programme.bankManager, receiver.url);
      await callPledge();
      for (let tries = 0; tries < 12; tries += 1) {
        await work();
        clock += 27 * HOUR_MS;
      }
      expect(receiver.received).toHaveLength(10);
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      const [dead] = await deliveriesTo(hook.id);
      expect(dead).toMatchObject({ state: 'dead', tries: 10, lastError: 'HTTP 500' });
      const { items } = await programme.bankManager.read('/notices');
      expect(items[0]).toMatchObject({
        what: 'webhook.switched-off',
        text: expect.stringContaining(receiver.url),
      });
      const letters = await house.admin.read('/deliveries?state=dead&channel=webhook');
      expect(letters.items.map(({ id }: { id: string }) => id)).toContain(dead.id);
      expect((await house.admin.read(`/deliveries/${dead.id}`)).attempts).toHaveLength(10);

      status = 200;
      await programme.bankManager.do(`/webhooks/${hook.id}/resume`);
      expect(await house.admin.do(`/deliveries/${dead.id}/resend`)).toMatchObject({
        state: 'waiting',
        tries: 0,
      });
      expect((await house.admin.post(`/deliveries/${dead.id}/resend`)).body.code).toBe('delivery_not_dead');
      clock = Math.max(clock, Date.now());
      await work();
      expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(dead.id);
      expect(await deliveriesTo(hook.id)).toMatchObject([{ state: 'sent', tries: 1 }]);
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('goes out again under the same id when the server died between sending and writing it down', async () => {
      const receiver = await receiverThat();
      const hook = await webhookOf(programme.bankManager, receiver.url);
      await callPledge();
      const dying: Ways = {
        ...ways(),
        webhooks: {
          send: async (call, stop) => {
            await new HttpWebhookSender({ allowPrivate: true }).send(call, stop);
            return new Promise(() => {});
          },
        },
      };
      await openOutbox(house.database, dying).round();
      while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await work();
      expect(receiver.received).toHaveLength(1);
      clock += 6 * 60_000;
      await work();
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect(await deliveriesTo(hook.id)).toMatchObject([{ state: 'sent', tries: 1 }]);
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('is given back untried when the house stops in the middle', async () => {
      const receiver = await receiverThat(() => {});
      const hook = await webhookOf(programme.bankManager, receiver.url);
      await callPledge();
      const box = openOutbox(house.database, {
        ...ways(),
        webhooks: new HttpWebhookSender({ allowPrivate: true, within: 60_000 }),
      });
      await box.round();
      while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      const began = performance.now();
      await box.stop();
      expect(performance.now() - began).toBeLessThan(3_500);
      expect(await deliveriesTo(hook.id)).toMatchObject([{ state: 'waiting', tries: 0 }]);
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });

    test('waits as long as there is no way for mail, and the administrator is told', async () => {
      await programme.bankOfficer.do('/me/mail', { mail: 'each' });
      const box = openOutbox(house.database, ways(null));
      await callPledge();
      await work(box);
      const standing = await house.admin.read('/outbox');
      expect(standing.notice.ko).toContain('DURE_SMTP_URL');
      const waiting = standing.counts.find(
        (each: { channel: string; state: string }) => each.channel === 'mail' && each.state === 'waiting',
      );
      expect(waiting.count).toBeGreaterThanOrEqual(1);
      await work();
      const { items } = await house.admin.read('/deliveries?channel=mail&state=waiting');
      expect(items).toEqual([]);
    });
  });

  describe('a deadline that comes near', () => {
    test('is told once to those who must act, and never after it has passed', async () => {
      await house.moveTo('2026-05-01T00:00:00.000Z');
      const near = randomUUID();
      const passed = randomUUID();
      const award = await givenAward(house, programme);
      const { id: payment } = await programme.officer.do(`/awards/${award.awardId}/stage-1`);
      await sql`insert into job (id, programme_id, kind, subject_id, due_at, attempts, revision) values
        (${near}, ${programme.programmeId}, 'payment.hold', ${payment}, '2026-05-03T00:00:00Z', 0, 1),
        (${passed}, ${programme.programmeId}, 'payment.hold', ${payment}, '2026-04-03T00:00:00Z', 0, 1)`.execute(
        house.database.kysely,
      );
      await work();
      await work();
      const { rows } = await sql<{
        id: string;
        n: number;
      }>`select cause_id as id, count(*)::int as n from notice
        where cause_id = any(${[near, passed]}::uuid[]) group by cause_id`.execute(house.database.kysely);
      expect(rows).toEqual([{ id: near, n: 4 }]);
      const told = await programme.bankOfficer.read('/notices');
      expect(told.items[0]).toMatchObject({
        what: 'payment.hold-ending',
        text: expect.stringContaining('2026년 5월 3일 09:00'),
        link: `/payments/${payment}`,
      });
    });
  });

  describe('the head of the seals', () => {
    test('goes to the parties’ managers and webhooks, the newest, once a day', async () => {
      const receiver = await receiverThat();
      const hook = await webhookOf(programme.bankManager, receiver.url, ['seal.made']);
      const announce = (number: bigint, hash: string) =>
        inTransaction(house.database, (tx) =>
          announceHead(tx, { number, hash: hash.repeat(64), at: '2026-01-01T00:00:00.000Z' }),
        );
      await announce(1n, 'a');
      await announce(2n, 'b');
      await announce(2n, 'b');
      const before = mailsTo('manager@agency.example').length;
      clock += 24 * HOUR_MS;
      await work();
      await announce(3n, 'c');
      await work();
      const heads = receiver.received.map(({ body }) => JSON.parse(body).data);
      expect(heads).toMatchObject([{ number: '2', hash: 'b'.repeat(64), subjectKind: 'programme' }]);
      const { items } = await programme.manager.read('/notices');
      const told = items.filter(({ what }: { what: string }) => what === 'seal.made');
      expect(told).toHaveLength(1);
      expect(told[0].text).toContain('b'.repeat(64));
      expect(mailsTo('manager@agency.example')).toHaveLength(before + 1);
      await programme.bankManager.do(`/webhooks/${hook.id}/end`);
    });
  });

  describe('the record', () => {
    test('of what was said to whom cannot be rewritten by the application', async () => {
      for (const statement of [
        `update delivery set content = '{}'`,
        `update notice set details = '{}'`,
        'delete from delivery',
        `update delivery_attempt set outcome = 'sent'`,
        'insert into outbox values (true, pg_current_xact_id(), 0)',
      ]) {
        await expect(house.database.pool.query(statement), statement).rejects.toThrow(/permission denied/);
      }
    });
  });
});
