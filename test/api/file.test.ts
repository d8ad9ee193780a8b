import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenCompany, givenCompany } from '../support/given.ts';
import { send } from '../support/given-improvement.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { photo } from '../support/photos.ts';
import { pictureOf } from '../support/png.ts';

describeDatabases((open) => {
  let house: TestHouse;
  let company: GivenCompany;

  beforeAll(async () => {
    house = await openHouse(await open());
    company = await givenCompany(house);
  });

  const filesOnDisk = () =>
    readdirSync(house.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );

  describe('a file', () => {
    test('is kept by its content; the same bytes twice are two files and one on the disk', async () => {
      const first = await send(house, company.staff, pictureOf(1));
      expect(first).toMatchObject({
        status: 201,
        body: { mediaType: 'image/png', sizeBytes: pictureOf(1).length },
      });
      expect(first.body.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
      const second = await send(house, company.manager, pictureOf(1), { type: 'application/octet-stream' });
      expect(second.body.id).not.toBe(first.body.id);
      expect(second.body.sha256).toBe(first.body.sha256);
      expect(filesOnDisk().map(({ name }) => name)).toEqual([first.body.sha256]);
    });

    test('that is sent again under its key is the first one', async () => {
      const first = await send(house, company.staff, pictureOf(2), { key: 'again' });
      const again = await send(house, company.staff, pictureOf(2), { key: 'again' });
      expect(again.body).toEqual(first.body);
      const other = await send(house, company.staff, pictureOf(3), { key: 'again' });
      expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
    });

    test('is what its bytes show, whatever it is called', async () => {
      const page = await send(house, company.staff, Buffer.from('<script>alert(1)</script>'));
      expect(page).toMatchObject({ status: 415, body: { code: 'file_type_not_taken' } });
      const named = await send(house, company.staff, Buffer.from('%PDF-1.7 a report'));
      expect(named.body).toMatchObject({ mediaType: 'application/pdf', perceptualHash: null });
    });

    test('that is a photo of a phone says when and where it was taken', async () => {
      const sent = await send(house, company.staff, await photo(1), { type: 'image/jpeg' });
      expect(sent).toMatchObject({
        status: 201,
        body: { mediaType: 'image/jpeg', camera: { takenAt: '2026-07-01T01:15:00.000Z' } },
      });
      expect(sent.body.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    });

    test('that is a picture cut off, or more than is unpacked, is refused and not kept', async () => {
      const before = filesOnDisk().length;
      const whole = await photo(2);
      const cut = await send(house, company.staff, whole.subarray(0, whole.length / 2));
      expect(cut).toMatchObject({ status: 422, body: { code: 'picture_not_readable' } });
      const frame = whole.indexOf(Buffer.from([0xff, 0xc0]));
      whole.writeUInt16BE(60_000, frame + 5);
      whole.writeUInt16BE(60_000, frame + 7);
      const vast = await send(house, company.staff, whole);
      expect(vast).toMatchObject({ status: 413, body: { code: 'picture_too_large' } });
      expect(filesOnDisk()).toHaveLength(before);
    });

    test('needs bytes of a type that is taken, a caller, and no more than 20 MB', async () => {
      const text = await send(house, company.staff, Buffer.from('{}'), { type: 'application/json' });
      expect(text).toMatchObject({ status: 415, body: { code: 'media_type_not_supported' } });
      const empty = await send(house, company.staff, Buffer.alloc(0));
      expect(empty).toMatchObject({ status: 400, body: { code: 'file_empty' } });
      expect((await send(house, house.nobody, pictureOf(4))).status).toBe(401);
      const large = await send(house, company.staff, Buffer.alloc(20 * 1024 * 1024 + 1));
      expect(large).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    });

    test('finds the store closed as a clear 503, and comes in once it is open again', async () => {
      rmSync(house.filesFolder, { recursive: true });
      writeFileSync(house.filesFolder, '');
      const closed = await send(house, company.staff, pictureOf(5), { key: 'later' });
      expect(closed).toMatchObject({ status: 503, body: { code: 'file_store_unavailable' } });
      rmSync(house.filesFolder);
      expect((await send(house, company.staff, pictureOf(5), { key: 'later' })).status).toBe(201);
    });

    test('is not taken as JSON by an operation that takes JSON', async () => {
      const bytes = await send(house, company.staff, pictureOf(6), { path: '/tokens' });
      expect(bytes).toMatchObject({ status: 415, body: { code: 'media_type_not_supported' } });
    });
  });
});
