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

  test('who has a seat in a company is told to its managers, and to no one else’s', async () => {
    const path = `/organisations/${company.organisationId}/people`;
    const { items } = await company.manager.read(path);
    expect(items.map(({ seats }: { seats: string[] }) => seats)).toEqual([['manager'], ['staff']]);
    expect((await company.staff.get(path)).body.code).toBe('not_allowed');
    expect((await other.manager.get(path)).body.code).toBe('not_allowed');
  });
});
