import { beforeAll, describe, expect, test } from 'vitest';
import { fictionalBusinessNumber } from '../../src/domain/organisation/business-number.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { CALL_OPEN, SOUND } from '../support/given-application.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Item = {
  track: string;
  standing: string;
  byModel: boolean;
  missing: string[];
  grounds: { id: string; met: boolean }[];
};

const WAY = 'industrial-safety-results/suppliers/form';
const SUPPLIER = {
  'org.isSme': true,
  'org.taxArrears': false,
  'org.sanctioned': false,
  'org.insolvent': false,
  [`${WAY}.hazards`]: ['fire'],
  [`${WAY}.commercialised`]: true,
  [`${WAY}.salesRecords`]: 3,
  [`${WAY}.capacitySites`]: 40,
  [`${WAY}.chargesNothing`]: true,
};

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let company: GivenCompany;
  let number: string;

  const find = (asked: Record<string, string>, who: Caller = house.nobody) =>
    who.get(`/programme-fits?${new URLSearchParams(asked)}`);
  const answered = (answers: object) => ({ answers: JSON.stringify(answers) });
  const itemOf = async (asked: Record<string, string>, who?: Caller): Promise<Item> => {
    const { status, body } = await find(asked, who);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.items.find(({ track }: Item) => track === 'suppliers');
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    await house.moveTo(CALL_OPEN);
    company = await givenCompany(house, SOUND);
    const { items } = await house.admin.read(`/organisations?q=${encodeURIComponent('가상기업')}`);
    number = items.find(({ id }: { id: string }) => id === company.organisationId).businessNumber;
  });

  describe('whoever looks for a programme', () => {
    test('without a word of themselves is asked, what decides most first, each thing once', async () => {
      const { body } = await find({});
      expect(body.items.map(({ standing }: Item) => standing)).toEqual(['asks', 'asks']);
      expect(body.company).toBe(null);
      expect(body.questions[0]).toMatchObject({
        name: 'org.isSme',
        decides: 2,
        field: { type: 'boolean', title: { ko: '중소기업 여부' } },
      });
      const names = body.questions.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain(`${WAY}.hazards`);
    });

    test('reads that a programme fits, until when it is open, and which source each condition has', async () => {
      const item = await itemOf(answered(SUPPLIER));
      expect(item).toMatchObject({ standing: 'fits', window: { state: 'open' }, missing: [] });
      expect(item.grounds[0]).toMatchObject({
        id: 'supplier_is_sme',
        met: true,
        basis: 'article',
        source: { label: { ko: expect.any(String) } },
        sentence: { ko: '중소기업 여부: 예' },
      });
    });

    test('reads what alone keeps them out, and of which rule it is', async () => {
      const item = await itemOf(answered({ ...SUPPLIER, 'org.isSme': false }));
      expect(item).toMatchObject({ standing: 'nearly' });
      expect(item.grounds.map(({ id }) => id)).toEqual(['supplier_is_sme']);
      const two = await itemOf(answered({ ...SUPPLIER, 'org.isSme': false, 'org.taxArrears': true }));
      expect(two.standing).toBe('outside');
    });

    test('is told of what keeps out as what must not be so', async () => {
      const { standing, grounds } = await itemOf(answered({ ...SUPPLIER, 'org.taxArrears': true }));
      expect([standing, grounds]).toMatchObject([
        'nearly',
        [{ id: 'taxes_in_arrears', forbids: true, met: false }],
      ]);
      const fits = await itemOf(answered(SUPPLIER));
      expect(fits.grounds.every(({ met }) => met)).toBe(true);
    });

    test('is asked for nothing that can no longer change the answer', async () => {
      const { missing } = await itemOf(answered({ 'org.isSme': false }));
      expect(missing).toEqual([]);
    });

    test('may send what they like: what is of no such type is unknown, and what is no object is told', async () => {
      const odd = {
        ...SUPPLIER,
        'org.isSme': 'yes',
        ['__proto__']: { x: 1 },
        'org.nothing': [[]],
        constructor: 1,
      };
      expect(await itemOf(answered(odd))).toMatchObject({ standing: 'asks', missing: ['org.isSme'] });
      for (const answers of ['[]', 'null', '7', '{', '"x"']) {
        const { status, body } = await find({ answers });
        expect([status, body.errors?.[0].path], answers).toEqual([400, '/query/answers']);
      }
    });
  });

  describe('whoever knows a business number', () => {
    test('learns what is public, and is asked for the rest', async () => {
      const { body } = await find({ businessNumber: number });
      expect(body.company).toMatchObject({ own: false, nameKo: expect.stringMatching(/^가상기업/) });
      expect(body.company.known.map(({ name }: { name: string }) => name)).toEqual(['org.isSme']);
      const names = body.questions.map(({ name }: { name: string }) => name);
      expect(names).not.toContain('org.isSme');
      expect(names).toEqual(expect.arrayContaining(['org.taxArrears', 'org.sanctioned', 'org.insolvent']));
    });

    test('learns no more by signing in for another company, nor by the words of the grounds', async () => {
      const other = await givenCompany(house, SOUND);
      for (const who of [house.nobody, other.staff, programme.officer]) {
        const { body } = await find({ businessNumber: number }, who);
        expect(body.company.own).toBe(false);
        expect(JSON.stringify(body)).not.toContain('납세증명서 2026');
        expect(body.company.known).toHaveLength(1);
      }
    });

    test('reads all of it as the company’s own staff', async () => {
      const { body } = await find({ businessNumber: number }, company.staff);
      expect(body.company).toMatchObject({ own: true });
      expect(body.company.known.length).toBe(4);
      const names = body.questions.map(({ name }: { name: string }) => name);
      expect(names.filter((name: string) => name.startsWith('org.'))).toEqual([]);
    });

    test('may know better: an answer goes before the register', async () => {
      const asked = { businessNumber: number, ...answered({ ...SUPPLIER, 'org.isSme': false }) };
      expect(await itemOf(asked, company.staff)).toMatchObject({ standing: 'nearly' });
    });

    test('is told of a number that is wrong, and helped on with one that is not registered', async () => {
      const wrong = `${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`;
      expect(await find({ businessNumber: wrong })).toMatchObject({
        status: 400,
        body: { code: 'business_number_check_digit' },
      });
      const { status, body } = await find({ businessNumber: fictionalBusinessNumber(9_000) });
      expect([status, body.company, body.items.length]).toEqual([200, null, 2]);
    });
  });

  test('whoever tries number after number is asked to wait, and answers without a number are not counted', async () => {
    const asks = Array.from({ length: 130 }, (_, n) =>
      find({ businessNumber: fictionalBusinessNumber(9_100 + n) }),
    );
    const statuses = (await Promise.all(asks)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await find({})).status).toBe(200);
    expect((await find({ businessNumber: number }, company.staff)).status).toBe(200);
  });

  test('nothing of it is kept', async () => {
    const rows = async () => {
      const { rows: counts } = await house.database.pool.query(
        'select (select count(*) from fact) as facts, (select count(*) from datum) as data, (select count(*) from idempotency) as keys',
      );
      return counts[0];
    };
    const before = await rows();
    await find({ businessNumber: number, ...answered(SUPPLIER) }, company.staff);
    expect(await rows()).toEqual(before);
  });
});
