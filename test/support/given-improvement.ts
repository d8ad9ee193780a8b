import { randomUUID } from 'node:crypto';
import type { GivenAward, GivenSite } from './given.ts';
import type { Caller, Reply, TestHouse } from './house.ts';
import { pictureOf } from './png.ts';

/** Sends bytes as they are; `path` is where an upload goes unless told otherwise. */
export async function send(
  house: TestHouse,
  { token }: Caller,
  bytes: Buffer,
  {
    type = 'image/png',
    key = randomUUID(),
    path = '/files',
  }: { type?: string; key?: string; path?: string } = {},
): Promise<Reply> {
  const headers: Record<string, string> = { 'content-type': type, 'idempotency-key': key };
  if (token) headers.authorization = `Bearer ${token}`;
  const reply = await house.app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload: bytes });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}

const COST = { amount: '1500000', currency: 'KRW' };
/** An afternoon on which the work at the sites of these tests is under way. */
export const WORK_DAY = '2026-07-01';

let pictures = 1_000;

/** The id of a new picture of its own, or of these bytes, uploaded by the supplier. */
export async function givenFile(house: TestHouse, { staff }: GivenAward, bytes?: Buffer): Promise<string> {
  pictures += 1;
  const { status, body } = await send(house, staff, bytes ?? pictureOf(pictures));
  if (status !== 201) throw new Error(`upload: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

/** Photos before and after, and the site's signature: what a product needs besides its serial number. */
export async function productEvidence(
  house: TestHouse,
  award: GivenAward,
  after?: Buffer,
): Promise<object[]> {
  const taken = { takenAt: `${WORK_DAY}T02:00:00Z`, place: '37.5665,126.9780' };
  return [
    { kind: 'photo_before', fileId: await givenFile(house, award), ...taken },
    { kind: 'photo_after', fileId: await givenFile(house, award, after), ...taken },
    { kind: 'site_signature', text: '사업장 서명' },
  ];
}

let serials = 0;

/** A product that the site's supplier has planned and bought; to be completed. */
export async function givenPurchase(
  award: GivenAward,
  site: GivenSite,
  measure = 'door_sensor',
): Promise<string> {
  serials += 1;
  const planned = { kind: 'product', measure, actsOn: 'frequency', cost: COST };
  const { id } = await award.staff.do(`/matches/${site.matchId}/improvements`, planned);
  await award.staff.do(`/improvements/${id}/purchase`, {
    purchasedOn: WORK_DAY,
    cost: COST,
    serialNumber: `GIVEN-${serials}`,
  });
  return id;
}

/** An improvement that is done, and not yet confirmed by its site. */
export async function givenDone(
  house: TestHouse,
  award: GivenAward,
  site: GivenSite,
  set: { measure?: string; after?: Buffer } = {},
): Promise<string> {
  const id = await givenPurchase(award, site, set.measure);
  const evidence = await productEvidence(house, award, set.after);
  await award.staff.do(`/improvements/${id}/complete`, {
    doneOn: WORK_DAY,
    afterFrequency: 1,
    afterSeverity: 3,
    evidence,
  });
  return id;
}
