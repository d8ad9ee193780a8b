import { sql } from 'kysely';
import type { Audience, Endpoint, Member } from '../domain/notice/announce.ts';
import type { Locale, Relation } from '../domain/person/actor.ts';
import { isSubjectKind, type Parties, partiesSql, type Subject } from './parties.ts';
import type { Tx } from './transaction.ts';

/** How people call a subject: the number that they read aloud, of its own or of what it belongs to. */
const numbers: Partial<Record<Subject['kind'], string>> = {
  application: 'select number from application x where x.id = s.id',
  recommendation:
    'select a.number from recommendation x join application a on a.id = x.application_id where x.id = s.id',
  objection: `select coalesce(a.number, c.number) from objection x left join application a on a.id = x.subject_id
    left join claim c on c.id = x.subject_id where x.id = s.id`,
  award: 'select number from award x where x.id = s.id',
  plan: 'select a.number from plan x join award a on a.id = x.award_id where x.id = s.id',
  changeRequest: 'select a.number from change_request x join award a on a.id = x.award_id where x.id = s.id',
  site: 'select number from site x where x.id = s.id',
  match: 'select t.number from match x join site t on t.id = x.site_id where x.id = s.id',
  baseline: 'select t.number from baseline x join site t on t.id = x.site_id where x.id = s.id',
  improvement: 'select t.number from improvement x join site t on t.id = x.site_id where x.id = s.id',
  siteCase: 'select t.number from site_case x join site t on t.id = x.site_id where x.id = s.id',
  claim: 'select number from claim x where x.id = s.id',
  verification: 'select c.number from verification x join claim c on c.id = x.claim_id where x.id = s.id',
  payment: 'select number from payment x where x.id = s.id',
  receivable: 'select number from receivable x where x.id = s.id',
  webhook: 'select url from webhook x where x.id = s.id',
};

const numberCase = sql.raw(
  `case s.kind ${Object.entries(numbers)
    .map(([kind, query]) => `when '${kind}' then (${query})`)
    .join(' ')} end`,
);

/** What is known of a subject when something about it is told. */
export type Concerned = {
  readonly number: string | null;
  readonly programmeId: string | null;
  readonly programme: Readonly<Record<Locale, string>> | null;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
};

/** Tables that a permission calls by another word. */
const AS_SUBJECT: Readonly<Record<string, string>> = {
  programmeVersion: 'version',
};

/** The subject that a fact's parties are asked of: its own, or its programme where nobody has rights on that table. */
export function subjectOf(fact: {
  subjectKind: string;
  subjectId: string;
  programmeId: string | null;
}): Subject | null {
  const kind = AS_SUBJECT[fact.subjectKind] ?? fact.subjectKind;
  if (isSubjectKind(kind)) return { kind, id: fact.subjectId };
  return fact.programmeId === null ? null : { kind: 'programme', id: fact.programmeId };
}

type PartiesRow = {
  readonly id: string;
  readonly number: string | null;
  readonly parties: Parties;
};

/** Who is concerned by each of the subjects, by the subject's id. One statement for all, and one for their programmes. */
export async function concernedBy(tx: Tx, subjects: readonly Subject[]): Promise<Map<string, Concerned>> {
  if (subjects.length === 0) return new Map();
  const { rows } = await sql<PartiesRow>`select s.id, ${numberCase} as number, s.parties
    from (${partiesSql(subjects)}) s`.execute(tx);
  const programmes = await rolesIn(
    tx,
    rows.flatMap(({ parties }) => parties.programme_id ?? []),
  );
  return new Map(
    rows.map(({ id, number, parties }) => {
      const programmeId = parties.programme_id;
      const programme = programmeId === null ? undefined : programmes.get(programmeId);
      const relations = new Map<string, readonly Relation[]>(programme?.roles);
      const add = (organisationId: string | null | undefined, relation: Relation): void => {
        if (organisationId)
          relations.set(organisationId, [...(relations.get(organisationId) ?? []), relation]);
      };
      add(parties.supplier_id, 'supplier');
      add(parties.site_id, 'site');
      add(parties.own_id, 'self');
      for (const verifierId of parties.verifier_ids ?? []) add(verifierId, 'verifier');
      return [id, { number, programmeId, programme: programme?.title ?? null, relations }];
    }),
  );
}

type ProgrammeRow = {
  readonly id: string;
  readonly title: { ko: string; en?: string } | null;
  readonly roles: readonly { readonly organisationId: string; readonly roles: readonly Relation[] }[];
};

async function rolesIn(tx: Tx, programmeIds: readonly string[]) {
  const { rows } = await sql<ProgrammeRow>`
    select p.id,
      (select v.definition -> 'title' from programme_version v where v.programme_id = p.id
        order by v.sequence desc limit 1) as title,
      (select jsonb_agg(jsonb_build_object('organisationId', r.organisation_id, 'roles', r.roles)) from (
        select organisation_id, jsonb_agg(role) as roles from (
          select organisation_id, role from agreement_party where programme_id = p.id and role <> 'verifier'
          union select p.operator_id, 'operator') held
        group by organisation_id) r) as roles
    from programme p where p.id = any(${[...new Set(programmeIds)]}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, title, roles }) => [
      id,
      {
        title: title === null ? null : { ko: title.ko, en: title.en ?? title.ko },
        roles: roles.map((each) => [each.organisationId, each.roles] as const),
      },
    ]),
  );
}

/** The people with a living seat in each of the organisations, and its active webhooks. */
export async function audienceOf(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, Audience>> {
  const ids = [...new Set(organisationIds)];
  const members = await sql<Member>`select m.person_id, m.organisation_id, m.seat, c.mail from membership m
    left join mail_preference c on c.person_id = m.person_id
    where m.organisation_id = any(${ids}::uuid[]) and m.ended_at is null`.execute(tx);
  const endpoints = await sql<Endpoint>`select id, organisation_id, events from webhook
    where organisation_id = any(${ids}::uuid[]) and state = 'active'`.execute(tx);
  const audience = new Map<string, { members: Member[]; endpoints: Endpoint[] }>(
    ids.map((id) => [id, { members: [], endpoints: [] }]),
  );
  for (const member of members.rows) audience.get(member.organisationId)?.members.push(member);
  for (const endpoint of endpoints.rows) audience.get(endpoint.organisationId)?.endpoints.push(endpoint);
  return audience;
}
