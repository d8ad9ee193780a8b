import { randomUUID } from 'node:crypto';
import { Argon2Passwords } from '../../src/adapters/passwords.ts';
import { asTyped } from '../../src/domain/person/password.ts';
import { credentialWith, findByAddress, lockCredential } from '../../src/store/credentials.ts';
import { must } from '../../src/store/refused.ts';
import { save } from '../../src/store/save.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { type Reply, type TestHouse, WORLD_BEGINS } from './house.ts';

export const PASSWORD = 'lantern under a wide bridge';

type Sent = {
  readonly headers?: Record<string, string>;
  /** Where the network is that it comes from. */
  readonly from?: string;
};

/** A browser on a page of the house: it keeps the cookie that it is given, and says where it is. */
export class Browser {
  cookie: string | undefined;
  readonly #house: TestHouse;

  constructor(house: TestHouse, cookie?: string) {
    this.#house = house;
    this.cookie = cookie;
  }

  get = (path: string, sent: Sent = {}): Promise<Reply> => this.#send('GET', path, { sent });

  post = (path: string, body: object = {}, sent: Sent = {}): Promise<Reply> =>
    this.#send('POST', path, { body, sent });

  async #send(
    method: 'GET' | 'POST',
    path: string,
    { body, sent }: { body?: object; sent: Sent },
  ): Promise<Reply> {
    const headers: Record<string, string> = {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'sec-fetch-site': 'same-origin',
      'idempotency-key': randomUUID(),
      'accept-language': 'en',
      ...(this.cookie !== undefined && { cookie: this.cookie }),
      ...sent.headers,
    };
    const reply = await this.#house.app.inject({
      method,
      url: path.startsWith('/api/') ? path : `/api/v1${path}`,
      headers,
      remoteAddress: sent.from ?? '203.0.113.1',
      ...(body !== undefined && { payload: body }),
    });
    const [set] = [reply.headers['set-cookie'] ?? []].flat();
    if (set !== undefined) this.cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0];
    const isJson = String(reply.headers['content-type']).includes('json');
    return { status: reply.statusCode, body: isJson ? reply.json() : reply.payload, headers: reply.headers };
  }
}

const passwords = new Argon2Passwords();

/** The person of the address has the password; answers their id. */
export async function givenPassword(house: TestHouse, email: string, password = PASSWORD): Promise<string> {
  const passwordHash = must(await passwords.hash(asTyped(password)));
  return inTransaction(house.database, async (tx) => {
    const person = await findByAddress(tx, email);
    if (person === undefined) throw new Error(`nobody has the address ${email}`);
    const before = await lockCredential(tx, person.id);
    const author = { actor: null, now: WORLD_BEGINS, operation: 'given', programmeId: null };
    await save(tx, author, [
      credentialWith(before, person.id, { set: { passwordHash }, fact: { what: 'password.given' } }),
    ]);
    return person.id;
  });
}
