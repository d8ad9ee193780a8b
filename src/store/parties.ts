import { type RawBuilder, sql } from 'kysely';
import type { Actor, Relation } from '../domain/person/actor.ts';
import type { SubjectKind } from '../domain/person/permissions.ts';
import { Refused } from './refused.ts';
import type { Db } from './rows.ts';

/** How an actor stands to a subject, the programme that it belongs to, and the organisations that it is about. */
export type Standing = {
  readonly programmeId: string | null;
  readonly relations: readonly Relation[];
  readonly concernedIds: readonly string[];
};

/** Whoever verifies a claim that counts the improvement may look into it. */
const verifiersOf = (improvementId: string): string => `(select jsonb_agg(v.verifier_id) from verification v
    join claim_unit u on u.claim_id = v.claim_id and u.live where u.improvement_id = ${improvementId})`;

/**
 * For each kind of subject, who its parties are: the programme, and the organisations that stand to
 * this very subject as supplier, site or verifier.
 */
const parties: Record<Exclude<SubjectKind, 'none'>, string> = {
  programme: 'select x.id as programme_id from programme x',
  version: 'select x.programme_id from programme_version x',
  simulation: 'select x.programme_id from simulation x',
  agreement: 'select x.programme_id from agreement x',
  pledge: 'select f.programme_id from pledge x join fund f on f.id = x.fund_id',
  pledgeCall:
    'select f.programme_id from pledge_call x join pledge p on p.id = x.pledge_id join fund f on f.id = p.fund_id',
  fund: 'select x.programme_id from fund x',
  application: 'select x.programme_id, x.supplier_id from application x',
  recommendation:
    'select x.programme_id, a.supplier_id from recommendation x join application a on a.id = x.application_id',
  objection: `select x.programme_id, x.organisation_id as supplier_id from objection x`,
  award: 'select x.programme_id, x.supplier_id from award x',
  plan: 'select a.programme_id, a.supplier_id from plan x join award a on a.id = x.award_id',
  changeRequest:
    'select a.programme_id, a.supplier_id from change_request x join award a on a.id = x.award_id',
  site: `select x.programme_id, m.supplier_id, x.organisation_id as site_id from site x
    left join match m on m.site_id = x.id and m.state in ('proposed', 'agreed')`,
  match: `select x.programme_id, x.supplier_id, s.organisation_id as site_id from match x
    join site s on s.id = x.site_id`,
  baseline: `select s.programme_id, m.supplier_id, s.organisation_id as site_id from baseline x
    join site s on s.id = x.site_id join match m on m.id = x.match_id`,
  improvement: `select x.programme_id, a.supplier_id, s.organisation_id as site_id,
    ${verifiersOf('x.id')} as verifier_ids from improvement x
    join site s on s.id = x.site_id join award a on a.id = x.award_id`,
  evidence: `select x.programme_id, a.supplier_id, s.organisation_id as site_id,
    ${verifiersOf('x.improvement_id')} as verifier_ids from evidence x
    join improvement i on i.id = x.improvement_id join site s on s.id = i.site_id join award a on a.id = i.award_id`,
  siteCase: `select x.programme_id, a.supplier_id, s.organisation_id as site_id from site_case x
    join site s on s.id = x.site_id left join award a on a.id = x.award_id`,
  claim: `select x.programme_id, a.supplier_id,
    (select jsonb_agg(v.verifier_id) from verification v where v.claim_id = x.id) as verifier_ids
    from claim x join award a on a.id = x.award_id`,
  verification: `select x.programme_id, a.supplier_id, jsonb_build_array(x.verifier_id) as verifier_ids
    from verification x join claim c on c.id = x.claim_id join award a on a.id = c.award_id`,
  payment: 'select x.programme_id, x.payee_id as supplier_id from payment x',
  receivable: 'select x.programme_id, x.supplier_id from receivable x',
  referral: 'select x.programme_id, x.organisation_id as own_id from referral x',
  file: 'select null::uuid as programme_id, x.organisation_id as own_id from file x',
  upload: 'select null::uuid as programme_id, x.organisation_id as own_id from upload x',
  organisationImport: 'select null::uuid as programme_id from organisation_import x',
  organisation: 'select null::uuid as programme_id, x.id as own_id from organisation x',
  job: 'select x.programme_id from job x',
  token: 'select null::uuid as programme_id, x.organisation_id as own_id from token x',
  webhook: 'select null::uuid as programme_id, x.organisation_id as own_id from webhook x',
  delivery: 'select null::uuid as programme_id from delivery x',
  erasure: 'select null::uuid as programme_id, x.person_id from erasure x',
};

/** What a permission is asked about. */
export type Subject = { readonly kind: Exclude<SubjectKind, 'none'>; readonly id: string };

/** A subject's parties and the roles of the actor's organisation, as the statement finds them. */
export type StandingRow = {
  programmeId: string | null;
  supplierId: string | null;
  siteId: string | null;
  ownId: string | null;
  ownPersonId: string | null;
  verifierIds: string[] | null;
  roles: Relation[];
};

/** The relations of the actor's organisation to the subject; refuses `not_found` when there is no such subject. */
export async function standingOf(db: Db, actor: Actor, subject: Subject): Promise<Standing> {
  const { rows } = await standingSql(sql`${actor.organisationId}`, subject).execute(db);
  return readStanding(rows[0], actor, subject);
}

/**
 * The statement that finds how the organisation `own` (an expression) stands to the subject, to stand alone or
 * as a part of another; no row where there is no such subject.
 */
export function standingSql(
  own: RawBuilder<unknown>,
  subject: { readonly kind: Subject['kind']; readonly id: string | RawBuilder<unknown> },
): RawBuilder<StandingRow> {
  return sql<StandingRow>`
    with p as (select to_jsonb(q) as q from (${sql.raw(parties[subject.kind])} where x.id = ${subject.id}) q)
    select (q ->> 'programme_id')::uuid as programme_id, q ->> 'supplier_id' as supplier_id,
      q ->> 'site_id' as site_id, q ->> 'own_id' as own_id, q ->> 'person_id' as own_person_id,
      q -> 'verifier_ids' as verifier_ids, ${rolesSql(sql`(q ->> 'programme_id')::uuid`, own)} as roles
    from p`;
}

/** The roles of an organisation in a programme, both of them expressions. */
const rolesSql = (programme: RawBuilder<unknown>, own: RawBuilder<unknown>): RawBuilder<unknown> => sql`
      (select coalesce(jsonb_agg(role), '[]') from (
        select role from agreement_party where programme_id = ${programme} and organisation_id = ${own} and role <> 'verifier'
        union select 'operator' from programme where id = ${programme} and operator_id = ${own}
      ) r)`;

/**
 * How each of many organisations stands to its subject, all subjects of one kind: by place, none where there is none.
 * The roles are found once for each organisation in each programme, which are few in a list.
 */
export async function standingRows(
  db: Db,
  kind: Subject['kind'],
  asked: readonly { readonly id: string; readonly organisationId: string }[],
): Promise<ReadonlyMap<number, StandingRow>> {
  if (asked.length === 1) {
    const { id, organisationId } = asked[0]!;
    const { rows } = await standingSql(sql`${organisationId}`, { kind, id }).execute(db);
    return new Map(rows.map((row) => [0, row]));
  }
  const ids = asked.map(({ id }) => id);
  const organisationIds = asked.map(({ organisationId }) => organisationId);
  const { rows } = await sql<StandingRow & { nth: number }>`
    with p as materialized (
      select asked.nth, asked.own, (q.q ->> 'programme_id')::uuid as programme_id, q.q
      from unnest(${ids}::uuid[], ${organisationIds}::uuid[]) with ordinality as asked(id, own, nth)
      cross join lateral (
        select to_jsonb(found) as q from (${sql.raw(parties[kind])} where x.id = asked.id) found
      ) q
    ), r as materialized (
      select w.programme_id, w.own, ${rolesSql(sql`w.programme_id`, sql`w.own`)} as roles
      from (select distinct programme_id, own from p) w
    )
    select p.nth::int, p.programme_id, p.q ->> 'supplier_id' as supplier_id, p.q ->> 'site_id' as site_id,
      p.q ->> 'own_id' as own_id, p.q ->> 'person_id' as own_person_id, p.q -> 'verifier_ids' as verifier_ids,
      coalesce(r.roles, '[]') as roles
    from p left join r on r.programme_id = p.programme_id and r.own = p.own`.execute(db);
  return new Map(rows.map((row) => [row.nth - 1, row]));
}
/** A subject's programme, and the organisations that stand to this very subject. */
export type Parties = {
  readonly programme_id: string | null;
  readonly supplier_id?: string | null;
  readonly site_id?: string | null;
  readonly own_id?: string | null;
  readonly verifier_ids?: readonly string[] | null;
};

/** Whether there are subjects of this kind, whose parties can be asked for. */
export const isSubjectKind = (kind: string): kind is Subject['kind'] => Object.hasOwn(parties, kind);

/** The statement that finds the parties of many subjects: `kind`, `id` and `parties`, one row a subject. */
export function partiesSql(subjects: readonly Subject[]): RawBuilder<{ parties: Parties }> {
  const kinds = [...new Set(subjects.map(({ kind }) => kind))];
  const each = kinds.map((kind) => {
    const ids = new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id));
    return sql`select ${kind}::text as kind, i.id, to_jsonb(q) as parties
      from unnest(${[...ids]}::uuid[]) i (id)
      cross join lateral (${sql.raw(parties[kind])} where x.id = i.id) q`;
  });
  return sql`${sql.join(each, sql` union all `)}`;
}

/** The relations that the row adds up to; refuses `not_found` where there is none. */
export function readStanding(row: StandingRow | undefined, actor: Actor, subject: Subject): Standing {
  if (row === undefined) {
    throw new Refused({ code: 'not_found', facts: { kind: subject.kind, id: subject.id } });
  }
  const own = actor.organisationId;
  const relations = new Set<Relation>([...row.roles, ...houseRelations(actor)]);
  if (row.supplierId === own) relations.add('supplier');
  if (row.siteId === own) relations.add('site');
  if (row.ownId === own || row.ownPersonId === actor.personId) relations.add('self');
  if (row.verifierIds?.includes(own)) relations.add('verifier');
  const concernedIds = new Set([row.siteId, row.supplierId, row.ownId].filter((id) => id !== null));
  return { programmeId: row.programmeId, relations: [...relations], concernedIds: [...concernedIds] };
}

/** The relations that an actor has to everything: the auditor's and the platform's own. */
export const houseRelations = (actor: Actor): Relation[] => [
  ...(actor.organisationKind === 'auditor' ? (['auditor'] as const) : []),
  ...(actor.organisationKind === 'house' ? (['house'] as const) : []),
];

/** Which rows a list may show: all of the programme, or those in which the caller's organisation takes part. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'own'; readonly organisationId: string };
