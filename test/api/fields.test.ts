import { beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/api/routes.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { Relation, Right } from '../../src/domain/person/actor.ts';
import { type FieldId, fieldOf, fields } from '../../src/domain/person/fields.ts';
import { permissionOf, type SubjectKind } from '../../src/domain/person/permissions.ts';
import { freshDatabase } from '../support/databases.ts';
import { givenProgramme } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { enterPhase, fillFields, type Phase } from '../support/given-fields.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { pathOf, type Role, rolesOf } from '../support/roles.ts';

/** Where each row of the field table shows, as operation and path; a list's items are what one is to the list. */
const places: Record<FieldId, { readonly at: RegExp; readonly phase?: Phase }> = {
  'subject.history': {
    at: /^get(Award|Case|Claim|Improvement|Match|Objection|Payment|Receivable|Referral|Site|SupplierFile) history\b/,
  },
  'subject.persons': {
    at: /^getApplication history\[\]\.personId|^explainPayment (people\[\]\.personId|claim\.decidedBy)|(^getAward (plan|plans\[\])\.(agreedBy|secondedBy))|^getAward changeRequests\[\]\.decidedBy|\b(approvedBy|releasedBy|noticedBy|writtenOffBy)$|(Receivable|Receivables items\[\]) ?\.?decidedBy$/,
  },
  'application.draft': { at: /^getApplication form/, phase: 'early' },
  'application.sheets': { at: /^getApplication (sheets|score\.(reviews|required|excluded))/ },
  'application.unranked': {
    at: /^(getApplication score|getSupplierFile applications\[\]\.total)/,
    phase: 'early',
  },
  'plan.comparison': { at: /^getAward plans?(\[\])?\.(comparison|secondedReason)/ },
  'award.account': { at: /^getAward (agreement\.(account|text$)|changeRequests\[\]\.(before|after))/ },
  'claim.pay': { at: /^(getClaim|listClaims items\[\])( |\.)(pay|amount)\b/ },
  'claim.objections': { at: /^getClaim objections/ },
  'improvement.cost': { at: /Improvements?( items\[\]\.| )cost/ },
  'evidence.words': { at: /^getImprovement evidence\[\]\.(text|place|camera)/ },
  'evidence.duplicateOf': { at: /^getImprovement evidence\[\]\.(duplicateOf|repeats)/ },
  'evidence.uploader': { at: /^(getImprovement|getChecklist .*)\b ?evidence\[\]\.uploadedBy/ },
  'match.others': { at: /^getMatch explanation\.others\.shown/ },
  'site.form': { at: /^getSite (form|eligibility)/ },
  'site.contact': { at: /^getSite contact/, phase: 'late' },
  'site.contactBeforeMatch': { at: /^getSite contact/, phase: 'early' },
  'siteCase.text': { at: /^(listCases items\[\]\.|getCase )(text|answer)/ },
  'receivable.explanation': { at: /^getReceivable explanation/ },
  'access.reader': { at: /^listOrganisationAccess items\[\]\.personId/ },
  'figures.smallCells': {
    at: /^getCharts (sites|payments|risks)\[\]\.(need|matched|improved|count|amount|moves)/,
  },
  'simulation.companies': {
    at: /^getSimulation result\.(after|groups\[\]\.cells\[\]\.after)\.(fits|byForm|unknown|rateBp)$/,
  },
  'referral.ofOthers': { at: /^listReferrals items/, phase: 'early' },
};

const rowsAt = (place: string, phase: Phase): FieldId[] =>
  (Object.keys(fields) as FieldId[]).filter((id) => {
    const { at, phase: only } = places[id];
    return at.test(place) && (only === undefined || only === phase);
  });

/** Every value that a body holds, by its path; items by their id, so that two callers' lists can be compared. */
function shown(body: unknown, path = ''): string[] {
  if (body === null || body === undefined || body === '') return [];
  if (Array.isArray(body)) {
    return body.flatMap((each, at) => shown(each, `${path}[${each?.id ?? each?.factId ?? at}]`));
  }
  if (typeof body !== 'object') return [path];
  const inside = Object.entries(body).flatMap(([key, each]) => shown(each, path ? `${path}.${key}` : key));
  return path.endsWith(']') || (path && inside.length === 0) ? [path, ...inside] : inside;
}

const placeOf = (operation: string, path: string): string =>
  `${operation} ${path.replace(/\[[^\]]*\]/g, '[]')}`;

let house: TestHouse;
let everything: Everything;
let roles: Role[];
/** Looking at the access log adds to it: every caller is asked for the lines of before the looks. */
let loggedUntil: string;

beforeAll(async () => {
  house = await openHouse(await freshDatabase('server'));
  const programme = await givenProgramme(house);
  everything = await givenEverything(house, programme);
  roles = await rolesOf(house, programme, everything);
  await fillFields(house, everything);
  await programme.auditor.read(`/organisations/${everything.ids.organisation}`);
  loggedUntil = new Date().toISOString();
});

const reads = routes
  .map(({ operation, kind }) => ({ operation, kind }))
  .filter(({ operation, kind }) => kind === 'read' && permissionOf(operation.id).subject !== 'none')
  // What is public hides nothing, but for the charts.
  .filter(({ operation: { id } }) => permissionOf(id).open !== 'public' || id === 'getCharts')
  .map(({ operation }) => operation);

/** Some lists tell a company what it is to each item; all else is what the caller is to the path's subject. */
const BY_ITEM: Record<string, SubjectKind> = { listCases: 'siteCase', listReferrals: 'referral' };
const subjectOf = ({ id }: Operation): SubjectKind => BY_ITEM[id] ?? permissionOf(id).subject;

/** The verifier of a claim is one of every improvement that the claim counts. */
const rightsOf = (role: Role, subject: SubjectKind): Right[] =>
  subject === 'improvement' && role.name === 'assigned verifier' ? ['verifier.staff'] : role.rights(subject);

const relationsOf = (role: Role, operation: Operation): Relation[] =>
  rightsOf(role, subjectOf(operation)).map((right) => right.split('.')[0] as Relation);

type Look = { readonly role: Role; readonly paths: ReadonlySet<string> };

async function looksAt(operation: Operation): Promise<Look[]> {
  const looks: Look[] = [];
  for (const role of roles) {
    const until = operation.path.endsWith('/access-log') ? `?to=${loggedUntil}` : '';
    const { status, body } = await role.caller.get(pathOf(operation.path, everything) + until);
    if (status === 200) looks.push({ role, paths: new Set(shown(body)) });
  }
  return looks;
}

/** Whether the caller's list leaves the item out altogether: whoever sees only its own does not see others'. */
const isOthers = (operation: Operation, { role, paths }: Look, path: string): boolean => {
  const item = path.match(/^items\[[^\]]*\]/)?.[0];
  if (item === undefined || paths.has(item)) return false;
  const { rights, subject } = permissionOf(operation.id);
  return !role.rights(subject).some((right) => rights.includes(right));
};

async function compare(phase: Phase): Promise<{ wrong: string[]; used: Set<FieldId> }> {
  await enterPhase(house, everything, phase);
  const wrong = new Set<string>();
  const used = new Set<FieldId>();
  for (const operation of reads) {
    const looks = await looksAt(operation);
    const all = new Set(looks.flatMap(({ paths }) => [...paths]));
    for (const path of all) {
      const place = placeOf(operation.id, path);
      const rows = rowsAt(place, phase);
      for (const row of rows) used.add(row);
      for (const look of looks.filter((each) => !isOthers(operation, each, path))) {
        const relations = relationsOf(look.role, operation);
        const may = rows.every((row) => fieldOf(row).to.some((relation) => relations.includes(relation)));
        if (may !== look.paths.has(path))
          wrong.add(`${look.role.name} ${may ? 'misses' : 'sees'} ${place} (${rows.join(', ') || 'no row'})`);
      }
    }
  }
  return { wrong: [...wrong], used };
}

describe('the field table', () => {
  test('is all that hides a field: each is shown to the relations of its row, and to nobody else', async () => {
    const early = await compare('early');
    const late = await compare('late');
    expect([...early.wrong, ...late.wrong]).toEqual([]);
    const unused = (Object.keys(fields) as FieldId[]).filter(
      (id) => !early.used.has(id) && !late.used.has(id),
    );
    expect(unused, 'rows that no view uses').toEqual([]);
  });

  test('names no company to the public', async () => {
    const { programme, version, organisation, application, award, site } = everything.ids;
    for (const path of ['/programmes', `/programmes/${programme}`, `/versions/${version}`]) {
      const text = JSON.stringify(await house.nobody.read(path));
      for (const id of [organisation, application, award, site]) expect(text).not.toContain(id);
    }
    for (const path of ['figures', 'charts']) {
      expect(JSON.stringify(await house.nobody.read(`/programmes/${programme}/${path}`))).not.toMatch(
        /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      );
    }
  });
});

describe('the access log', () => {
  const linesAbout = async (subjectId: string) =>
    house.database.kysely
      .selectFrom('accessLog')
      .select([
        'operation',
        'outcome',
        'fields',
        'relations',
        'personId',
        'concernedIds',
        'concernedPersonId',
      ])
      .where('subjectId', '=', subjectId)
      .where('outcome', '=', 'read')
      .orderBy('id')
      .execute();
  const callerOf = (name: string) => roles.find((role) => role.name === name)!.caller;

  test('keeps who read a contact person, and in which role; whoever was shown none leaves no line', async () => {
    await enterPhase(house, everything, 'late');
    const { site } = everything.ids;
    const before = await linesAbout(site);
    await callerOf('supplier’s staff').read(`/sites/${site}`);
    await callerOf('bank officer').read(`/sites/${site}`);
    const lines = (await linesAbout(site)).slice(before.length);
    expect(lines).toEqual([
      {
        operation: 'getSite',
        outcome: 'read',
        fields: ['site.contact'],
        relations: ['supplier'],
        personId: everything.award.staffId,
        concernedIds: [everything.site.organisationId, everything.award.organisationId],
        concernedPersonId: everything.site.staffId,
      },
    ]);
  });

  test('keeps whatever an auditor reads', async () => {
    const { payment } = everything.ids;
    await callerOf('auditor').read(`/payments/${payment}`);
    expect((await linesAbout(payment)).at(-1)).toMatchObject({
      operation: 'getPayment',
      relations: ['auditor'],
      concernedIds: [everything.award.organisationId],
    });
  });
});
