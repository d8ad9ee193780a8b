import { expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenAward, givenProgramme } from '../support/given.ts';
import { openHouse } from '../support/house.ts';
import { findLost } from './check-acknowledged.ts';
import { checkRecord } from './check-record.ts';

describeDatabases((open) => {
  test('the check of the record finds a change without its fact, a half-answered key and a false balance', async () => {
    const database = await open();
    const house = await openHouse(database);
    const programme = await givenProgramme(house);
    const { awardId } = await givenAward(house, programme);
    expect(await checkRecord(database.pool)).toEqual([]);
    await database.asOwner(async (owner) => {
      await owner.query('update award set revision = revision + 1 where id = $1', [awardId]);
      await owner.query(
        `insert into idempotency (person_id, operation, key, request_hash, created_at)
        select id, 'signAgreement', 'half', 'x', now() from person limit 1`,
      );
      await owner.query(
        'update account set credits = credits + 1 where id = (select account_id from entry limit 1)',
      );
    });
    expect((await checkRecord(database.pool)).map((line) => line.split(':')[0])).toEqual([
      'a key without its answer',
      'an account that is not the sum of its entries',
      'a row whose revisions and facts are not as many',
    ]);
    const request = { operation: 'x', method: 'POST', path: '/', headers: {}, body: Buffer.from('') };
    const told = (id: string) => ({ request, at: 0, form: JSON.stringify({ items: [{ id, revision: 1 }] }) });
    expect(await findLost(database.pool, [told(awardId)])).toEqual([]);
    expect(await findLost(database.pool, [told(newId())])).toHaveLength(1);
  });
});
