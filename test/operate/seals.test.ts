import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSealKey } from '../../src/adapters/seal-key.ts';
import { BEFORE_THE_FIRST, hashOfHeader, leafOf } from '../../src/domain/seal/block.ts';
import { rootOf } from '../../src/domain/seal/merkle.ts';
import { sealerOf } from '../../src/jobs/seal.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { logAccess } from '../../src/store/access-log.ts';
import { contentsOf } from '../../src/store/sealed-content.ts';
import { findLast, leavesOf, sealsFrom } from '../../src/store/seals.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { advanceWorld } from '../../src/store/world.ts';
import { describeDatabases, freshDatabase } from '../support/databases.ts';
import { openHouse, type TestHouse, WORLD_BEGINS } from '../support/house.ts';

/** A line of the access log: the least that is ever sealed. */
const LINE = {
  at: WORLD_BEGINS,
  personId: null,
  organisationId: null,
  operation: 'getFund',
  subjectKind: 'fund',
  subjectId: null,
  outcome: 'denied',
  reason: null,
  concernedIds: [],
  concernedPersonId: null,
  fields: [],
  relations: [],
} as const;

async function unsealedIn({ database }: TestHouse): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from access_log t
    where not exists (select from seal_leaf l where l.kind = 'access_log' and l.id = t.id)`.execute(
    database.kysely,
  );
  return rows.map(({ id }) => id);
}

describeDatabases((open) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(await open());
  });

  test('each seal goes on from the last one, and nothing new makes none', async () => {
    const { database, sealer } = house;
    expect((await house.nobody.read('/seals/head')).head).toBe(null);
    await sealer.seal();
    const first = await findLast(database.kysely);
    await sealer.seal();
    expect(await findLast(database.kysely)).toEqual(first);
    await logAccess(database.kysely, LINE);
    await sealer.seal();
    const second = await findLast(database.kysely);
    expect(second).toMatchObject({ number: first!.number + 1n, previousHash: first!.hash, leafCount: 1 });
    const { head, keys } = await house.nobody.read('/seals/head');
    expect(head).toMatchObject({ number: String(second!.number), hash: second!.hash });
    expect(keys).toMatchObject([{ fingerprint: house.sealKey.fingerprint }]);
    expect(await house.nobody.read(`/seals/${head.number}`)).toEqual(head);
    expect((await house.nobody.get('/seals/999')).body).toMatchObject({ code: 'not_found' });
  });

  test('the application itself can neither write a block past its function nor take one back', async () => {
    const { kysely } = house.database;
    for (const statement of [
      'update seal set leaf_count = 1',
      'delete from seal_leaf',
      `insert into seal_leaf values (1, 99, 'fact', '${randomUUID()}', sha256(''))`,
      'truncate seal cascade',
      'update seal_key set public_key = null',
      'insert into house_state (house_revision, demo) values (99, true)',
    ]) {
      await expect(sql.raw(statement).execute(kysely)).rejects.toMatchObject({ code: '42501' });
    }
    const forged = { ...(await findLast(kysely))!, number: 9n };
    const row = JSON.stringify({ ...forged, number: '9', watermark: '0', previous_hash: forged.hash });
    await expect(sql`select record_seal(${row}::jsonb, '[]'::jsonb)`.execute(kysely)).rejects.toMatchObject({
      code: '23001',
    });
  });

  test('the house’s clock is on record each time it moves', async () => {
    await advanceWorld(house.database.kysely, '2026-01-01T00:00:00.000Z');
    await house.sealer.seal();
    expect(await verifyRecord(house.database)).toMatchObject({ ok: true, notes: [] });
  });

  test('a new key is on record, the old one’s blocks stay good, and a foreign signature is found', async () => {
    const next = newSealKey();
    await logAccess(house.database.kysely, LINE);
    await sealerOf(house.database, next).seal();
    expect(await findLast(house.database.kysely)).toMatchObject({ key: next.fingerprint });
    expect(await verifyRecord(house.database, { sealKey: next })).toMatchObject({ ok: true });
    const { number, hash, signature } = (await findLast(house.database.kysely))!;
    const sign = (by: string) =>
      asTamperer(house, `update seal set signature = '${by}' where number = ${number}`);
    await sign(newSealKey().sign(hash));
    expect(await verifyRecord(house.database)).toMatchObject({
      ok: false,
      finding: { check: 'chain', tables: ['seal'], id: String(number) },
    });
    await sign(signature);
    expect(await verifyRecord(house.database)).toMatchObject({ ok: true });
  });

  test('who has key and database can rewrite all of it, and is caught by any old head', async () => {
    const { database, sealKey } = house;
    const before = await sealsFrom(database.kysely, 1n, 100);
    const head = before[1]!.hash;
    expect(await verifyRecord(database, { head })).toMatchObject({ ok: true });
    await asTamperer(house, `update access_log set operation = 'getHouse'`);
    await rewrite(house);
    expect(await verifyRecord(database, { sealKey })).toMatchObject({ ok: true });
    expect(await verifyRecord(database, { sealKey, head })).toMatchObject({
      ok: false,
      finding: { check: 'chain', expected: head },
    });
  });
});

const asTamperer = (house: TestHouse, statement: string, values: unknown[] = []): Promise<unknown> =>
  house.database.asOwner(async (owner) => {
    await owner.query('set session_replication_role = replica');
    return owner.query(statement, values);
  });

/** Makes every leaf, root, hash and signature anew, by the house's own key. */
async function rewrite(house: TestHouse): Promise<void> {
  const { kysely } = house.database;
  let previousHash = BEFORE_THE_FIRST;
  for (const seal of await sealsFrom(kysely, 1n, 100)) {
    const leaves: string[] = [];
    for (const { kind, id, position } of await leavesOf(kysely, seal.number)) {
      const hash = leafOf(kind, (await contentsOf(kysely, kind, [id])).get(id)!);
      await asTamperer(
        house,
        `update seal_leaf set hash = decode($1, 'hex') where seal_number = $2 and position = $3`,
        [hash, seal.number.toString(), position],
      );
      leaves.push(hash);
    }
    const header = { ...seal, previousHash, root: rootOf(leaves), key: house.sealKey.fingerprint };
    const hash = hashOfHeader(header);
    await asTamperer(
      house,
      'update seal set previous_hash = $1, root = $2, key = $3, hash = $4, signature = $5 where number = $6',
      [previousHash, header.root, header.key, hash, house.sealKey.sign(hash), seal.number.toString()],
    );
    previousHash = hash;
  }
}

describe('on a PostgreSQL server with several connections', () => {
  test('what commits late is not passed over', async () => {
    const house = await openHouse(await freshDatabase('server'));
    const { database, sealKey, sealer } = house;
    const hurried = sealerOf(database, sealKey);
    let finish = (): void => {};
    const asked = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = (): void => {};
    const written = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const late = inTransaction(database, async (tx) => {
      await logAccess(tx, LINE);
      begun();
      await asked;
    });
    await written;
    await logAccess(database.kysely, LINE);
    // The seal waits its two seconds for the transaction that began before, and then leaves both for the next.
    await hurried.seal();
    expect(await unsealedIn(house)).toHaveLength(1);
    expect(await verifyRecord(database)).toMatchObject({ ok: true });
    finish();
    await late;
    expect(await unsealedIn(house)).toHaveLength(2);
    await sealer.seal();
    expect(await unsealedIn(house)).toEqual([]);
    expect(await verifyRecord(database)).toMatchObject({ ok: true, notes: [] });
    await database.close();
  });

  test('two servers that seal at once make one chain, and each thing stands in it once', async () => {
    const house = await openHouse(await freshDatabase('server'));
    const { database, sealKey } = house;
    const sealers = [house.sealer, sealerOf(database, sealKey), sealerOf(database, newSealKey())];
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        ...Array.from({ length: 5 }, () => logAccess(database.kysely, LINE)),
        ...sealers.map((sealer) => sealer.seal()),
      ]);
    }
    await house.sealer.seal();
    expect(await unsealedIn(house)).toEqual([]);
    expect(await verifyRecord(database)).toMatchObject({ ok: true, notes: [] });
    await database.close();
  });
});
