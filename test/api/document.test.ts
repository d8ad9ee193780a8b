import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { programOf } from '../../src/cli/dure-program.ts';
import { canonical, sha256Hex } from '../../src/domain/fact/digest.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { givenDraftedAgreement, givenSignedAward, type OpenedAward } from '../support/given-award.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { temporaryFolder } from '../support/moved.ts';
import { textOf } from '../support/pdf.ts';
import { disagreeing } from '../support/record.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: OpenedAward;
  let paymentId: string;
  let staff: Caller;
  let baseUrl: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    baseUrl = await house.app.listen({ port: 0, host: '127.0.0.1' });
    programme = await givenProgramme(house);
    await house.moveTo('2026-04-01T00:00:00.000Z');
    award = await givenSignedAward(house, programme);
    staff = award.staff;
    ({ id: paymentId } = await programme.officer.do(`/awards/${award.awardId}/stage-1`));
  });

  const issue = (who: Caller, subject: string, language = 'ko') =>
    who.do(`${subject}/documents`, { language });
  const fetched = async (who: Caller, subject: string, query = 'language=ko'): Promise<Buffer> => {
    const { status, body, headers } = await who.get(`${subject}/document?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    return body;
  };
  const check = async (hash: string) => (await house.nobody.read(`/documents/${hash}`)).document;

  describe('the statement of a payment', () => {
    test('is the same file for the same record, whoever asks and whenever; a changed record is another', async () => {
      const subject = `/payments/${paymentId}`;
      const first = await issue(staff, subject);
      expect(first).toMatchObject({ kind: 'payment_statement', language: 'ko', revision: 1 });
      const bytes = await fetched(staff, subject);
      expect(sha256(bytes)).toBe(first.fileHash);
      await house.moveTo('2026-04-02T00:00:00.000Z');
      const again = await openHouse(house.database, { filesFolder: house.filesFolder });
      const [bankOfficer] = await again.as('officer@bank.example');
      expect(await issue(bankOfficer as Caller, subject)).toEqual(first);
      expect(Buffer.compare(await fetched(bankOfficer as Caller, subject), bytes)).toBe(0);
      expect(await check(first.fileHash)).toMatchObject({ matched: 'file', standing: 'current' });

      await programme.bankOfficer.do(`${subject}/release`);
      expect(await check(first.fileHash)).toMatchObject({ standing: 'changed' });
      const second = await issue(staff, subject);
      expect(second.contentHash).not.toBe(first.contentHash);
      expect(await check(first.contentHash)).toMatchObject({ matched: 'content', standing: 'superseded' });
      expect(await check(second.contentHash)).toMatchObject({ standing: 'current' });
      // The earlier one can still be had by its hash.
      const earlier = await fetched(staff, subject, `hash=${first.contentHash}`);
      expect(Buffer.compare(earlier, bytes)).toBe(0);
    });

    test('says its lines and the sum in either language, and bears the hash of its content and the last seal', async () => {
      const subject = `/payments/${paymentId}`;
      await house.sealer.seal();
      await programme.bankOfficer.do(`${subject}/settle`, {
        bankReference: `BANK-${paymentId}`,
        valueOn: '2026-04-02',
      });
      for (const [language, words] of [
        ['ko', ['지급 내역서', '65,000,000원', '합의한 계획의 1단계 사업비', '지급 완료', '시연용 모형']],
        [
          'en',
          [
            'Payment statement',
            'KRW 65,000,000',
            'Stage 1 of the agreed plan',
            'Payment made',
            'not a record',
          ],
        ],
      ] as const) {
        const { contentHash, number } = await issue(staff, subject, language);
        const text = await textOf(await fetched(staff, subject, `language=${language}`));
        for (const word of [...words, number, `BANK-${paymentId}`]) expect(text).toContain(word);
        expect(text.replaceAll(' ', '')).toContain(contentHash);
        const { seal, amount } = await check(contentHash);
        expect(amount).toEqual({ amount: '65000000', currency: 'KRW' });
        expect(text.replaceAll(' ', '')).toContain(seal.hash);
      }
      const row = await house.database.kysely
        .selectFrom('document')
        .selectAll()
        .where('paymentId', '=', paymentId)
        .executeTakeFirstOrThrow();
      expect(sha256Hex(canonical(row.content))).toBe(row.contentHash);
      expect(JSON.stringify(row.content)).not.toContain('가상은행 000-00');
    });

    test('is issued once when it is asked for many times at once', async () => {
      const { awardId } = await givenSignedAward(house, programme);
      const { id } = await programme.officer.do(`/awards/${awardId}/stage-1`);
      const all = await Promise.all(
        Array.from({ length: 4 }, () => issue(programme.bankOfficer, `/payments/${id}`)),
      );
      expect(new Set(all.map((each) => each.id)).size).toBe(1);
      // Each printed for itself, at an instant of its own; only the one that was issued lies in the store.
      const { rows } = await sql<{ sha256: string }>`select sha256 from file`.execute(house.database.kysely);
      const names: string[] = [];
      for await (const name of new FolderFileStore(house.filesFolder).names()) names.push(name);
      expect(names.sort()).toEqual([...new Set(rows.map(({ sha256: each }) => each))].sort());
    });
  });

  describe('the command line', () => {
    const folder = temporaryFolder();
    const type = async (...words: string[]): Promise<string[]> => {
      const lines: string[] = [];
      const terminal = {
        env: { DURE_TOKEN: programme.officer.token, DURE_URL: baseUrl },
        say: (line: string) => lines.push(line),
        endWith: () => {},
      };
      await programOf(terminal).parseAsync(words, { from: 'user' });
      return lines;
    };

    test('issues a document and writes it down, and does not write over what lies there', async () => {
      const out = path.join(folder, 'statement.pdf');
      const words = ['document', 'payment', paymentId, '--language', 'en', '--out', out];
      const lines = await type(...words);
      const bytes = readFileSync(out);
      expect(lines.slice(0, 2)).toEqual([out, `SHA-256 ${sha256(bytes)}`]);
      expect(await textOf(bytes)).toContain('KRW 65,000,000');
      expect(await check(sha256(bytes))).toMatchObject({ kind: 'payment_statement', language: 'en' });
      await expect(type(...words)).rejects.toThrow('cannot be written');
    });

    test('says of what there are documents', async () => {
      await expect(type('document', 'claim', award.awardId)).rejects.toThrow('agreement, award, payment');
    });
  });

  test('an award letter names the terms once the award agreement is signed, and no account', async () => {
    const drafted = await givenDraftedAgreement(house, programme);
    const early = await drafted.staff.post(`/awards/${drafted.awardId}/documents`, { language: 'ko' });
    expect(early).toMatchObject({ status: 409, body: { code: 'state_does_not_allow' } });
    const subject = `/awards/${award.awardId}`;
    await issue(staff, subject);
    const text = await textOf(await fetched(staff, subject));
    for (const word of ['지원 과제 선정 통지서', '130,000,000원', '끼임, 추락', '서울', '40개소', '지급기관'])
      expect(text).toContain(word);
    expect(text).not.toContain('000-00-000000');
  });

  test('the agreement is given with its text, pledges and signatures to those who may read it', async () => {
    const { id } = await house.database.kysely.selectFrom('agreement').select('id').executeTakeFirstOrThrow();
    const subject = `/agreements/${id}`;
    const { kind, contentHash } = await issue(programme.officer, subject, 'en');
    expect(kind).toBe('agreement');
    const text = await textOf(await fetched(programme.officer, subject, 'language=en'));
    for (const word of ['Agreement', 'Pledges', '출연 약정', 'In force']) expect(text).toContain(word);
    expect((await staff.get(`${subject}/document?language=en`)).body.code).toBe('not_allowed');
    expect((await staff.post(`${subject}/documents`, { language: 'en' })).body.code).toBe('not_allowed');
    expect(await check(contentHash)).toMatchObject({ kind: 'agreement', standing: 'current' });
  });

  test('a letter without one in that language says so, and another company gets none at all', async () => {
    const subject = `/awards/${award.awardId}`;
    const { body } = await staff.get(`${subject}/document?language=en`, { language: 'en' });
    expect(body).toMatchObject({ status: 404, code: 'document_not_issued' });
    const stranger = await givenCompany(house);
    const hash = (await issue(staff, subject)).contentHash;
    expect((await stranger.staff.get(`${subject}/document?hash=${hash}`)).body.code).toBe('not_allowed');
    // A hash of one subject opens nothing of another.
    expect((await staff.get(`/payments/${paymentId}/document?hash=${hash}`)).body.code).toBe(
      'document_not_issued',
    );
  });

  test('whoever has the hash learns what stands on the paper and no name; a byte flipped is no document', async () => {
    const subject = `/payments/${paymentId}`;
    const issued = await issue(staff, subject);
    const bytes = Buffer.from(await fetched(staff, subject));
    const told = await check(sha256(bytes));
    expect(JSON.stringify(told)).not.toContain('가상기업');
    expect(JSON.stringify(told)).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
    expect(told).toMatchObject({ number: issued.number, matched: 'file' });
    bytes[bytes.length >> 1]! ^= 1;
    expect(await check(sha256(bytes))).toBeNull();
  });

  test('every download leaves a line in the access log with whose it was', async () => {
    await fetched(staff, `/payments/${paymentId}`);
    const line = await house.database.kysely
      .selectFrom('accessLog')
      .select(['operation', 'concernedIds', 'personId'])
      .where('subjectId', '=', paymentId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(line).toEqual({
      operation: 'downloadPaymentDocument',
      concernedIds: [award.organisationId],
      personId: award.staffId,
    });
  });

  test('the name of the file is Korean for whoever can read it', async () => {
    const { headers } = await staff.get(`/payments/${paymentId}/document?language=ko`);
    const said = String(headers['content-disposition']);
    expect(said).toMatch(/^attachment; filename="ISR-[\w-]+\.pdf"; filename\*=UTF-8''/);
    expect(decodeURIComponent(said.split("''")[1] as string)).toMatch(/^지급 내역서 ISR-.*\.pdf$/);
  });

  test('what was issued is never changed, and its file never erased', async () => {
    const asOwner = (statement: string) => house.database.asOwner((owner) => owner.query(statement));
    await expect(asOwner(`update document set language = 'en'`)).rejects.toThrow('append-only');
    await expect(asOwner('delete from document')).rejects.toThrow('append-only');
    await expect(
      asOwner(`insert into erased_file (id, file_id, erasure_id, erased_at, revision)
        select gen_random_uuid(), file_id, gen_random_uuid(), now(), 1 from document limit 1`),
    ).rejects.toThrow('issued document');
    expect(await disagreeing(house.database)).toEqual([]);
  });

  test('whoever tries hash after hash is asked to wait', async () => {
    const tries: number[] = [];
    for (let at = 0; at < 70; at += 1) {
      const { status } = await house.nobody.get(`/documents/${at.toString(16).padStart(64, '0')}`);
      tries.push(status);
    }
    expect(tries[0]).toBe(200);
    expect(tries.at(-1)).toBe(429);
  });
});
