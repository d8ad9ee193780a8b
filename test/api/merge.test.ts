import { beforeAll, expect, test } from 'vitest';
import {
  fictionalBusinessNumber,
  formatBusinessNumber,
} from '../../src/domain/organisation/business-number.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const REASON = '같은 회사를 번호 없이 한 번 더 등록함';
const numberOf = (n: number): string => formatBusinessNumber(fictionalBusinessNumber(30_000 + n));
const datum = (value: number, asOf: string) => ({ key: 'org.employees', value, source: '가상 등록부', asOf });

describeDatabases((open) => {
  let house: TestHouse;
  let company: GivenCompany;

  beforeAll(async () => {
    house = await openHouse(await open());
    company = await givenCompany(house);
  });

  const register = async (...items: object[]): Promise<string[]> => {
    const full = items.map((item) => ({ kind: 'company', data: [], people: [], ...item }));
    const done = await house.admin.do('/organisations', { items: full });
    return done.items.map(({ id }: { id: string }) => id);
  };
  const twice = (n: number) =>
    register(
      { nameKo: `가상합치기 ${n}`, businessNumber: numberOf(n), data: [datum(10, '2025-06-30')] },
      { nameKo: `㈜가상합치기${n}`, data: [datum(12, '2025-09-30')] },
    ) as Promise<[string, string]>;
  const merge = (gone: string, into: string) =>
    house.admin.post(`/organisations/${gone}/merge`, { intoId: into, reason: REASON });
  const look = (id: string) => house.admin.read(`/organisations/${id}`);

  test('two companies that look alike are shown as a pair, with why', async () => {
    const [kept, gone] = await twice(1);
    const { items } = await house.admin.read('/organisation-look-alikes');
    const pair = items.find(({ one, other }: { one: { id: string }; other: { id: string } }) =>
      [one.id, other.id].includes(gone),
    );
    expect(pair).toMatchObject({ why: ['same_name'] });
    expect([pair.one.id, pair.other.id].sort()).toEqual([kept, gone].sort());
    expect((await company.staff.get('/organisation-look-alikes')).body.code).toBe('not_allowed');
  });

  test('merged, nothing is deleted: its data are read with those of the one that stays, the newest first', async () => {
    const [kept, gone] = await twice(2);
    expect(await merge(gone, kept)).toMatchObject({ status: 200, body: { id: gone, mergedIntoId: kept } });
    expect(await look(kept)).toMatchObject({
      mergedIntoId: null,
      mergedFrom: [{ id: gone, nameKo: '㈜가상합치기2', businessNumber: null }],
      data: [{ key: 'org.employees', value: 12, asOf: '2025-09-30' }],
    });
    expect(await look(gone)).toMatchObject({ mergedIntoId: kept, data: [{ value: 12 }] });
    const { rows } = await house.database.asOwner((owner) =>
      owner.query(
        `select f.detail ->> 'intoId' as into, d.value as reason, f.person_id is not null as by_someone
         from fact f join fact_detail d on d.fact_id = f.id and d.field = 'reason'
         where f.what = 'organisation.merged' and f.subject_id = $1`,
        [gone],
      ),
    );
    expect(rows).toEqual([{ into: kept, reason: REASON, by_someone: true }]);
    const { items } = await house.admin.read('/organisation-look-alikes');
    expect(JSON.stringify(items)).not.toContain(gone);
  });

  test('by the number of what went, the one that stays is found', async () => {
    const [kept, gone] = await register(
      { nameKo: '가상오타기업', businessNumber: numberOf(31) },
      { nameKo: '가상오타기업', businessNumber: numberOf(32) },
    );
    await merge(gone as string, kept as string);
    expect((await house.admin.read(`/companies/${numberOf(32)}`)).id).toBe(kept);
  });

  test('nothing more is recorded of what went, by nobody and no way', async () => {
    const [kept, gone] = await twice(4);
    await merge(gone, kept);
    for (const [path, body] of [
      ['data', datum(20, '2025-10-31')],
      ['ties', { otherId: company.organisationId, kind: 'supplies', source: '가상', asOf: '2025-10-31' }],
      [
        'people',
        { people: [{ name: '가', email: 'merged@company.example', locale: 'ko', seats: ['staff'] }] },
      ],
      ['merge', { intoId: company.organisationId, reason: REASON }],
    ] as const) {
      const refused = await house.admin.post(`/organisations/${gone}/${path}`, body);
      expect([refused.status, refused.body.code], path).toEqual([409, 'state_does_not_allow']);
    }
    await expect(
      house.database.asOwner((owner) =>
        owner.query(
          `insert into datum (id, organisation_id, key, value, source, as_of, recorded_at, revision)
           values (gen_random_uuid(), $1, 'org.isSme', 'true', 'x', '2025-01-01', now(), 1)`,
          [gone],
        ),
      ),
    ).rejects.toThrow('went into another');
  });

  test('is refused into itself, in a chain, across kinds, and of whoever has people or cases', async () => {
    const [kept, gone] = await twice(5);
    const [bank] = (await register({ nameKo: '가상합치기은행', kind: 'bank' })) as [string];
    expect((await merge(gone, gone)).body.code).toBe('merge_into_itself');
    expect((await merge(gone, bank)).body.code).toBe('merge_other_kind');
    const held = await merge(company.organisationId, kept);
    expect(held.body).toMatchObject({ code: 'merge_holds' });
    expect(held.body.detail).toContain('사람');
    await merge(gone, kept);
    const [third] = (await register({ nameKo: '가상합치기 5호' })) as [string];
    expect((await merge(third, gone)).body.code).toBe('merge_chain');
    expect((await merge(kept, third)).body.code).toBe('merge_chain');
    await expect(
      house.database.asOwner((owner) =>
        owner.query(`update organisation set merged_into_id = $2 where id = $1`, [kept, third]),
      ),
    ).rejects.toThrow('a merge is one step');
  });

  test('is taken back: what went stands again with its own data, and what came since stays where it is', async () => {
    const [kept, gone] = await twice(6);
    await merge(gone, kept);
    await house.admin.do(`/organisations/${kept}/data`, datum(14, '2025-11-30'));
    await house.admin.do(`/organisations/${gone}/unmerge`, { reason: '다른 회사로 확인됨' });
    expect(await look(gone)).toMatchObject({ mergedIntoId: null, data: [{ value: 12 }] });
    expect(await look(kept)).toMatchObject({ mergedFrom: [], data: [{ value: 14 }] });
    const again = await house.admin.post(`/organisations/${gone}/unmerge`, { reason: '다시' });
    expect(again.body.code).toBe('state_does_not_allow');
  });
});
