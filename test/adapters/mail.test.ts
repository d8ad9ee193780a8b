import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { FolderMail, SmtpMail } from '../../src/adapters/mail.ts';
import { composeMail } from '../../src/domain/notice/mail.ts';

const mail = {
  id: '01890000-0000-7000-8000-000000000000',
  to: 'officer@bank.example',
  subject: '[두레] 추천에 답해 주세요',
  text: '가상 사업의 추천을 확인해 주세요.',
  html: '<p>가상 사업의 추천을 확인해 주세요.</p>',
};
const FROM = 'dure@agency.example';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

type Taken = { readonly to: string[]; readonly user: string | undefined; readonly raw: string };

/** A real SMTP server in this process. */
async function smtpServer(options: SMTPServerOptions = {}): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authOptional: true,
    onAuth: ({ username, password }, _, done) =>
      password === 'p@ss' ? done(null, { user: username }) : done(new Error('no')),
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk) => {
        raw += chunk;
      });
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), user: session.user, raw });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://dure:p%40ss@127.0.0.1:${port}`, taken };
}

function smtpMail(url: string): SmtpMail {
  const transport = new SmtpMail(url, FROM);
  ends.push(() => transport.close());
  return transport;
}

const headOf = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n'));

describe('mail by SMTP', () => {
  test('reaches its receiver after logging in, with an id that stays the same at every try', async () => {
    const { url, taken } = await smtpServer();
    const transport = smtpMail(url);
    expect([await transport.send(mail), await transport.send(mail)]).toEqual([
      { kind: 'sent' },
      { kind: 'sent' },
    ]);
    for (const { to, user, raw } of taken) {
      expect({ to, user }).toEqual({ to: [mail.to], user: 'dure' });
      expect(raw).toContain(`Message-ID: <${mail.id}@dure>`);
      expect(raw).toContain('multipart/alternative');
    }
    expect(taken).toHaveLength(2);
  });

  test.each([
    [550, true],
    [451, false],
  ])('that the server refuses with %i is given up at once: %s', async (responseCode, gone) => {
    const refuse: SMTPServerOptions['onRcptTo'] = (_address, _session, done) =>
      done(Object.assign(new Error(`no such ${mail.to}`), { responseCode }));
    const { url } = await smtpServer({ onRcptTo: refuse });
    const outcome = await smtpMail(url).send(mail);
    expect(outcome).toMatchObject({ kind: 'failed', gone });
    expect(JSON.stringify(outcome)).not.toContain(mail.to);
  });

  test('fails and may be tried again where the login is wrong or no server answers', async () => {
    const { url } = await smtpServer({ authOptional: false });
    expect(await smtpMail(url.replace('p%40ss', 'wrong')).send(mail)).toMatchObject({
      kind: 'failed',
      gone: false,
    });
    expect(await smtpMail('smtp://127.0.0.1:1').send(mail)).toMatchObject({ kind: 'failed', gone: false });
  });
});

describe('a hostile word', () => {
  const hostile = 'x\r\nBcc: victim@bank.example\r\n\r\nbody';

  test.each(['subject', 'to', 'id'] as const)('in the %s adds no header and no receiver', async (field) => {
    const { url, taken } = await smtpServer();
    await smtpMail(url).send({ ...mail, [field]: field === 'to' ? `${mail.to}${hostile}` : hostile });
    for (const { to, raw } of taken) {
      expect(headOf(raw)).not.toMatch(/^bcc:/im);
      expect(to).not.toContain('victim@bank.example');
      expect(to.length).toBeLessThanOrEqual(1);
    }
  });

  test('in the name of a programme stays a word, in the head and in the HTML', async () => {
    const programme = { ko: `<script>alert(1)</script>${hostile}`, en: 'x' };
    const item = { event: 'version.published', details: { programme }, path: '/programmes/1' } as const;
    const composed = composeMail({ items: [item], more: 0 }, { locale: 'ko', home: 'http://dure.example' });
    expect(composed.html).not.toContain('<script>');
    const { url, taken } = await smtpServer();
    await smtpMail(url).send({ ...mail, ...composed });
    expect(headOf(taken[0]!.raw)).not.toMatch(/^bcc:/im);
  });
});

describe('mail to the demo’s folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dure-test-mail-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

  test('is one file a mail, the same at every try', async () => {
    const transport = new FolderMail(folder, FROM);
    expect(await transport.send(mail)).toEqual({ kind: 'sent' });
    expect(await transport.send(mail)).toEqual({ kind: 'sent' });
    expect(readdirSync(folder)).toEqual([`${mail.id}.eml`]);
    const raw = readFileSync(path.join(folder, `${mail.id}.eml`), 'utf8');
    expect(headOf(raw)).toContain(`To: ${mail.to}`);
    expect(headOf(raw)).toContain('Auto-Submitted: auto-generated');
  });

  test('fails where the folder cannot be written', async () => {
    const inside = path.join(folder, `${mail.id}.eml`, 'mail');
    expect(await new FolderMail(inside, FROM).send(mail)).toMatchObject({ kind: 'failed' });
  });
});
