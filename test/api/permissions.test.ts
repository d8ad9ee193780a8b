import { beforeAll, describe, expect, test } from 'vitest';
import { authorise } from '../../src/actions/perform.ts';
import { takesBytes } from '../../src/api/route.ts';
import { routes, unserved } from '../../src/api/routes.ts';
import { sha256Hex } from '../../src/domain/fact/digest.ts';
import type { Actor, Right } from '../../src/domain/person/actor.ts';
import { type OperationId, permissionOf, type SubjectKind } from '../../src/domain/person/permissions.ts';
import { findCaller } from '../../src/store/callers.ts';
import { freshDatabase } from '../support/databases.ts';
import { givenCompany, givenProgramme } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { send } from '../support/given-improvement.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { pictureOf } from '../support/png.ts';
import { randomOf, sampleOf } from '../support/samples.ts';

const NOW = new Date().toISOString();

/**
 * Every route by every role. What a role is to each subject is written down here by hand, so that the
 * permission table, the query that finds relations, and the path of each operation are held against it.
 */
type Role = {
  readonly name: string;
  readonly caller: Caller;
  readonly rights: (subject: SubjectKind) => Right[];
};

let house: TestHouse;
let everything: Everything;
let roles: Role[];

const OUTSIDE_PROGRAMMES: readonly SubjectKind[] = ['none', 'file', 'organisation', 'token'];

const aboutProgramme =
  (...rights: Right[]) =>
  (subject: SubjectKind): Right[] =>
    OUTSIDE_PROGRAMMES.includes(subject) ? [] : rights;

/** The subjects that belong to the given supplier, and those that belong to the given site. */
const SUPPLIERS: readonly SubjectKind[] = [
  'application',
  'recommendation',
  'objection',
  'award',
  'plan',
  'changeRequest',
  'site',
  'match',
  'baseline',
  'improvement',
  'evidence',
  'siteCase',
  'claim',
  'verification',
  'payment',
  'receivable',
];
const SITES: readonly SubjectKind[] = ['site', 'match', 'baseline', 'improvement', 'evidence', 'siteCase'];
const OWN: readonly SubjectKind[] = ['file', 'organisation', 'token', 'referral'];

beforeAll(async () => {
  house = await openHouse(await freshDatabase('server'));
  const programme = await givenProgramme(house);
  everything = await givenEverything(house, programme);
  const { award, site } = everything;
  const stranger = await givenCompany(house);
  const supplierAs =
    (seat: 'staff' | 'manager') =>
    (subject: SubjectKind): Right[] => [
      ...(SUPPLIERS.includes(subject) ? [`supplier.${seat}` as const] : []),
      ...(OWN.includes(subject) ? [`self.${seat}` as const] : []),
    ];
  const siteAs =
    (seat: 'staff' | 'manager') =>
    (subject: SubjectKind): Right[] =>
      SITES.includes(subject) ? [`site.${seat}`] : [];
  const none = (): Right[] => [];
  roles = [
    {
      name: 'agency officer',
      caller: programme.officer,
      rights: aboutProgramme('operator.officer', 'recommender.officer'),
    },
    {
      name: 'agency manager',
      caller: programme.manager,
      rights: aboutProgramme('operator.manager', 'recommender.manager'),
    },
    { name: 'bank officer', caller: programme.bankOfficer, rights: aboutProgramme('funder.officer') },
    { name: 'bank manager', caller: programme.bankManager, rights: aboutProgramme('funder.manager') },
    { name: 'auditor', caller: programme.auditor, rights: () => ['auditor.auditor'] },
    { name: 'administrator', caller: house.admin, rights: () => ['house.administrator'] },
    { name: 'supplier’s staff', caller: award.staff, rights: supplierAs('staff') },
    { name: 'supplier’s manager', caller: award.manager, rights: supplierAs('manager') },
    { name: 'site’s staff', caller: site.staff, rights: siteAs('staff') },
    { name: 'site’s manager', caller: site.manager, rights: siteAs('manager') },
    {
      name: 'assigned verifier',
      caller: programme.inspector,
      rights: (subject) => (subject === 'claim' || subject === 'verification' ? ['verifier.staff'] : []),
    },
    { name: 'another verifier', caller: programme.secondInspector, rights: none },
    { name: 'another company', caller: stranger.staff, rights: none },
  ];
});

const pathOf = (path: string): string =>
  path.replace(/\{(\w+)Id\}/g, (_, kind: string) => everything.ids[kind as keyof Everything['ids']]);

const bodyFor = (operation: (typeof routes)[number]['operation']): object =>
  sampleOf(operation.body as never, randomOf(1)) as object;

const may = (role: Role, id: OperationId): boolean => {
  const permission = permissionOf(id);
  return (
    permission.open !== undefined ||
    role.rights(permission.subject).some((right) => permission.rights.includes(right))
  );
};

test('every operation of the permission table is served, and every route has its row', () => {
  expect(unserved()).toEqual([]);
  for (const { operation } of routes) expect(permissionOf(operation.id), operation.id).toBeDefined();
  expect(new Set(routes.map(({ operation }) => operation.id)).size).toBe(routes.length);
});

describe('every route by every role', () => {
  test('reads are answered to those with a right, and refused to all others', async () => {
    const wrong: string[] = [];
    for (const { operation } of routes.filter((route) => route.operation.method === 'GET')) {
      for (const role of roles) {
        const { status, body } = await role.caller.get(pathOf(operation.path));
        const refused = body.code === 'not_allowed';
        const asTable = may(role, operation.id) ? !refused && status < 500 : refused;
        if (!asTable) wrong.push(`${role.name}: ${operation.id} ${status} ${body.code ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('acts are refused to all who have no right, whatever they send', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ kind }) => kind === 'act')) {
      for (const role of roles.filter((each) => !may(each, route.operation.id))) {
        const { status, body } = await role.caller.post(
          pathOf(route.operation.path),
          bodyFor(route.operation),
        );
        if (body.code !== 'not_allowed') {
          const fields = (body.errors ?? []).map(
            (error: { path: string; message: string }) => `${error.path} ${error.message}`,
          );
          wrong.push(`${role.name}: ${route.operation.id} ${status} ${body.code ?? ''} ${fields.join(', ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('acts are open to those whose right stands in the table', async () => {
    const wrong: string[] = [];
    for (const { operation } of routes.filter(({ kind }) => kind === 'act')) {
      const { subject } = permissionOf(operation.id);
      const subjectId = subject === 'none' ? null : everything.ids[subject];
      for (const role of roles.filter((each) => may(each, operation.id))) {
        const { actor } = await findCaller(house.database.kysely, sha256Hex(role.caller.token), NOW);
        const asked = { operation: operation.id, actor: actor as Actor, subjectId };
        const allowed = await authorise(house.database.kysely, asked).then(
          () => true,
          () => false,
        );
        if (!allowed) wrong.push(`${role.name}: ${operation.id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nobody acts or reads without a token, but for what is public', async () => {
    for (const { operation } of routes) {
      if (permissionOf(operation.id).open === 'public') continue;
      const path = pathOf(operation.path);
      const { body } = await (operation.method === 'GET'
        ? house.nobody.get(path)
        : takesBytes(operation.body)
          ? send(house, house.nobody, pictureOf(1))
          : house.nobody.post(path, bodyFor(operation)));
      expect(body.code, operation.id).toBe('not_signed_in');
    }
  });

  test('a denial stands in the access log, after the action was rolled back', async () => {
    const { rows } = await house.database.asOwner((owner) =>
      owner.query(`select count(*)::int as n from access_log where outcome = 'denied'`),
    );
    expect(rows[0].n).toBeGreaterThan(100);
  });
});

describe('the staff of two other companies', () => {
  test('find no id of another company in anything they can read', async () => {
    const foreign = new Set<string>([...Object.values(everything.ids), everything.award.organisationId]);
    // What is public about a programme is no secret.
    for (const open of ['programme', 'version', 'agreement', 'fund'] as const)
      foreign.delete(everything.ids[open]);
    const strangers = [await givenCompany(house), await givenCompany(house)];
    for (const { staff } of strangers) {
      for (const { operation } of routes.filter((route) => route.operation.method === 'GET')) {
        if (permissionOf(operation.id).open === 'public') continue;
        const { body, status } = await staff.get(pathOf(operation.path));
        if (status >= 400) continue;
        const found = JSON.stringify(body).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
        expect(
          found.filter((id) => foreign.has(id)),
          operation.id,
        ).toEqual([]);
      }
    }
  });
});
