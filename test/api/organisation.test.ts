import { beforeAll, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

describeDatabases((open) => {
  let house: TestHouse;
  let company: GivenCompany;
  let other: GivenCompany;

  beforeAll(async () => {
    house = await openHouse(await open());
    company = await givenCompany(house);
    other = await givenCompany(house);
  });

  test('whoever knows a company’s business number finds what it is called, and nothing more', async () => {
    const { businessNumber } = await company.staff.read(`/organisations/${company.organisationId}`);
    const found = await other.staff.read(`/companies/${businessNumber}`);
    expect(found).toEqual({ id: company.organisationId, nameKo: expect.any(String), nameEn: null });
    expect((await other.staff.get('/companies/000-00-00000')).body.code).toBe('not_found');
    expect((await other.staff.get('/companies/%25')).status).toBe(400);
    expect((await house.nobody.get(`/companies/${businessNumber}`)).body.code).toBe('not_signed_in');
  });

  test('what the registry may know is told to anybody, each datum as it is asked', async () => {
    const { items } = await house.nobody.read('/registry-data');
    const data = items.flatMap((group: { items: object[] }) => group.items);
    const named = (name: string) => data.find((each: { name?: string }) => each.name === name);
    expect(items.map(({ code }: { code: string }) => code)).toEqual([
      'registration',
      'size',
      'certificates',
      'business',
      'soundness',
    ]);
    expect(named('org.salesWon')).toMatchObject({ public: false, field: { type: 'string', format: 'won' } });
    const regions = named('org.region').field.oneOf.map(({ title }: { title: { ko: string } }) => title.ko);
    expect(regions).toContain('서울특별시');
    expect(new Set(regions).size).toBe(regions.length);
  });

  test('what is said of a company stays beside what was said before, and is told when it is no longer so', async () => {
    const { organisationId, staff } = company;
    const path = `/organisations/${organisationId}`;
    const say = (asOf: string, value: number, validUntil?: string) =>
      staff.do(`${path}/data`, {
        key: 'org.employees',
        value,
        source: '가상 명부',
        asOf,
        ...(validUntil && { validUntil }),
      });
    await say('2025-01-01', 8);
    await say('2025-10-01', 12, '2025-11-30');
    await staff.do(`${path}/ties`, {
      otherId: other.organisationId,
      kind: 'supplies',
      source: '가상 거래명세',
      asOf: '2025-10-01',
    });
    const found = await staff.read(path);
    const employees = ({ key }: { key: string }) => key === 'org.employees';
    expect(found.data.filter(employees)).toMatchObject([{ value: 12, expired: true }]);
    expect(found.earlier.filter(employees)).toMatchObject([{ value: 8, asOf: '2025-01-01' }]);
    expect(found.ties).toMatchObject([{ kind: 'supplies', from: true, other: { id: other.organisationId } }]);
    const theirs = await other.staff.read(`/organisations/${other.organisationId}`);
    expect(theirs.ties).toMatchObject([{ kind: 'supplies', from: false, other: { id: organisationId } }]);
  });

  test('what no rule could read is not recorded', async () => {
    const refused = async (key: string, value: unknown) => {
      const datum = { key, value, source: '가상 명부', asOf: '2025-10-01' };
      const { body } = await company.staff.post(`/organisations/${company.organisationId}/data`, datum);
      return [body.code, body.detail];
    };
    expect(await refused('org.workers', 3)).toEqual([
      'datum_unknown',
      '‘org.workers’는 등록부에 기록하는 자료가 아닙니다. 목록에 있는 자료를 골라 주세요.',
    ]);
    expect(await refused('org.isSme', 'yes')).toEqual([
      'datum_not_of_type',
      '중소기업 여부: 예 또는 아니요로 써 주세요.',
    ]);
  });

  test('a list of which nothing is so is recorded as empty', async () => {
    const { staff, organisationId } = company;
    const datum = { key: 'org.sectors', value: ['none'], source: '가상 확인', asOf: '2025-10-01' };
    expect((await staff.do(`/organisations/${organisationId}/data`, datum)).value).toEqual([]);
  });

  test('who has a seat in a company is told to its managers, and to no one else’s', async () => {
    const path = `/organisations/${company.organisationId}/people`;
    const { items } = await company.manager.read(path);
    expect(items.map(({ seats }: { seats: string[] }) => seats)).toEqual([['manager'], ['staff']]);
    expect((await company.staff.get(path)).body.code).toBe('not_allowed');
    expect((await other.manager.get(path)).body.code).toBe('not_allowed');
  });
});
