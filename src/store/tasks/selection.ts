import type { TaskKind } from '../../domain/task/task.ts';
import { endOfDay, lastFact, NONE, notSeatedAt, organisationName, type Waiting } from './waiting.ts';

const PUBLISHED = `(select p.id from programme_version p where p.programme_id = x.programme_id
  and p.state = 'published' order by p.sequence desc limit 1)`;

/** The window that an application comes in by, as `intakeOf` in the domain finds it, while it is open. */
const OPEN_INTAKE = `cross join lateral (
  select (i ->> 'closesAt')::timestamptz as closes_at, (i ->> 'opensAt')::timestamptz as opens_at
  from programme_version v, jsonb_array_elements(v.definition -> 'tracks') t, jsonb_array_elements(t -> 'intakes') i
  where v.id = ${PUBLISHED} and t ->> 'key' = x.track
    and (i ->> 'kind' = 'open_call' or x.origin = 'discovered')
  order by i ->> 'kind' = 'open_call' limit 1) intake`;

const RUNS = `exists (select from programme p where p.id = x.programme_id and p.state = 'published')`;

const application = {
  from: 'application x',
  programme: 'x.programme_id',
  supplier: 'x.supplier_id',
  number: 'x.number',
  name: organisationName('x.supplier_id'),
  since: lastFact('application'),
  due: NONE,
};

const comingIn = {
  ...application,
  from: `application x ${OPEN_INTAKE}`,
  due: 'intake.closes_at',
};
const whileOpen = `intake.opens_at <= @now and intake.closes_at > @now and ${RUNS}`;

const version = {
  from: 'programme_version x',
  programme: 'x.programme_id',
  number: 'x.sequence::text',
  name: NONE,
  since: lastFact('programmeVersion'),
  due: NONE,
};

/** Which subjects wait from the programme's version to the answered recommendation. */
export const waitingForSelection = {
  'version.propose': { ...version, where: `x.state = 'draft'` },
  'version.publish': { ...version, where: `x.state = 'proposed' and x.proposed_by <> @me` },
  'agreement.sign': {
    from: 'agreement x',
    programme: 'x.programme_id',
    where: `x.state = 'draft' and exists (select from agreement_party p where p.agreement_id = x.id
      and p.organisation_id = @own and p.role <> 'verifier' and p.signed_at is null)`,
    number: NONE,
    name: NONE,
    since: lastFact('agreement'),
    due: NONE,
  },
  'pledge-call.receive': {
    from: 'pledge_call x join pledge p on p.id = x.pledge_id join fund f on f.id = p.fund_id',
    programme: 'f.programme_id',
    where: `x.state = 'called'`,
    number: NONE,
    name: organisationName('p.organisation_id'),
    since: lastFact('pledgeCall'),
    due: endOfDay('x.due_on'),
  },
  'application.consent': { ...comingIn, where: `x.state = 'discovered' and ${whileOpen}` },
  'application.submit': { ...comingIn, where: `x.state = 'draft' and ${whileOpen}` },
  'application.complete': { ...application, where: `x.state = 'needs_information'` },
  'application.score': {
    ...application,
    since: 'x.submitted_at',
    where: `x.state = 'eligible' and x.score ->> 'outcome' is distinct from 'scored'
      and (x.programme_version_id, x.track) in (select v.id, t ->> 'key'
        from programme_version v, jsonb_array_elements(v.definition -> 'tracks') t where t ? 'review')
      and not exists (select from score_sheet s where s.application_id = x.id and s.scorer_id = @me)
      and ${notSeatedAt('x.supplier_id')}`,
  },
  'applications.rank': {
    from: 'programme x',
    programme: 'x.id',
    where: `x.state = 'published' and exists (
      select from programme_version v, jsonb_array_elements(v.definition -> 'tracks') t
      where v.id = (select p.id from programme_version p where p.programme_id = x.id and p.state = 'published'
          order by p.sequence desc limit 1)
        and t ->> 'audience' = 'supplier'
        and (select max((i ->> 'closesAt')::timestamptz) from jsonb_array_elements(t -> 'intakes') i) <= @now
        and exists (select from application a where a.programme_id = x.id and a.track = t ->> 'key'
          and a.state = 'eligible')
        and not exists (select from application a where a.programme_id = x.id and a.track = t ->> 'key'
          and a.state in ('eligible', 'selected', 'waiting', 'not_selected', 'recommended', 'awarded')
          and a.score ->> 'outcome' is distinct from 'scored'))`,
    number: NONE,
    name: NONE,
    since: `(select max(f.occurred_at) from application a join fact f on f.subject_id = a.id
      and f.subject_kind = 'application' and f.what = 'application.scored'
      where a.programme_id = x.id and a.state = 'eligible')`,
    due: NONE,
  },
  'application.recommend': {
    ...application,
    where: `x.state = 'selected' and ${RUNS}
      and exists (select from agreement g where g.programme_id = x.programme_id and g.state = 'active')`,
  },
  'recommendation.answer': {
    from: 'recommendation x join application a on a.id = x.application_id',
    programme: 'x.programme_id',
    where: `x.state in ('sent', 'escalated') and a.state = 'recommended' and x.funder_id = @own
      and x.recommended_by <> @me and ${RUNS}
      and ${notSeatedAt('x.recommender_id')} and ${notSeatedAt('a.supplier_id')}`,
    number: 'a.number',
    name: organisationName('a.supplier_id'),
    since: `(select min(f.occurred_at) from fact f where f.subject_kind = 'recommendation' and f.subject_id = x.id)`,
    due: endOfDay('x.answer_due_on'),
  },
  'objection.decide': {
    from: 'objection x join application a on a.id = x.subject_id',
    programme: 'x.programme_id',
    where: `x.state = 'raised' and x.subject_kind = 'application'
      and (x.against_person_id is null or x.against_person_id <> @me)`,
    number: 'a.number',
    name: organisationName('a.supplier_id'),
    since: lastFact('objection'),
    due: NONE,
  },
} as const satisfies Partial<Record<TaskKind, Waiting>>;
