import { readFileSync } from 'node:fs';
import { newId } from '../../src/store/ids.ts';
import { type GivenCompany, type GivenProgramme, givenCompany, givenProgramme } from './given.ts';
import type { Caller, TestHouse } from './house.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';

/** Within the supplier call of 2026-02-25 to 2026-03-11 18:00 in Seoul, and when it is over. */
export const CALL_OPEN = '2026-03-02T01:00:00.000Z';
export const CALL_CLOSES = '2026-03-11T09:00:00.000Z';
export const AFTER_CALL = '2026-03-12T01:00:00.000Z';

export const FORM = {
  technology: '끼임 방지 센서',
  summary: '프레스 작업자의 손이 들어가면 멈춥니다.',
  hazards: ['caught_in'],
  activities: ['product', 'training'],
  commercialised: true,
  salesRecords: 12,
  capacitySites: 40,
  chargesNothing: true,
  consentsToData: true,
};

const datum = (key: string, value: boolean) => ({ key, value, source: '가상 등록부', asOf: '2025-12-01' });
export const TAXES = datum('org.taxArrears', false);
export const SOUND = [
  datum('org.isSme', true),
  TAXES,
  datum('org.sanctioned', false),
  datum('org.insolvent', false),
];

/** The programme of the file with fewer places, so that three applicants make a waiting list. */
export async function givenCall(
  house: TestHouse,
  places: { places: number; waiting: number },
): Promise<GivenProgramme & { thirdOfficer: Caller }> {
  const source = readFileSync(FILE, 'utf8')
    .replace(/(supplierPlaces:\n(?:.*\n){4} *- \{ from: 2025-12-19, value: )50/, `$1${places.places}`)
    .replace(/(waitingPlaces:\n(?:.*\n){4} *- \{ from: 2025-12-19, value: )10/, `$1${places.waiting}`);
  const programme = await givenProgramme(house, 0n, source);
  const thirdOfficer = await seat(house, 'third@agency.example', 'kosme', 'officer');
  return { ...programme, thirdOfficer };
}

/** A new person with a seat in the organisation of that key. */
export async function seat(
  house: TestHouse,
  email: string,
  key: string,
  as: 'officer' | 'manager',
): Promise<Caller> {
  const { kysely } = house.database;
  const { id: organisationId } = await kysely
    .selectFrom('organisation')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const personId = newId();
  await kysely
    .insertInto('person')
    .values({ id: personId, name: as, email, locale: 'ko', revision: 1 })
    .execute();
  await join(house, { personId, organisationId, seat: as });
  const [caller] = await house.as(email);
  return caller as Caller;
}

/** Gives a known person a further seat. */
export async function join(
  house: TestHouse,
  membership: { personId: string; organisationId: string; seat: 'officer' | 'manager' | 'staff' },
): Promise<void> {
  await house.database.kysely
    .insertInto('membership')
    .values({ id: newId(), ...membership, endedAt: null, revision: 1 })
    .execute();
}

export type GivenApplicant = GivenCompany & { applicationId: string; number: string };

/** A company that has applied within the call, its form and registry as told. */
export async function givenApplicant(
  house: TestHouse,
  { programmeId }: { programmeId: string },
  set: { form?: object; data?: object[] } = {},
): Promise<GivenApplicant> {
  const company = await givenCompany(house, set.data ?? SOUND);
  const draft = await company.staff.do(`/programmes/${programmeId}/applications`, {
    track: 'suppliers',
    form: { ...FORM, ...set.form },
  });
  await company.staff.do(`/applications/${draft.id}/submit`);
  return { ...company, applicationId: draft.id, number: draft.number };
}

/** The same points of ten for each criterion. */
export const points = (each: string) => ({
  technology: each,
  record: each,
  capacity: each,
  targets: each,
  blind_spots: each,
});
