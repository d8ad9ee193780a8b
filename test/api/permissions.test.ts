import { beforeAll, describe, expect, test } from 'vitest';
import { authorise } from '../../src/actions/perform.ts';
import { takesBytes } from '../../src/api/route.ts';
import { routes, unserved } from '../../src/api/routes.ts';
import { sha256Hex } from '../../src/domain/fact/digest.ts';
import type { Actor } from '../../src/domain/person/actor.ts';
import { type OperationId, permissionOf } from '../../src/domain/person/permissions.ts';
import { findCaller } from '../../src/store/callers.ts';
import { freshDatabase } from '../support/databases.ts';
import { givenCompany, givenProgramme } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { send } from '../support/given-improvement.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { pictureOf } from '../support/png.ts';
import { pathOf, type Role, rolesOf } from '../support/roles.ts';
import { randomOf, sampleOf } from '../support/samples.ts';

const NOW = new Date().toISOString();

let house: TestHouse;
let everything: Everything;
let roles: Role[];

beforeAll(async () => {
  house = await openHouse(await freshDatabase('server'));
  const programme = await givenProgramme(house);
  everything = await givenEverything(house, programme);
  roles = await rolesOf(house, programme, everything);
});

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
        const { status, body } = await role.caller.get(pathOf(operation.path, everything));
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
          pathOf(route.operation.path, everything),
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
        const bearer = { tokenHash: sha256Hex(role.caller.token), systemNow: NOW };
        const { actor } = await findCaller(house.database.kysely, bearer);
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
      const path = pathOf(operation.path, everything);
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
        const { body, status } = await staff.get(pathOf(operation.path, everything));
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
