import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { industriesOfKorea, regionsOfKorea } from '../../src/api/reference.ts';
import { programOf } from '../../src/cli/dure-program.ts';
import {
  fictionalBusinessNumber,
  formatBusinessNumber,
} from '../../src/domain/organisation/business-number.ts';
import { importerOf } from '../../src/jobs/organisation-import.ts';
import { recordOutcome } from '../../src/operate/verify/record-outcome.ts';
import { verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenCompany } from '../support/given.ts';
import { openHouse, type Reply, type TestHouse } from '../support/house.ts';

const HEAD = [
  '사업자등록번호',
  '기업명',
  '소재지',
  '업종',
  '상시근로자 수',
  '중소기업 여부',
  '중소기업 여부 유효기한',
  '비고',
];
const AS_OF = '2025-11-30';
/** Beyond those that the other tests of the house give out. */
const numberOf = (n: number): string => formatBusinessNumber(fictionalBusinessNumber(20_000 + n));
const company = (n: number, ...rest: string[]): string[] => [
  numberOf(n),
  `가상정밀 ${n}호`,
  ...['서울', 'C25', '12명', '예', '2026-03-31', ''].map((cell, at) => rest[at] ?? cell),
];
const csvOf = (...rows: string[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));

type Wrong = { row: number; problems: { column: number | null; code: string }[] };

describeDatabases((open) => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openHouse(await open());
  });

  const importer = (batch?: number, systemNow = () => new Date().toISOString()) =>
    importerOf({
      database: house.database,
      imports: house.imports,
      reference: { regions: regionsOfKorea(), industries: industriesOfKorea() },
      systemNow,
      ...(batch !== undefined && { batch }),
    });

  async function send(bytes: Buffer): Promise<Reply> {
    const reply = await house.app.inject({
      method: 'POST',
      url: '/api/v1/organisation-imports',
      headers: {
        authorization: `Bearer ${house.admin.token}`,
        'content-type': 'application/octet-stream',
        'idempotency-key': randomUUID(),
      },
      payload: bytes,
    });
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
  }

  const look = (id: string) => house.admin.read(`/organisation-imports/${id}`);

  /** Sends a file and has it checked with the columns as they were understood. */
  async function checked(bytes: Buffer): Promise<string> {
    const { status, body } = await send(bytes);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    const { columns } = await look(body.id);
    await house.admin.do(`/organisation-imports/${body.id}/check`, {
      columns: columns.map(({ field }: { field: string | null }) => ({ field })),
      kind: 'company',
      source: '가상 등록부',
      asOf: AS_OF,
      validUntil: null,
    });
    await importer().run();
    return body.id;
  }

  async function imported(bytes: Buffer, mode = 'good_rows'): Promise<string> {
    const id = await checked(bytes);
    await house.admin.do(`/organisation-imports/${id}/import`, { mode });
    await importer().run();
    return id;
  }

  async function organisationOf(n: number) {
    const { id } = await house.admin.read(`/companies/${numberOf(n)}`);
    return house.admin.read(`/organisations/${id}`);
  }

  const counted = async () => {
    const { rows } = await house.database.asOwner((owner) =>
      owner.query(`select (select count(*)::int from organisation) as organisations,
        (select count(*)::int from datum) as data, (select count(*)::int from fact) as facts`),
    );
    return rows[0];
  };

  describe('a file of organisations', () => {
    test('is understood by its titles, below what stands above them, and registers nothing yet', async () => {
      const before = await counted();
      const { body } = await send(csvOf(['가상 기업 현황'], HEAD, company(1), company(2)));
      expect(body).toMatchObject({
        state: 'read',
        format: 'csv',
        encoding: 'utf-8',
        headRow: 2,
        rowCount: 2,
      });
      const { columns } = await look(body.id);
      expect(columns.map(({ field }: { field: string }) => field)).toEqual([
        'businessNumber',
        'nameKo',
        'org.region',
        'org.industry',
        'org.employees',
        'org.isSme',
        'org.isSme:validUntil',
        null,
      ]);
      expect(columns[1]).toEqual({
        title: '기업명',
        samples: ['가상정밀 1호', '가상정밀 2호'],
        field: 'nameKo',
      });
      expect(await counted()).toEqual(before);
    });

    test('is imported with the source and dates of each datum, and sent again changes nothing', async () => {
      const file = csvOf(HEAD, company(11), company(12, '광주광역시', '', '', '아니오', ''));
      const id = await imported(file, 'all_or_nothing');
      expect(await look(id)).toMatchObject({
        state: 'imported',
        made: { done: 2, registered: 2, changed: 0, unchanged: 0, bad: 0 },
      });
      const { data, ...one } = await organisationOf(11);
      expect(one).toMatchObject({ nameKo: '가상정밀 11호', kind: 'company', region: '11' });
      const said = { source: '가상 등록부', asOf: AS_OF, validUntil: null };
      expect(data).toMatchObject([
        { key: 'org.employees', value: 12, ...said },
        { key: 'org.industry', value: 'C25', ...said },
        { key: 'org.isSme', value: true, ...said, validUntil: '2026-03-31' },
        { key: 'org.region', value: '11', ...said },
      ]);
      const before = await counted();
      const again = await imported(file);
      expect(await look(again)).toMatchObject({
        made: { done: 2, registered: 0, changed: 0, unchanged: 2, bad: 0 },
      });
      expect(await counted()).toEqual(before);
    });

    test('changes what differs, keeps what stood before, and says so in a fact of the organisation', async () => {
      await imported(csvOf(HEAD, company(21)));
      const id = await imported(csvOf(HEAD, company(21, '서울', 'C25', '40')));
      expect(await look(id)).toMatchObject({ found: { changed: 1 }, made: { changed: 1, registered: 0 } });
      const { id: organisationId, data, revision } = await organisationOf(21);
      expect(revision).toBe(2);
      expect(data.find(({ key }: { key: string }) => key === 'org.employees').value).toBe(40);
      const { rows } = await house.database.asOwner((owner) =>
        owner.query(`select what, detail from fact where subject_id = $1 order by seq`, [organisationId]),
      );
      expect(rows).toMatchObject([
        { what: 'organisation.registered', detail: { row: 2 } },
        {
          what: 'organisation.imported',
          detail: { importId: id, row: 2, changed: [], keys: ['org.employees'] },
        },
      ]);
    });

    test('is told what is wrong by row and column, with what stood there', async () => {
      const id = await checked(
        csvOf(
          HEAD,
          company(31),
          ['124-81-00997', '가상오타'],
          company(32, '화성', 'C25', '약 10명'),
          company(31, '서울', 'C25', '99'),
        ),
      );
      const found = await look(id);
      expect(found).toMatchObject({
        state: 'checked',
        found: { done: 4, registered: 1, bad: 3 },
        made: null,
      });
      expect(found.problemCounts).toContainEqual({
        column: 4,
        code: 'not_a_count',
        count: 1,
        says: '0 이상의 정수여야 합니다',
      });
      const { items } = await house.admin.read(`/organisation-imports/${id}/problems`);
      expect(
        items.map(({ row, problems }: Wrong) => [
          row,
          problems.map(({ column, code }) => ({ column, code })),
        ]),
      ).toEqual([
        [3, [{ column: 0, code: 'business_number_check_digit' }]],
        [
          4,
          [
            { column: 2, code: 'not_a_region' },
            { column: 4, code: 'not_a_count' },
          ],
        ],
        [5, [{ column: null, code: 'row_repeated' }]],
      ]);
      expect(items[1].cells.slice(2, 5)).toEqual(['화성', 'C25', '약 10명']);
      const first = await house.admin.read(`/organisation-imports/${id}/problems?limit=1`);
      expect(first).toMatchObject({ items: [{ row: 3 }], next: '1' });
    });

    test('with a bad row imports nothing or all good rows, as the officer chooses', async () => {
      const id = await checked(csvOf(HEAD, company(41), ['124-81-00997', '가상오타'], company(42)));
      const refused = await house.admin.post(`/organisation-imports/${id}/import`, {
        mode: 'all_or_nothing',
      });
      expect([refused.status, refused.body.code]).toEqual([422, 'import_has_bad_rows']);
      expect((await house.admin.get(`/companies/${numberOf(41)}`)).status).toBe(404);
      await house.admin.do(`/organisation-imports/${id}/import`, { mode: 'good_rows' });
      await importer().run();
      expect(await look(id)).toMatchObject({ state: 'imported', made: { registered: 2, bad: 1 } });
      expect((await organisationOf(42)).nameKo).toBe('가상정밀 42호');
      expect(
        (await house.admin.post(`/organisation-imports/${id}/import`, { mode: 'good_rows' })).body.code,
      ).toBe('state_does_not_allow');
    });

    test('is held against the registry once more before all of it is written, for that may have changed', async () => {
      const id = await checked(csvOf([...HEAD, '종류'], [...company(51), '기업'], [...company(52), '기업']));
      await house.admin.do('/organisations', {
        items: [{ nameKo: '가상은행', kind: 'bank', businessNumber: numberOf(52), data: [], people: [] }],
      });
      await house.admin.do(`/organisation-imports/${id}/import`, { mode: 'all_or_nothing' });
      await importer().run();
      expect(await look(id)).toMatchObject({
        state: 'checked',
        found: { registered: 1, bad: 1 },
        problemCounts: [{ column: null, code: 'other_kind' }],
        made: null,
      });
      expect((await house.admin.get(`/companies/${numberOf(51)}`)).status).toBe(404);
    });

    test('names by a merged organisation the one that it went into, which keeps its own name', async () => {
      const named = (nameKo: string, n: number) => ({
        nameKo,
        kind: 'company',
        businessNumber: numberOf(n),
        data: [],
        people: [],
      });
      const { items } = await house.admin.do('/organisations', {
        items: [named('가상남은기업', 401), named('가상남은기엄', 402)],
      });
      const [kept, gone] = items.map(({ id }: { id: string }) => id);
      await house.admin.do(`/organisations/${gone}/merge`, { intoId: kept, reason: '오타' });
      const id = await imported(csvOf(HEAD, [numberOf(402), '가상남은기엄', '', '', '31명']));
      expect(await look(id)).toMatchObject({ made: { changed: 1, bad: 0 } });
      expect(await house.admin.read(`/organisations/${kept}`)).toMatchObject({
        nameKo: '가상남은기업',
        businessNumber: numberOf(401).replaceAll('-', ''),
        data: [{ key: 'org.employees', value: 31 }],
      });
      const again = await imported(csvOf(HEAD, [numberOf(402), '가상남은기엄', '', '', '31명']));
      expect(await look(again)).toMatchObject({ made: { unchanged: 1, changed: 0 } });
    });

    test('tells of several years of a company in several rows', async () => {
      const head = ['사업자등록번호', '기업명', '상시근로자 수', '기준일'];
      const row = (employees: string, asOf: string) => [numberOf(61), '가상다년', employees, asOf];
      const id = await imported(csvOf(head, row('10', '2023-12-31'), row('14', '2024-12-31')));
      expect(await look(id)).toMatchObject({
        found: { registered: 1, changed: 1 },
        made: { registered: 1, changed: 1 },
      });
      const { data } = await organisationOf(61);
      expect(data).toMatchObject([{ value: 14, asOf: '2024-12-31' }]);
    });
  });

  describe('a table', () => {
    test('comes as a workbook, with its days as days and its numbers as numbers', async () => {
      const rows = [
        ['Business number', 'Name', 'Day of foundation', 'Workers', 'Whether it is an SME'],
        [numberOf(71), '가상문서', new Date(Date.UTC(2001, 1, 3)), 1234, true],
      ];
      const cells = rows.map((row) =>
        row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
      );
      const id = await imported(await writeXlsx(cells as never).toBuffer());
      expect(await look(id)).toMatchObject({ format: 'xlsx', encoding: null, made: { registered: 1 } });
      expect((await organisationOf(71)).data).toMatchObject([
        { key: 'org.employees', value: 1234 },
        { key: 'org.foundedOn', value: '2001-02-03' },
        { key: 'org.isSme', value: true },
      ]);
    });

    test('comes as Korean Excel writes it: in CP949, with line breaks inside quotes', async () => {
      // 가상 기업 in CP949; the name has a line break.
      const name = Buffer.from([0xb0, 0xa1, 0xbb, 0xf3, 0x0a, 0xb1, 0xe2, 0xbe, 0xf7]);
      const file = Buffer.concat([
        Buffer.from('Business number,Name\r\n'),
        Buffer.from(`${numberOf(81)},"`),
        name,
        Buffer.from('"\r\n'),
      ]);
      const id = await imported(file);
      expect(await look(id)).toMatchObject({ encoding: 'euc-kr', rowCount: 1, made: { registered: 1 } });
      expect((await organisationOf(81)).nameKo).toBe('가상 기업');
      const marked = Buffer.concat([Buffer.from('\ufeff'), csvOf(HEAD, company(82))]);
      expect((await look(await checked(marked))).columns[0].title).toBe('사업자등록번호');
    });

    test('that is none, or is damaged, is refused and leaves nothing', async () => {
      const code = async (bytes: Buffer) => (await send(bytes)).body.code;
      expect(await code(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('sheet_type_not_taken');
      expect(await code(Buffer.from('PK\u0003\u0004 and then nothing'))).toBe('sheet_not_readable');
      expect(await code(Buffer.from('\r\n , ,\r\n'))).toBe('sheet_empty');
      expect(await code(csvOf(Array.from({ length: 101 }, (_, at) => `열 ${at}`)))).toBe('sheet_too_large');
      expect(await code(Buffer.from([0xff, 0xff, 0x80, 0x81]))).toBe('sheet_not_readable');
    });
  });

  describe('an import under way', () => {
    const rows = Array.from({ length: 25 }, (_, at) => company(100 + at));

    test('that a server leaves is gone on with by another at the next row, and nothing is doubled', async () => {
      const id = await checked(csvOf(HEAD, ...rows));
      await house.admin.do(`/organisation-imports/${id}/import`, { mode: 'good_rows' });
      const first = importer(10);
      const cut = first.run();
      await first.stop();
      await cut;
      const { made } = await look(id);
      expect(made.done).toBeLessThan(25);
      await importer(10).run();
      expect(await look(id)).toMatchObject({ state: 'imported', made: { done: 25, registered: 25 } });
      const { rows: facts } = await house.database.asOwner((owner) =>
        owner.query(
          `select count(*)::int as n, count(distinct detail ->> 'row')::int as rows from fact
           where what = 'organisation.registered' and detail ->> 'importId' = $1`,
          [id],
        ),
      );
      expect(facts[0]).toEqual({ n: 25, rows: 25 });
    });

    test('is stopped between two batches, and stays as it ended', async () => {
      const id = await checked(csvOf(HEAD, company(201)));
      await house.admin.do(`/organisation-imports/${id}/import`, { mode: 'good_rows' });
      await house.admin.do(`/organisation-imports/${id}/cancel`);
      await importer().run();
      expect(await look(id)).toMatchObject({ state: 'cancelled', made: { done: 0 } });
      await expect(
        house.database.asOwner((owner) =>
          owner.query(`update organisation_import set state = 'importing' where id = $1`, [id]),
        ),
      ).rejects.toThrow('stays as it ended');
    });

    test('gives its rows up after a month, and bytes of no import within the hour', async () => {
      const id = await checked(csvOf(HEAD, company(211)));
      const stray = newId();
      await house.imports.write(stray, { offset: 0, bytes: Buffer.from('[1,"a"]\n') });
      const later = async (days: number): Promise<void> => {
        const systemNow = () => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();
        await importer(undefined, systemNow).run();
      };
      const lying = async () => (await house.imports.list()).map(({ uploadId }) => uploadId);
      await later(0);
      expect(await lying()).toEqual(expect.arrayContaining([id, stray]));
      await later(1);
      expect(await lying()).toContain(id);
      expect(await lying()).not.toContain(stray);
      await later(31);
      expect(await lying()).toEqual([]);
      expect(await look(id)).toMatchObject({ state: 'cancelled', columns: [] });
    });

    test('is the house’s own: a company sees no file of others', async () => {
      const stranger = await givenCompany(house);
      expect((await stranger.staff.get('/organisation-imports')).body.code).toBe('not_allowed');
    });
  });

  test('the command line says what would come of a file, and imports it when it is told to', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dure-import-'));
    const file = path.join(folder, 'companies.csv');
    writeFileSync(file, csvOf(HEAD, company(301), ['124-81-00997', '가상오타']));
    const url = await house.app.listen({ port: 0, host: '127.0.0.1' });
    const working = importer();
    working.start(20, (error) => {
      throw error;
    });
    const told = async (...words: string[]): Promise<string[]> => {
      const lines: string[] = [];
      const env = { DURE_URL: url, DURE_TOKEN: house.admin.token };
      const terminal = { env, say: (line: string) => lines.push(line), endWith: () => {} };
      const asked = [
        'organisations',
        'import',
        file,
        '--source',
        '가상 등록부',
        '--as-of',
        AS_OF,
        '--lang',
        'en',
      ];
      await programOf(terminal).parseAsync([...asked, ...words], { from: 'user' });
      return lines;
    };
    try {
      const lines = await told();
      expect(lines).toContain('기업명 → Name');
      expect(lines).toContain('registered 1, changed 0, unchanged 0, bad 1, worth a look 0');
      expect(lines.at(-1)).toContain('row 3, 사업자등록번호: 124-81-00997');
      await expect(told('--mode', 'all')).rejects.toThrow('Some rows are bad');
      expect((await told('--mode', 'good')).at(-1)).toBe(
        'registered 1, changed 0, unchanged 0, bad 1, worth a look 0',
      );
      expect((await organisationOf(301)).nameKo).toBe('가상정밀 301호');
    } finally {
      await working.stop();
      rmSync(folder, { recursive: true });
    }
  });

  test('what was imported is verified like all other records', async () => {
    await house.sealer.seal();
    const found = recordOutcome(
      await verifyRecord(house.database, {
        files: new FolderFileStore(house.filesFolder),
        sealKey: house.sealKey,
        head: undefined,
        onProgress: () => {},
      }),
    );
    expect(found).toMatchObject({ state: 'held' });
  });
});
