import { readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_PART_BYTES } from '../../src/domain/file/upload.ts';
import { sweepUploads } from '../../src/jobs/uploads.ts';
import { newId } from '../../src/store/ids.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { sendInParts, sendPart, sha256Of, startUpload } from '../support/in-parts.ts';
import { photo } from '../support/photos.ts';

const FIRST_DAY = '2026-07-01T00:00:00.000Z';
const FOURTH_DAY = '2026-07-04T00:00:01.000Z';

describeDatabases((open) => {
  let house: TestHouse;
  let company: GivenCompany;
  let now = FIRST_DAY;
  let picture: Buffer;

  beforeAll(async () => {
    house = await openHouse(await open(), { systemNow: () => now });
    company = await givenCompany(house);
    picture = await photo(11);
  });

  const filesOnDisk = () =>
    readdirSync(house.filesFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const partOf = (uploadId: string) => path.join(house.uploadsFolder, `${uploadId}.part`);

  /** An upload of which the first bytes have come in. */
  async function begun(bytes: Buffer, received = 20_000): Promise<string> {
    const { body } = await startUpload(company.staff, bytes);
    const part = { uploadId: body.id, offset: 0, bytes: bytes.subarray(0, received) };
    expect((await sendPart(house, company.staff, part)).status).toBe(200);
    return body.id;
  }

  describe('a photo that is sent in parts', () => {
    test('is the same file as one sent at once: its hash, its camera, its bytes', async () => {
      const sent = await sendInParts(house, company.staff, picture);
      expect(sent).toMatchObject({
        status: 201,
        body: {
          sha256: sha256Of(picture),
          sizeBytes: picture.length,
          mediaType: 'image/jpeg',
          camera: { takenAt: '2026-07-01T01:15:00.000Z' },
        },
      });
      expect(filesOnDisk()).toEqual([sha256Of(picture)]);
    });

    test('goes on where it was cut off, from another tab or after a reload, and is finished once', async () => {
      const bytes = await photo(12);
      const uploadId = await begun(bytes);
      // The page was closed: picking the same photo again finds what came in.
      const again = await startUpload(company.staff, bytes);
      expect(again.body).toMatchObject({ id: uploadId, receivedBytes: 20_000, fileId: null });
      expect((await company.staff.post(`/uploads/${uploadId}/finish`)).body).toMatchObject({
        code: 'upload_incomplete',
      });
      // Two tabs send the rest at once, in steps of their own.
      const rest = async (step: number) => {
        for (let offset = 20_000; offset < bytes.length; offset += step) {
          const part = { uploadId, offset, bytes: bytes.subarray(offset, offset + step) };
          expect((await sendPart(house, company.staff, part)).status).toBe(200);
        }
        return company.staff.post(`/uploads/${uploadId}/finish`);
      };
      const finished = await Promise.all([rest(7_000), rest(11_000)]);
      expect(finished.map(({ status }) => status)).toEqual([201, 201]);
      expect(finished[0]!.body.id).toBe(finished[1]!.body.id);
      const { body } = await company.staff.get(`/uploads/${uploadId}`);
      expect(body).toMatchObject({ fileId: finished[0]!.body.id, receivedBytes: bytes.length });
    });

    test('that many begin at once is one upload', async () => {
      const bytes = await photo(13);
      const begins = await Promise.all(Array.from({ length: 4 }, () => startUpload(company.staff, bytes)));
      expect(new Set(begins.map(({ body }) => body.id)).size).toBe(1);
    });

    test('keeps what had come in whole when a connection breaks in the middle of a part', async () => {
      const bytes = await photo(14);
      const uploadId = await begun(bytes);
      await house.app.listen({ port: 0, host: '127.0.0.1' });
      const { port } = house.app.server.address() as AddressInfo;
      await new Promise<void>((resolve) => {
        const cut = request({
          port,
          method: 'POST',
          path: `/api/v1/uploads/${uploadId}/parts/20000`,
          headers: {
            authorization: `Bearer ${company.staff.token}`,
            'content-type': 'application/octet-stream',
            'content-length': 10_000,
          },
        });
        cut.on('error', () => {});
        cut.on('close', resolve);
        cut.write(bytes.subarray(20_000, 25_000), () => cut.destroy());
      });
      const { body } = await company.staff.get(`/uploads/${uploadId}`);
      expect(body.receivedBytes).toBe(20_000);
    });

    test('that a server had begun to take goes on at the next one', async () => {
      const bytes = await photo(15);
      const uploadId = await begun(bytes);
      const { filesFolder } = house;
      const next = await openHouse(house.database, { filesFolder, systemNow: () => now });
      const part = { uploadId, offset: 20_000, bytes: bytes.subarray(20_000) };
      expect((await sendPart(next, company.staff, part)).body.receivedBytes).toBe(bytes.length);
      expect((await company.staff.post(`/uploads/${uploadId}/finish`)).status).toBe(201);
    });
  });

  describe('what came in of a file', () => {
    test('is no evidence: neither the upload nor its bytes are a file', async () => {
      const bytes = await photo(16);
      const uploadId = await begun(bytes);
      expect(filesOnDisk()).not.toContain(sha256Of(bytes));
      const rows = await house.database.kysely
        .selectFrom('file')
        .select('id')
        .where('sha256', '=', sha256Of(bytes))
        .execute();
      expect(rows).toEqual([]);
      expect((await company.staff.get(`/files/${uploadId}`)).status).toBe(404);
    });

    test('is nobody else’s: another company neither sees it, nor adds to it, nor finishes it', async () => {
      const uploadId = await begun(await photo(17));
      const stranger = await givenCompany(house);
      const part = { uploadId, offset: 0, bytes: Buffer.from('%PDF-') };
      expect((await stranger.staff.get(`/uploads/${uploadId}`)).status).toBe(403);
      expect((await sendPart(house, stranger.staff, part)).status).toBe(403);
      expect((await sendPart(house, house.nobody, part)).status).toBe(401);
      expect((await stranger.staff.post(`/uploads/${uploadId}/finish`)).status).toBe(403);
      expect((await company.staff.get(`/uploads/${uploadId}`)).body.receivedBytes).toBe(20_000);
      // The same bytes of two companies are two uploads.
      expect((await startUpload(stranger.staff, await photo(17))).body.id).not.toBe(uploadId);
    });

    test('is deleted after three days, with what is left of others; what was finished stays a file', async () => {
      const uploadId = await begun(await photo(18));
      const finished = await sendInParts(house, company.staff, await photo(19));
      const left = newId();
      await house.uploads.write(left, { offset: 0, bytes: Buffer.from('left') });
      utimesSync(partOf(left), new Date(0), new Date(0));
      now = FOURTH_DAY;
      const sweep = () => sweepUploads(house.database, { uploads: house.uploads, systemNow: now });
      expect((await company.staff.get(`/uploads/${uploadId}`)).body.code).toBe('upload_expired');
      await Promise.all([sweep(), sweep()]);
      const lying = (await house.uploads.list()).map((each) => each.uploadId);
      expect(lying.filter((each) => each === uploadId || each === left)).toEqual([]);
      expect((await company.staff.get(`/uploads/${uploadId}`)).body.code).toBe('not_found');
      expect(filesOnDisk()).toContain(finished.body.sha256);
    });
  });

  describe('a hostile sender', () => {
    test('of offsets and lengths leaves no gap, no overrun and no part that is too large', async () => {
      const bytes = await photo(20);
      const uploadId = await begun(bytes);
      const refusedWith = async (offset: number | string, part: Buffer) =>
        (await sendPart(house, company.staff, { uploadId, offset, bytes: part })).body.code;
      expect(await refusedWith(20_001, Buffer.alloc(1))).toBe('upload_offset_ahead');
      expect(await refusedWith(20_000, Buffer.alloc(bytes.length))).toBe('upload_overruns');
      expect(await refusedWith(0, Buffer.alloc(MOST_PART_BYTES + 1))).toBe('upload_part_too_large');
      for (const strange of ['-1', '1e3', '0x10', '01', '99999999999', '..%2f..%2fetc', '%00']) {
        expect(await refusedWith(strange, Buffer.alloc(1))).toBe('invalid_request');
      }
      expect((await company.staff.get(`/uploads/${uploadId}`)).body.receivedBytes).toBe(20_000);
    });

    test('that says another hash than the bytes have is found at the end, and has to begin anew', async () => {
      const bytes = await photo(21);
      const { body } = await startUpload(company.staff, bytes, 'e'.repeat(64));
      await sendPart(house, company.staff, { uploadId: body.id, offset: 0, bytes });
      const finished = await company.staff.post(`/uploads/${body.id}/finish`);
      expect(finished).toMatchObject({ status: 422, body: { code: 'upload_differs' } });
      expect((await company.staff.get(`/uploads/${body.id}`)).body.receivedBytes).toBe(0);
      expect(filesOnDisk()).not.toContain(sha256Of(bytes));
    });

    test('of what is no picture is refused at its first bytes: a page, a drawing with a script, an archive', async () => {
      const zipped = Buffer.from('PK\x03\x04..../../../../etc/cron.d/bomb', 'latin1');
      for (const bytes of [
        Buffer.from('<script>alert(1)</script>'),
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        Buffer.from('GIF89a<script>'),
        zipped,
      ]) {
        const sent = await sendInParts(house, company.staff, bytes);
        expect(sent).toMatchObject({ status: 415, body: { code: 'file_type_not_taken' } });
        expect((await startUpload(company.staff, bytes)).body.receivedBytes).toBe(0);
      }
    });

    test('of a picture that is a page as well, or of one cut off, or vast, gets nothing kept', async () => {
      const before = filesOnDisk().length;
      const whole = await photo(22);
      const polyglot = Buffer.concat([
        Buffer.from('\xff\xd8\xff<html><script>', 'latin1'),
        whole.subarray(1_000),
      ]);
      expect((await sendInParts(house, company.staff, polyglot)).body.code).toBe('picture_not_readable');
      const cut = whole.subarray(0, whole.length / 2);
      expect((await sendInParts(house, company.staff, cut)).body.code).toBe('picture_not_readable');
      const vast = Buffer.from(whole);
      const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
      vast.writeUInt16BE(60_000, frame + 5);
      vast.writeUInt16BE(60_000, frame + 7);
      expect((await sendInParts(house, company.staff, vast)).body.code).toBe('picture_too_large');
      expect(filesOnDisk()).toHaveLength(before);
    });

    test('of more than a file may have, of a name with a path, or of an empty part is refused', async () => {
      const large = await company.staff.post('/uploads', {
        sha256: 'f'.repeat(64),
        sizeBytes: 20 * 1024 * 1024 + 1,
      });
      expect(large).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
      const named = await company.staff.post('/uploads', {
        sha256: 'f'.repeat(64),
        sizeBytes: 1,
        name: '../../../etc/passwd',
      });
      expect(named).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
      const elsewhere = { uploadId: '..%2f..%2fetc%2fpasswd', offset: 0, bytes: Buffer.from('%PDF-') };
      expect((await sendPart(house, company.staff, elsewhere)).status).toBe(400);
      const { body } = await startUpload(company.staff, Buffer.from('%PDF-1.7'));
      const empty = { uploadId: body.id, offset: 0, bytes: Buffer.alloc(0) };
      expect((await sendPart(house, company.staff, empty)).body.code).toBe('file_type_not_taken');
      const json = { ...empty, bytes: Buffer.from('{}'), type: 'application/json' };
      expect((await sendPart(house, company.staff, json)).body.code).toBe('media_type_not_supported');
    });

    test('of many is stopped at what one organisation may have under way', async () => {
      const other = await givenCompany(house);
      const { organisationId } = other;
      await house.database.asOwner((owner) =>
        owner.query(
          `insert into upload (id, organisation_id, sha256, size_bytes, started_at, expires_at)
            select gen_random_uuid(), $1, lpad(n::text, 64, '0'), 1, $2::timestamptz, $2::timestamptz + interval '3 days'
            from generate_series(1, 200) n`,
          [organisationId, now],
        ),
      );
      const refused = await startUpload(other.staff, await photo(23));
      expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_uploads' } });
    });
  });

  test.runIf(process.platform === 'linux')(
    'a full disk is said as 507, and the upload goes on after it',
    async () => {
      const bytes = await photo(24);
      const { body } = await startUpload(company.staff, bytes);
      symlinkSync('/dev/full', partOf(body.id));
      const full = await sendPart(house, company.staff, { uploadId: body.id, offset: 0, bytes });
      expect(full).toMatchObject({ status: 507, body: { code: 'file_store_full' } });
      rmSync(partOf(body.id));
      expect((await sendInParts(house, company.staff, bytes)).status).toBe(201);
    },
  );
});
