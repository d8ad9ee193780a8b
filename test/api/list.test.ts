import { beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/api/routes.ts';
import { type ListingName, listings } from '../../src/domain/listing/listing.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenAward, givenProgramme, givenSite } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Item = Record<string, unknown> & { id: string };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let everything: Everything;
  let sites: string;

  const paths = (): Record<ListingName, string> => {
    const of = `/programmes/${programme.programmeId}`;
    return {
      applications: `${of}/applications`,
      recommendations: `${of}/recommendations`,
      objections: `${of}/objections`,
      awards: `${of}/awards`,
      sites: `${of}/sites`,
      matches: `${of}/matches`,
      claims: `${of}/claims`,
      payments: `${of}/payments`,
      improvements: `/awards/${everything.award.awardId}/improvements`,
      cases: `${of}/cases`,
      receivables: `${of}/receivables`,
      referrals: `${of}/referrals`,
      organisations: '/organisations',
    };
  };
  const all = async (caller: Caller, path: string, query: string): Promise<Item[]> => {
    const found: Item[] = [];
    let cursor = '';
    do {
      const page = await caller.read(`${path}?limit=2&${query}${cursor}`);
      found.push(...page.items);
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    return found;
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    everything = await givenEverything(house, programme);
    sites = `/programmes/${programme.programmeId}/sites`;
    await givenAward(house, programme);
    const given = [
      { name: '나래금속 2공장', region: '26', hazard: 'fire', employees: 7, state: 'open' },
      { name: '가온 100% 공장', region: '26', hazard: 'fall', employees: 31, state: 'withdrawn' },
      { name: '다솜_프레스', region: '41', hazard: 'fire', employees: 7, state: 'closed' },
    ] as const;
    for (const site of given) await givenSite(house, programme, { site });
  });

  test.each(Object.keys(listings) as ListingName[])(
    '%s go in every order that they know, up and down, page by page',
    async (name) => {
      const caller = name === 'organisations' ? house.admin : programme.officer;
      const path = paths()[name];
      const plain = await all(caller, path, '');
      expect(plain.length).toBeGreaterThan(0);
      const ids = plain.map(({ id }) => id).sort();
      for (const sort of listings[name].sorts) {
        const up = (await all(caller, path, `sort=${sort}`)).map(({ id }) => id);
        expect([...up].sort(), sort).toEqual(ids);
        expect(
          (await all(caller, path, `sort=-${sort}`)).map(({ id }) => id),
          sort,
        ).toEqual(up.toReversed());
      }
    },
  );

  test.each(Object.keys(listings) as ListingName[])(
    '%s take every filter that they know, a text and a count',
    async (name) => {
      const caller = name === 'organisations' ? house.admin : programme.officer;
      const path = paths()[name];
      const { words, ids } = listings[name];
      for (const word of words) expect((await caller.read(`${path}?${word}=none`)).items).toEqual([]);
      for (const id of ids)
        expect((await caller.read(`${path}?${id}=${everything.ids.file}`)).items).toEqual([]);
      expect(await caller.read(`${path}?q=no-such-name&count=true`)).toEqual({
        items: [],
        next: null,
        count: 0,
      });
      const { count } = await caller.read(`${path}?limit=1&count=true`);
      expect(count).toBe((await all(caller, path, '')).length);
    },
  );

  test('every list of the contract that shows a table can be put in order', () => {
    const sorted = routes.filter(({ operation }) => 'sort' in operation.query.properties);
    expect(sorted.map(({ operation }) => operation.id).sort()).toEqual(
      (Object.keys(listings) as ListingName[])
        .map((name) => `list${name[0]?.toUpperCase()}${name.slice(1)}`)
        .sort(),
    );
  });

  describe('the sites', () => {
    const names = async (query: string): Promise<unknown[]> =>
      (await programme.officer.read(`${sites}?${query}`)).items.map(({ name }: Item) => name);

    test('stand in the order of the dictionary, and of numbers as numbers', async () => {
      expect(await names('sort=name')).toEqual([
        '가상 공장',
        '가온 100% 공장',
        '나래금속 2공장',
        '다솜_프레스',
      ]);
      expect(await names('sort=-employees&limit=2')).toEqual(['가온 100% 공장', '가상 공장']);
    });

    test('are narrowed by region and hazard, and by several states at once', async () => {
      expect(await names('region=26&sort=name')).toEqual(['가온 100% 공장', '나래금속 2공장']);
      expect(await names('region=26&hazard=fire')).toEqual(['나래금속 2공장']);
      expect(await names('state=open,closed&sort=name')).toEqual(['나래금속 2공장', '다솜_프레스']);
      expect(await names(`awardId=${everything.award.awardId}`)).toEqual(['가상 공장']);
    });

    test('are found by a part of their name or their company’s, whose signs mean only themselves', async () => {
      expect(await names(`q=${encodeURIComponent('금속')}`)).toEqual(['나래금속 2공장']);
      expect(await names(`q=${encodeURIComponent('100%')}`)).toEqual(['가온 100% 공장']);
      expect(await names(`q=${encodeURIComponent('%')}`)).toEqual(['가온 100% 공장']);
      expect(await names(`q=${encodeURIComponent('_')}`)).toEqual(['다솜_프레스']);
      expect((await names(`q=${encodeURIComponent('가상기업')}`)).length).toBe(4);
    });

    test('a company’s search and count stay within its own', async () => {
      const { staff } = everything.award;
      const own = await staff.read(`${sites}?count=true&q=${encodeURIComponent('공장')}`);
      expect(own).toMatchObject({ count: 1, items: [{ id: everything.site.siteId }] });
    });

    test('an unknown order is refused, and a made-up cursor begins again', async () => {
      const { status, body } = await programme.officer.get(`${sites}?sort=form`);
      expect([status, body.code]).toEqual([400, 'invalid_request']);
      const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
      const id = everything.site.siteId;
      for (const cursor of [
        'nothing',
        forged('employees', 'many', id),
        forged('employees', '99999999999', id),
        forged('name', 'a\0', id),
        forged('name', 'a', 'no id'),
        forged('-employees', '1', id),
      ]) {
        const page = await programme.officer.read(`${sites}?sort=employees&cursor=${cursor}`);
        expect(page.items).toHaveLength(4);
      }
    });
  });
});
