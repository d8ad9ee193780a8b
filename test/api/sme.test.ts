import { beforeAll, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const COMPANY = {
  yearEndsOn: '2024-12-31',
  industry: 'C26',
  sales: '90000000000,100000000000,110000000000',
  group: 'no',
  assets: '40000000000',
  heldByLarge: 'no',
};

describeDatabases((open) => {
  let house: TestHouse;
  const ask = (asked: Record<string, string>) => house.nobody.get(`/sme-test?${new URLSearchParams(asked)}`);

  beforeAll(async () => {
    house = await openHouse(await open());
  });

  test('anybody has a company judged, and reads what was compared with what', async () => {
    const { status, body } = await ask(COMPANY);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'sme',
      validFrom: '2025-04-01',
      validUntil: '2026-03-31',
      average: { amount: { amount: '100000000000' }, method: 'three_years' },
    });
    expect(body.steps[0]).toEqual({
      criterion: 'sales',
      met: true,
      found: { amount: '100000000000', currency: 'KRW' },
      limit: {
        least: { amount: '100000000000', currency: 'KRW' },
        most: { amount: '100000000000', currency: 'KRW' },
        source: expect.objectContaining({ ko: expect.stringContaining('별표 1') }),
      },
    });
  });

  test('a won more is too much; where the table is not known whole, nobody is called large for it', async () => {
    const more = { ...COMPANY, sales: '90000000000,100000000000,110000000003' };
    expect((await ask(more)).body.outcome).toBe('not_sme');
    expect((await ask({ ...more, yearEndsOn: '2025-12-31' })).body.outcome).toBe('needs_information');
  });

  test('of two full years the mean counts; what is not said is unknown', async () => {
    const two = { ...COMPANY, sales: '90000000000,95000000001' };
    const { body } = await ask({ ...two, startedOn: '2022-06-01' });
    expect(body.average).toMatchObject({ amount: { amount: '92500000000' }, method: 'full_years' });
    // Of a company that may be older a third year is missing.
    expect((await ask(two)).body).toMatchObject({ outcome: 'needs_information', average: null });
    const { body: nothing } = await ask({});
    expect(nothing).toMatchObject({ outcome: 'needs_information', average: null });
    expect(nothing.steps.map(({ met }: { met: boolean | null }) => met)).toEqual([null, null, null, null]);
  });

  test('a company without a whole business year is asked for the sales of a period, and judged by them', async () => {
    const young = { ...COMPANY, startedOn: '2025-06-15' };
    const { sales: _, yearEndsOn: __, ...asked } = young;
    expect((await ask(asked)).body).toMatchObject({
      outcome: 'needs_information',
      average: null,
      period: { from: '2025-07-01', to: '2025-11-30' },
    });
    const { body } = await ask({ ...asked, salesOfPeriod: '5000000000' });
    expect(body).toMatchObject({
      outcome: 'sme',
      average: { amount: { amount: '12000000000' }, method: 'by_month' },
      validFrom: '2025-06-15',
      validUntil: '2026-03-31',
    });
    expect((await ask(COMPANY)).body.period).toBe(null);
  });

  test('a group counts with its own sales', async () => {
    const grouped = { ...COMPANY, group: 'yes' };
    expect((await ask(grouped)).body.outcome).toBe('needs_information');
    expect((await ask({ ...grouped, groupSales: '100000000001' })).body.outcome).toBe('not_sme');
    expect((await ask({ ...grouped, groupSales: '100000000000' })).body.outcome).toBe('sme');
  });

  test('a year before the first table, and what is no amount, are told', async () => {
    expect(await ask({ yearEndsOn: '2013-12-31' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/query/yearEndsOn' }] },
    });
    for (const sales of ['-1', '1,2,3,4', '1.5', '', '99999999999999999']) {
      expect((await ask({ sales })).status, sales).toBe(400);
    }
  });

  test('the industries are listed with their names', async () => {
    const { items } = await house.nobody.read('/industries');
    expect(items).toContainEqual({
      code: 'H49',
      ko: '육상 운송 및 파이프라인 운송업',
      en: 'Land and pipeline transport',
    });
  });
});
