import { beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/api/routes.ts';
import { steps } from '../../src/api/steps.ts';
import { type OperationId, permissionOf, type SubjectKind } from '../../src/domain/person/permissions.ts';
import { freshDatabase } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { TERMS } from '../support/given-award.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { pathOf, type Role, rolesOf } from '../support/roles.ts';
import { randomOf, sampleOf } from '../support/samples.ts';

type Kind = Exclude<SubjectKind, 'none'>;
type Possible = { operation: OperationId; allowed: boolean; code: string | null; reason: string | null };

const operationOf = (id: OperationId) => {
  const route = routes.find(({ operation }) => operation.id === id);
  if (route === undefined) throw new Error(`no route serves ${id}`);
  return route.operation;
};

test('every operation that acts on a subject says which states it asks for, or that it asks for none', () => {
  const acting = routes
    .map(({ operation }) => operation)
    .filter(({ id, method }) => method === 'POST' && permissionOf(id).subject !== 'none')
    .map(({ id }) => id);
  expect(Object.keys(steps).sort()).toEqual([...acting].sort());
});

/** The states that rows of a table can be in, as its constraint says. */
const STATES = `select (select array_agg(m[1]) from regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') m) as states
  from pg_constraint c where c.conrelid = $1::regclass and c.conname = $1 || '_state_check'`;

const tableOf = (kind: Kind): string =>
  kind === 'version' ? 'programme_version' : kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('what may be done to a subject of every kind', () => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let everything: Everything;
  let roles: Role[];

  const standing = async (role: Role, kind: Kind): Promise<Possible[]> =>
    (await role.caller.read(`/standing/${kind}/${everything.ids[kind]}`)).operations;
  const kinds = [
    ...new Set(Object.keys(steps).map((id) => permissionOf(id as OperationId).subject)),
  ] as Kind[];
  /** Sends what the contract asks for, and where an action looks at it before the state, what can be so. */
  const attempt = async (role: Role, id: OperationId) => {
    const { path, body } = operationOf(id);
    const { subject } = permissionOf(id);
    const sample = sampleOf(body as never, randomOf(1)) as object;
    const sent = {
      recordRepayment: { ...sample, valueOn: '2026-04-01' },
      offsetReceivable: { ...sample, paymentId: everything.ids.payment },
    }[id as string];
    return role.caller.post(pathOf(path, everything), sent ?? sample, {
      ifMatch: await revisionOf(subject as Kind),
    });
  };
  const revisionOf = async (kind: Kind): Promise<number> => {
    const { rows } = await house.database.asOwner((owner) =>
      owner.query(
        `select (to_jsonb(x) ->> 'revision')::int as revision from ${tableOf(kind)} x where id = $1`,
        [everything.ids[kind]],
      ),
    );
    return rows[0].revision;
  };

  beforeAll(async () => {
    house = await openHouse(await freshDatabase('server'));
    programme = await givenProgramme(house);
    everything = await givenEverything(house, programme);
    roles = await rolesOf(house, programme, everything);
  });

  test('whoever has no seat for it hears that from the standing as from the operation', async () => {
    const wrong: string[] = [];
    for (const kind of kinds) {
      for (const role of roles) {
        const found = await standing(role, kind);
        const { rights } = role;
        for (const { operation, code } of found) {
          const permission = permissionOf(operation);
          const right = rights(kind).some((each) => permission.rights.includes(each));
          if ((permission.open === undefined && !right) !== (code === 'not_allowed'))
            wrong.push(`${role.name}: ${operation} ${code}`);
        }
        const missed = (Object.keys(steps) as OperationId[]).filter(
          (id) =>
            permissionOf(id).subject === kind &&
            rights(kind).some((each) => permissionOf(id).rights.includes(each)) &&
            !found.some(({ operation }) => operation === id),
        );
        wrong.push(...missed.map((id) => `${role.name}: ${id} is not listed`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a part says what it is seen with, to those who stand to it and to nobody else', async () => {
    const { ids } = everything;
    const homeOf = async (name: string, kind: Kind) =>
      (await roles.find((role) => role.name === name)!.caller.read(`/standing/${kind}/${ids[kind]}`)).home;
    for (const [kind, home] of [
      ['recommendation', { kind: 'application', id: ids.application }],
      ['plan', { kind: 'award', id: ids.award }],
      ['changeRequest', { kind: 'award', id: ids.award }],
      ['baseline', { kind: 'site', id: ids.site }],
      ['verification', { kind: 'claim', id: ids.claim }],
      ['pledgeCall', { kind: 'agreement', id: ids.agreement }],
      ['award', null],
    ] as const) {
      expect(await homeOf('agency officer', kind), kind).toEqual(home);
    }
    expect(await homeOf('another company', 'plan')).toBe(null);
  });

  test('a button is grey with its reason, in the reader’s language', async () => {
    const [manager, staff] = ['supplier’s manager', 'supplier’s staff'].map(
      (name) => roles.find((role) => role.name === name) as Role,
    ) as [Role, Role];
    const of = async (role: Role, language: 'ko' | 'en') => {
      const { body } = await role.caller.get(`/standing/award/${everything.ids.award}`, { language });
      return (id: string) => body.operations.find(({ operation }: Possible) => operation === id);
    };
    expect((await of(manager, 'ko'))('withdrawAward')).toMatchObject({
      allowed: true,
      code: null,
      reason: null,
    });
    expect((await of(manager, 'en'))('proposePlan')).toMatchObject({
      allowed: false,
      code: 'state_does_not_allow',
      reason: 'The state now is “active”; this is possible only from: in planning.',
    });
    expect((await of(staff, 'ko'))('withdrawAward')).toMatchObject({ allowed: false, code: 'not_allowed' });
    expect((await of(staff, 'ko'))('closeAward')).toBeUndefined();
  });

  test('a stranger stands to nothing, and learns nothing of its state', async () => {
    const stranger = roles.find(({ name }) => name === 'another company') as Role;
    expect(await stranger.caller.read(`/standing/award/${everything.ids.award}`)).toEqual({
      home: null,
      relations: [],
      operations: [],
    });
    const { status } = await stranger.caller.get(`/standing/award/${everything.ids.site}`);
    expect(status).toBe(404);
  });

  describe('whatever state the subject is in', () => {
    // A throwaway database: its rows are put into states that they have not come to by an action.
    const put = (kind: Kind, state: string) =>
      house.database.asOwner((owner) =>
        owner.query(`update ${tableOf(kind)} set state = $1 where id = $2`, [state, everything.ids[kind]]),
      );

    beforeAll(async () => {
      await house.database.asOwner(async (owner) => {
        const { rows } = await owner.query(`select conrelid::regclass as name, conname from pg_constraint
          where contype = 'c' and connamespace = 'public'::regnamespace and conname not like '%_state_check'`);
        for (const { name, conname } of rows)
          await owner.query(`alter table ${name} drop constraint ${conname}`);
        for (const kind of kinds) await owner.query(`alter table ${tableOf(kind)} disable trigger user`);
        await owner.query(`update match set answer_due_on = '2026-12-31',
          supplier_accepted_at = null, site_accepted_at = null`);
        await owner.query(
          `insert into award_agreement (id, award_id, text, text_hash, terms, account, state, revision)
            values (gen_random_uuid(), $1, 'given', 'given', $2, '{}', 'signed', 1)`,
          [everything.ids.award, TERMS],
        );
      });
    });

    test.each(kinds)('what is said of a %s is what its operations answer', async (kind) => {
      const { rows } = await house.database.asOwner((owner) => owner.query(STATES, [tableOf(kind)]));
      const states: string[] = rows[0]?.states ?? [];
      const was = states.length === 0 ? null : await stateOf(kind);
      const wrong: string[] = [];
      const concerned = roles.filter(({ rights }) => rights(kind).length > 0);
      for (const state of states) {
        await put(kind, state);
        const asked = new Set<OperationId>();
        for (const role of concerned) {
          for (const { operation, code, reason } of await standing(role, kind)) {
            if (code === null || code === 'not_allowed' || asked.has(operation)) continue;
            // The site's form is read before anything else is looked at.
            if (operation === 'applyAsSite') continue;
            asked.add(operation);
            const { body } = await attempt(role, operation);
            if (body.code !== code || body.detail !== reason)
              wrong.push(`${role.name}: ${operation} of a ${kind} in ${state}: ${code}, but ${body.code}`);
          }
        }
      }
      if (was !== null) await put(kind, was);
      expect(wrong).toEqual([]);
    });

    test('what is allowed is not refused for its state', async () => {
      const wrong: string[] = [];
      for (const kind of kinds) {
        for (const role of roles) {
          for (const { operation } of await standing(role, kind)) {
            // What one of them does changes what the next may do; who revokes the own token is nobody afterwards.
            const now = (await standing(role, kind)).find((each) => each.operation === operation);
            if (!now?.allowed || operation === 'revokeToken') continue;
            const { body } = await attempt(role, operation);
            if (body.code === 'not_allowed' || body.code === 'state_does_not_allow')
              wrong.push(`${role.name}: ${operation} ${body.detail}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    const stateOf = async (kind: Kind): Promise<string> => {
      const { rows } = await house.database.asOwner((owner) =>
        owner.query(`select state from ${tableOf(kind)} where id = $1`, [everything.ids[kind]]),
      );
      return rows[0].state;
    };
  });
});
