import { beforeAll, expect, test } from 'vitest';
import { registryColumns } from '../../src/domain/simulation/columns.ts';
import { columnOfDimension, DIMENSIONS } from '../../src/domain/simulation/groups.ts';
import type { Day } from '../../src/domain/time.ts';
import { ScreeningEngine } from '../../src/engines/screening/engine.ts';
import { RegistryColumns, type RegistryView } from '../../src/engines/screening/registry-columns.ts';
import { newId } from '../../src/store/ids.ts';
import { registryFeed } from '../../src/store/registry-feed.ts';
import { created, save } from '../../src/store/save.ts';
import { inTransaction, type Tx } from '../../src/store/transaction.ts';
import { describeDatabases, olderOver } from '../support/databases.ts';
import { openHouse, type TestHouse, WORLD_BEGINS } from '../support/house.ts';

const TODAY = '2026-03-02';
const NAMES = ['org.isSme', 'org.employees', 'org.region', 'org.industry', 'org.foundedOn', 'org.sectors'];

/** A small generator that repeats itself, so that a failure can be looked at. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const VALUES: Readonly<Record<string, (chance: (below: number) => number) => unknown>> = {
  'org.isSme': (chance) => chance(2) === 0,
  'org.employees': (chance) => chance(400),
  'org.region': (chance) => ['11', '26', '29', 'none'][chance(4)],
  'org.industry': (chance) => ['C25', 'J62', 'A01'][chance(3)],
  'org.foundedOn': (chance) => `${2005 + chance(20)}-0${1 + chance(9)}-15`,
  'org.sectors': (chance) => ['battery', 'nuclear', 'steel_export'].slice(0, chance(4)),
};

describeDatabases((open, kind) => {
  let house: TestHouse;
  let ids: string[];
  let resident: RegistryColumns;
  const engines: ScreeningEngine[] = [];

  const newColumns = (): RegistryColumns => {
    const engine = new ScreeningEngine({ threads: 1, kind: 'plain' });
    engines.push(engine);
    const regionOf = (code: string, on: Day) =>
      code === 'none' ? null : code === '29' && on >= '2026-07-01' ? '12' : code;
    return new RegistryColumns(engine, registryFeed(house.database.kysely), regionOf);
  };

  /** Everything that the columns say, company by company. */
  const said = (columns: RegistryColumns, on: Day): Promise<{ rows: string[]; revision: string }> =>
    columns.use({ on, columns: {} }, async ({ set, revision, idOf }: RegistryView) => {
      const names = [...NAMES, ...DIMENSIONS.map(columnOfDimension)];
      const rows = Array.from({ length: set.rows }, (_, row) =>
        set.isPresent(row)
          ? [
              `${idOf(row)} ${JSON.stringify(
                names.map((name) => set.get(row, name)),
                (_key, value) => (typeof value === 'bigint' ? String(value) : value),
              )}`,
            ]
          : [],
      ).flat();
      return { rows: rows.sort(), revision };
    });
  const anew = (on: Day) => said(newColumns(), on);

  const author = { actor: null, now: WORLD_BEGINS, operation: 'test', programmeId: null };
  const company = (tx: Tx) => {
    const id = newId();
    const row = {
      id,
      key: null,
      nameKo: `가상기업 ${id}`,
      nameEn: null,
      kind: 'company' as const,
      businessNumber: null,
      corporateNumber: null,
      representative: null,
      region: '26',
      mergedIntoId: null,
      revision: 1,
    };
    return save(tx, author, [created('organisation', row, { what: 'organisation.registered' })]).then(
      () => id,
    );
  };
  type Saying = {
    readonly key: string;
    readonly value: unknown;
    readonly asOf?: Day;
    readonly validUntil?: Day;
  };
  const say = (tx: Tx, organisationId: string, { asOf = '2026-01-01', validUntil, ...datum }: Saying) =>
    save(tx, author, [
      created(
        'datum',
        {
          id: newId(),
          organisationId,
          source: '가상 등록부',
          asOf,
          validUntil: validUntil ?? null,
          recordedAt: WORLD_BEGINS,
          revision: 1,
          ...datum,
        },
        { what: 'datum.recorded' },
      ),
    ]);
  const change = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(house.database, work);

  beforeAll(async () => {
    house = await openHouse(await open());
    ids = [];
    const chance = chanceOf(7);
    for (let n = 0; n < 40; n += 1) {
      ids.push(
        await change(async (tx) => {
          const id = await company(tx);
          for (const key of NAMES.filter(() => chance(3) > 0))
            await say(tx, id, { key, value: VALUES[key]!(chance) });
          return id;
        }),
      );
    }
    resident = newColumns();
    await said(resident, TODAY);
    return async () => {
      await Promise.all(engines.map((engine) => engine.close()));
    };
  });

  test('two that read the registry at different times say the same, and name the same revision', async () => {
    const other = newColumns();
    await said(other, TODAY);
    await change((tx) => say(tx, ids[0]!, { key: 'org.employees', value: 777, asOf: '2026-02-01' }));
    await olderOver(house.database.kysely);
    const [one, two, fresh] = [await said(resident, TODAY), await said(other, TODAY), await anew(TODAY)];
    expect(one).toEqual(fresh);
    expect(two).toEqual(fresh);
    expect(one.rows.join()).toContain('"777"');
  });

  test('after many changes of chance, new companies among them, they are as if read anew', async () => {
    const chance = chanceOf(42);
    for (let round = 0; round < 6; round += 1) {
      await change(async (tx) => {
        if (chance(2) === 0) ids.push(await company(tx));
        for (let n = chance(6); n >= 0; n -= 1) {
          const key = NAMES[chance(NAMES.length)]!;
          const value = chance(8) === 0 ? 'of no such type' : VALUES[key]!(chance);
          const validUntil = chance(4) === 0 ? '2026-03-05' : undefined;
          await say(tx, ids[chance(ids.length)]!, {
            key,
            value,
            asOf: '2026-02-15',
            ...(validUntil && { validUntil }),
          });
        }
      });
      expect((await said(resident, TODAY)).rows).toEqual((await anew(TODAY)).rows);
    }
  });

  test('a day later what ended at midnight is unknown, what was said for that day is known, and ages are counted anew', async () => {
    const [ending, coming, aging] = await change(async (tx) => {
      const made = [await company(tx), await company(tx), await company(tx)] as const;
      await say(tx, made[0], { key: 'org.employees', value: 31, validUntil: '2026-03-02' });
      await say(tx, made[1], { key: 'org.employees', value: 32, asOf: '2026-03-03' });
      await say(tx, made[2], { key: 'org.foundedOn', value: '2019-03-03' });
      return made;
    });
    const of = ({ rows }: { rows: string[] }, id: string) => rows.find((row) => row.startsWith(id))!;
    const before = await said(resident, TODAY);
    expect(
      [of(before, ending), of(before, coming), of(before, aging)].map(
        (row) => /"31"|"32"|"3-6"/.exec(row)?.[0],
      ),
    ).toEqual(['"31"', undefined, '"3-6"']);
    const after = await said(resident, '2026-03-03');
    expect(
      [of(after, ending), of(after, coming), of(after, aging)].map((row) => /"31"|"32"|"7-9"/.exec(row)?.[0]),
    ).toEqual([undefined, '"32"', '"7-9"']);
    expect(after.rows).toEqual((await anew('2026-03-03')).rows);
    expect((await said(resident, '2026-07-02')).rows, 'and on a day on which regions were joined').toEqual(
      (await anew('2026-07-02')).rows,
    );
  });

  test.skipIf(kind === 'embedded')(
    'what commits late is not passed over, although a younger change was read before',
    async () => {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let began: () => void = () => {};
      const begun = new Promise<void>((resolve) => {
        began = resolve;
      });
      const late = change(async (tx) => {
        await say(tx, ids[1]!, { key: 'org.employees', value: 888, asOf: '2026-02-20' });
        began();
        await held;
      });
      await begun;
      await change((tx) => say(tx, ids[2]!, { key: 'org.employees', value: 999, asOf: '2026-02-20' }));
      const early = await said(resident, '2026-07-02');
      expect([early.rows.join().includes('"999"'), early.rows.join().includes('"888"')]).toEqual([
        true,
        false,
      ]);
      release();
      await late;
      const then = await said(resident, '2026-07-02');
      expect(then.rows.join()).toContain('"888"');
      expect(then.rows).toEqual((await anew('2026-07-02')).rows);
    },
  );

  test('a company that went into another is read with it, and by itself again when that is taken back', async () => {
    const on = '2026-07-02';
    const [gone, into] = await change(async (tx) => [await company(tx), await company(tx)] as const);
    const seen = async () => {
      const { rows } = await said(resident, on);
      expect(rows).toEqual((await anew(on)).rows);
      return [gone, into].map((id) => {
        const row = rows.find((each) => each.startsWith(id));
        return row && (/"41"/.exec(row)?.[0] ?? 'nothing');
      });
    };
    await change((tx) => say(tx, gone, { key: 'org.employees', value: 41 }));
    expect(await seen()).toEqual(['"41"', 'nothing']);
    await house.admin.do(`/organisations/${gone}/merge`, { intoId: into, reason: '같은 회사' });
    expect(await seen()).toEqual([undefined, '"41"']);
    await house.admin.do(`/organisations/${gone}/unmerge`, { reason: '다른 회사' });
    expect(await seen()).toEqual(['"41"', 'nothing']);
  });

  test('a datum that only a draft asks about is read once it is asked for', async () => {
    await change((tx) => say(tx, ids[3]!, { key: 'org.patents', value: 3 }));
    const columns = { 'org.patents ["count",null]': { datum: 'org.patents', type: 'count' } } as const;
    const held = await resident.use({ on: '2026-07-02', columns }, async ({ set }) =>
      Array.from({ length: set.rows }, (_, row) => set.get(row, 'org.patents ["count",null]')).filter(
        (value) => value !== null,
      ),
    );
    expect(held).toEqual([3n]);
    expect(Object.keys(registryColumns)).not.toContain('org.patents');
  });
});
