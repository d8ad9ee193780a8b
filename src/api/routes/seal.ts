import { sealOperations as operations } from '../../contract/seal.ts';
import { Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { findLast, findSeal, sealKeys } from '../../store/seals.ts';
import { type Route, reading } from '../route.ts';
import { awardRecordView } from '../views/award-record.ts';
import { sealView } from '../views/seal.ts';

export const sealRoutes: readonly Route[] = [
  reading(operations.getAwardRecord, async ({ house, viewer }, { awardId }) =>
    house.database.readOnly(async (tx) => awardRecordView(tx, await get(tx, 'award', awardId), viewer)),
  ),
  reading(operations.getSealHead, async ({ db }) => {
    const last = await findLast(db);
    return { head: last === undefined ? null : sealView(last), keys: await sealKeys(db) };
  }),
  reading(operations.getSeal, async ({ db }, { number }) => {
    const seal = await findSeal(db, BigInt(number));
    if (seal === undefined) throw new Refused({ code: 'not_found', facts: { kind: 'seal', id: number } });
    return sealView(seal);
  }),
];
