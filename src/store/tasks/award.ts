import type { TaskKind } from '../../domain/task/task.ts';
import { endOfDay, lastFact, NONE, notSeatedAt, organisationName, type Waiting } from './waiting.ts';

const ofAward = {
  programme: 'a.programme_id',
  supplier: 'a.supplier_id',
  number: 'a.number',
  name: organisationName('a.supplier_id'),
  due: NONE,
};
const award = { ...ofAward, from: 'award a', id: 'a.id', since: lastFact('award', 'a.id') };
const plan = {
  ...ofAward,
  from: 'plan x join award a on a.id = x.award_id',
  since: lastFact('plan'),
};
const PROPOSED = `x.state = 'proposed' and a.state = 'planning'`;
/** The asking organisation is not tied to the supplier, as `areTied` asks. */
const NOT_TIED = `a.supplier_id <> @own
  and not exists (select from organisation_tie t where t.kind in ('affiliate', 'same_representative')
    and (t.organisation_id, t.other_id) in ((@own::uuid, a.supplier_id), (a.supplier_id, @own::uuid)))
  and not exists (select from membership m join membership n on n.person_id = m.person_id
    where m.organisation_id = @own and n.organisation_id = a.supplier_id and m.ended_at is null and n.ended_at is null)`;
const RUNS = `exists (select from programme p where p.id = a.programme_id and p.state = 'published')`;

/** The parties that have not signed the award's agreement yet, as `SIGNING_ROLES` in the domain names them. */
const UNSIGNED_BY_OWN = `exists (
  select from award_agreement g join programme p on p.id = a.programme_id,
    lateral (values ('supplier', a.supplier_id), ('operator', p.operator_id), ('payer', a.funder_id)) r (role, id)
  where g.award_id = a.id and r.id = @own
    and not exists (select from award_signature s where s.award_agreement_id = g.id and s.role = r.role))`;

const change = {
  ...ofAward,
  from: 'change_request x join award a on a.id = x.award_id',
  since: lastFact('changeRequest'),
};

const site = {
  from: 'site x',
  programme: 'x.programme_id',
  site: 'x.organisation_id',
  number: 'x.number',
  name: 'x.name',
  since: lastFact('site'),
  due: NONE,
};

const MATCHED = `join match m on m.site_id = x.id and m.state = 'agreed'`;
const NOT_INSTALLED = `not exists (select from improvement i where i.match_id = m.id and i.done_on is not null)`;

/** The work at a site may go on, as `mayWork` in the domain asks: `m`, `a` and `b` are its match, award and baseline. */
const MAY_WORK = `m.state = 'agreed' and a.state = 'active' and b.state = 'locked'
  and not exists (select from site_case c where c.site_id = m.site_id and c.kind = 'accident' and c.state = 'open')`;

const BOUGHT = `(s.programme_version_id, x.kind) in (select v.id, k ->> 'code'
  from programme_version v, jsonb_array_elements(v.definition -> 'activityKinds') k
  where k -> 'evidence' ? 'serial_number')`;

const improvement = {
  from: `improvement x join match m on m.id = x.match_id join award a on a.id = x.award_id
    join baseline b on b.match_id = m.id join site s on s.id = x.site_id`,
  programme: 'x.programme_id',
  supplier: 'a.supplier_id',
  site: 's.organisation_id',
  number: 's.number',
  name: 's.name',
  since: lastFact('improvement'),
  due: NONE,
};

/** Nothing of the award is open, as `closing` in the domain asks, and nothing that it has earned is unpaid. */
const OVER = `not exists (select from claim c where c.award_id = a.id and c.state not in ('decided', 'cancelled'))
  and not exists (select from site_case c where c.award_id = a.id and c.state = 'open')
  and not exists (select from payment p where p.award_id = a.id and p.state in ('approved', 'released', 'returned'))
  and not exists (select from receivable r where r.award_id = a.id and r.state in ('noticed', 'replied', 'open'))
  and not exists (select from change_request c where c.award_id = a.id and c.state = 'requested')
  and not exists (select from claim c where c.award_id = a.id and c.state = 'decided' and c.amount_won > 0
    and not exists (select from payment p where p.claim_id = c.id and p.kind = 'stage_2'
      and p.state not in ('cancelled', 'expired')))`;
const CLAW_BACK = `a.ended_cause = 'withdrawn_after_payment'
  and not exists (select from receivable r where r.award_id = a.id)`;

/** Which subjects wait from the plan of an award to the confirmed improvement at a site. */
export const waitingForAward = {
  'plan.propose': {
    ...award,
    where: `a.state = 'planning' and ${RUNS}
      and not exists (select from plan p where p.award_id = a.id and p.state = 'proposed')`,
  },
  'plan.agree': {
    ...plan,
    where: `${PROPOSED} and ${NOT_TIED}
      and (x.id <> all(@belowFloor::uuid[]) or x.seconded_by is not null and x.seconded_by <> @me)`,
  },
  'plan.return': {
    ...plan,
    where: `${PROPOSED} and x.id = any(@belowFloor::uuid[]) and x.seconded_by is null`,
  },
  'plan.second': {
    ...plan,
    where: `${PROPOSED} and x.id = any(@belowFloor::uuid[]) and x.seconded_by is null`,
  },
  'award-agreement.draft': {
    ...award,
    where: `a.state = 'agreed' and not exists (select from award_agreement g where g.award_id = a.id)`,
    since: lastFact('plan', `(select p.id from plan p where p.award_id = a.id and p.state = 'agreed')`),
  },
  'award-agreement.sign': {
    ...award,
    where: `a.state = 'agreed' and ${UNSIGNED_BY_OWN}`,
    since: lastFact('awardAgreement', `(select g.id from award_agreement g where g.award_id = a.id)`),
  },
  'change.decide': {
    ...change,
    where: `x.state = 'requested' and x.requested_by <> @me and a.state = 'active'`,
  },
  'change.refuse': {
    ...change,
    where: `x.state = 'requested' and x.requested_by <> @me
      and a.state in ('suspended', 'terminated', 'withdrawn')`,
  },
  'award.resume': { ...award, where: `a.state = 'suspended'` },
  'award.claw-back': { ...award, where: `a.state = 'withdrawn' and ${CLAW_BACK}` },
  'award.close': {
    ...award,
    where: `(a.state in ('terminated', 'withdrawn') or a.state = 'active'
        and exists (select from claim c where c.award_id = a.id and c.kind = 'final' and c.state = 'decided'))
      and not coalesce(${CLAW_BACK}, false) and ${OVER}`,
  },
  'site.complete': { ...site, where: `x.state = 'needs_information'` },
  'match.answer': {
    from: 'match x join site s on s.id = x.site_id join award a on a.id = x.award_id',
    programme: 'x.programme_id',
    supplier: 'x.supplier_id',
    site: 's.organisation_id',
    where: `x.state = 'proposed' and x.answer_due_on >= @today and s.state = 'proposed' and a.state = 'active'
      and (x.supplier_id = @own and x.supplier_accepted_at is null
        or x.supplier_id <> @own and s.organisation_id = @own and x.site_accepted_at is null)`,
    number: 's.number',
    name: 's.name',
    since: `(select min(f.occurred_at) from fact f where f.subject_kind = 'match' and f.subject_id = x.id)`,
    due: endOfDay('x.answer_due_on'),
  },
  'baseline.assess': {
    ...site,
    from: `site x ${MATCHED}`,
    where: `x.state = 'matched' and not exists (select from baseline b where b.match_id = m.id) and ${NOT_INSTALLED}`,
    since: lastFact('match', 'm.id'),
  },
  'baseline.lock': {
    ...site,
    from: `site x ${MATCHED} join baseline b on b.match_id = m.id`,
    id: 'b.id',
    where: `x.state = 'matched' and b.state = 'assessed' and ${NOT_INSTALLED}`,
    since: lastFact('baseline', 'b.id'),
  },
  'improvement.plan': {
    from: `match m join award a on a.id = m.award_id join baseline b on b.match_id = m.id
      join site s on s.id = m.site_id`,
    id: 'm.id',
    programme: 'm.programme_id',
    supplier: 'm.supplier_id',
    where: `${MAY_WORK} and not exists (select from improvement i where i.match_id = m.id and i.state <> 'abandoned')`,
    number: 's.number',
    name: 's.name',
    since: 'b.locked_at',
    due: NONE,
  },
  'improvement.purchase': { ...improvement, where: `x.state = 'planned' and ${BOUGHT} and ${MAY_WORK}` },
  'improvement.complete': {
    ...improvement,
    where: `(x.state = 'purchased' or x.state = 'planned' and not ${BOUGHT}) and ${MAY_WORK}`,
  },
  'improvement.confirm': {
    ...improvement,
    where: `x.state in ('done', 'contested') and ${notSeatedAt('a.supplier_id')}
      and not exists (select from site_case c where c.award_id = x.award_id and c.improvement_id = x.id
        and c.state = 'open')`,
  },
  'case.close': {
    from: 'site_case x join site s on s.id = x.site_id',
    programme: 'x.programme_id',
    where: `x.state = 'open' and x.opened_by <> @me`,
    number: 's.number',
    name: 's.name',
    since: lastFact('siteCase'),
    due: NONE,
  },
} as const satisfies Partial<Record<TaskKind, Waiting>>;
