import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Outcome } from '../domain/notice/delivery.ts';

/** A mail; `id` is the same at every try, so that a receiver that has it already can tell. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A way for mail to go out. */
export type MailTransport = {
  readonly kind: 'folder' | 'smtp';
  send(mail: Mail): Promise<Outcome>;
  close(): void;
};

/** The address is given as a value of its own, never as text to be parsed: a name in it cannot become a second one. */
const messageOf = ({ id, to, subject, text, html }: Mail, from: string): SendMailOptions => ({
  from: { name: 'Dure', address: from },
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId: `<${id}@dure>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Mail as files `<id>.eml` in a folder: the demo's way, which reaches nobody. */
export class FolderMail implements MailTransport {
  readonly kind = 'folder';
  readonly #folder: string;
  readonly #from: string;
  readonly #composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(folder: string, from: string) {
    this.#folder = folder;
    this.#from = from;
  }

  async send(mail: Mail): Promise<Outcome> {
    try {
      const { message } = await this.#composer.sendMail(messageOf(mail, this.#from));
      await mkdir(this.#folder, { recursive: true });
      const place = path.join(this.#folder, `${mail.id}.eml`);
      await writeFile(`${place}.part`, message as Buffer);
      await rename(`${place}.part`, place);
      return { kind: 'sent' };
    } catch (error) {
      return { kind: 'failed', error: reasonOf(error) };
    }
  }

  close(): void {}
}

/** Mail through an SMTP server, a few connections at a time. */
export class SmtpMail implements MailTransport {
  readonly kind = 'smtp';
  readonly #transport: Transporter;
  readonly #from: string;

  /** @param url `smtp://user:password@host:port`, or `smtps:` for TLS from the first byte */
  constructor(url: string, from: string) {
    this.#from = from;
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    this.#transport = createTransport({
      pool: true,
      maxConnections: 4,
      host: hostname,
      port: Number(port || (secure ? 465 : 587)),
      secure,
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    });
  }

  async send(mail: Mail): Promise<Outcome> {
    try {
      await this.#transport.sendMail(messageOf(mail, this.#from));
      return { kind: 'sent' };
    } catch (error) {
      const { responseCode, command } = error as { responseCode?: number; command?: string };
      // A lasting no to this receiver or this message; a no to our login is the administrator's to mend.
      const gone = (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA');
      return { kind: 'failed', error: reasonOf(error), gone };
    }
  }

  close(): void {
    this.#transport.close();
  }
}

/** A code where there is one: what a server says may repeat the receiver's address. */
function reasonOf(error: unknown): string {
  const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string };
  const said = [command, responseCode ?? code].filter((part) => part !== undefined).join(' ');
  return said || (error instanceof Error ? error.name : 'unknown');
}
