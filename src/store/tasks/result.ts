import type { TaskKind } from '../../domain/task/task.ts';
import { endOfDay, lastFact, NONE, organisationName, type Waiting } from './waiting.ts';

const LIVES = `state not in ('cancelled', 'expired')`;

/** An improvement that a claim may count: confirmed by the site, and in no claim that lives. */
const PAYABLE = `exists (select from improvement i where i.award_id = a.id and i.state = 'confirmed'
  and not exists (select from claim_unit u where u.improvement_id = i.id and u.live))`;

const ofAward = {
  programme: 'a.programme_id',
  supplier: 'a.supplier_id',
  number: 'a.number',
  name: organisationName('a.supplier_id'),
  since: lastFact('award', 'a.id'),
  due: NONE,
};
const award = { ...ofAward, from: 'award a join programme p on p.id = a.programme_id', id: 'a.id' };

const claim = {
  from: 'claim x join award a on a.id = x.award_id join programme p on p.id = x.programme_id',
  programme: 'x.programme_id',
  supplier: 'a.supplier_id',
  number: 'x.number',
  name: organisationName('a.supplier_id'),
  since: lastFact('claim'),
  due: NONE,
};

/** The rounds of a claim that were assigned to the asking organisation, without the supplier's name. */
const verified = { ...claim, verifier: '@own::uuid', name: NONE };
const assigned = (round: 1 | 2): string => `exists (select from verification v where v.claim_id = x.id
  and v.round = ${round} and v.verifier_id = @own and v.state = 'assigned')`;

const payment = {
  from: `payment x join fund f on f.id = x.fund_id join hold h on h.id = x.hold_id
    left join claim c on c.id = x.claim_id join award a on a.id = coalesce(x.award_id, c.award_id)`,
  programme: 'x.programme_id',
  number: 'x.number',
  name: organisationName('x.payee_id'),
  since: lastFact('payment'),
  due: NONE,
};
const PAYER = `(case when x.award_id is null then f.holder_id else a.funder_id end) = @own`;

const receivable = {
  from: 'receivable x',
  programme: 'x.programme_id',
  supplier: 'x.supplier_id',
  number: 'x.number',
  name: organisationName('x.supplier_id'),
  since: lastFact('receivable'),
  due: NONE,
};

const referral = {
  from: 'referral x',
  programme: 'x.programme_id',
  number: NONE,
  name: organisationName('x.organisation_id'),
  since: lastFact('referral'),
  due: NONE,
};

/** Which subjects wait from the first payment and claim to what is taken back, and in the house itself. */
export const waitingForResult = {
  'payment.approve-stage-1': {
    ...award,
    where: `a.state = 'active' and p.state = 'published'
      and exists (select from plan l where l.award_id = a.id and l.state = 'agreed' and l.stage1_won > 0)
      and not exists (select from payment y where y.award_id = a.id and y.kind = 'stage_1' and y.${LIVES})`,
  },
  'payment.approve-stage-2': {
    ...claim,
    where: `x.state = 'decided' and x.amount_won > 0 and a.state <> 'suspended' and p.state <> 'closed'
      and not exists (select from payment y where y.claim_id = x.id and y.kind = 'stage_2' and y.${LIVES})`,
  },
  'payment.approve-fee': {
    ...claim,
    from: `verification v join claim x on x.id = v.claim_id join award a on a.id = x.award_id
      join programme p on p.id = x.programme_id`,
    id: 'v.id',
    name: organisationName('v.verifier_id'),
    since: 'v.submitted_at',
    where: `v.state = 'submitted' and v.fee_won > 0 and p.state <> 'closed'
      and not exists (select from payment y where y.verification_id = v.id and y.${LIVES})`,
  },
  'payment.release': {
    ...payment,
    due: 'h.expires_at',
    where: `x.state = 'approved' and x.approved_by <> @me and ${PAYER}
      and (x.award_id is null or a.state <> 'suspended' and c.state is distinct from 'objected'
        and not exists (select from site_case s where s.award_id = x.award_id and s.state = 'open')
        and not exists (select from objection o where o.subject_id = x.claim_id and o.subject_kind = 'claim'
          and o.state = 'raised'))`,
  },
  'payment.settle': { ...payment, where: `x.state = 'released' and ${PAYER}` },
  'payment.reissue': { ...payment, due: 'h.expires_at', where: `x.state = 'returned'` },

  'claim.open': {
    ...award,
    where: `a.state = 'active' and p.state = 'published' and ${PAYABLE}
      and not exists (select from claim c where c.award_id = a.id
        and (c.state = 'opened' or c.kind = 'final' and c.state <> 'cancelled'))`,
  },
  'claim.freeze': { ...claim, where: `x.state = 'opened' and a.state = 'active' and ${PAYABLE}` },
  'claim.assign-verifier': {
    ...claim,
    where: `(x.state in ('frozen', 'sampled')
        and not exists (select from verification v where v.claim_id = x.id and v.round = 1)
      or x.state = 'objected'
        and not exists (select from verification v where v.claim_id = x.id and v.round = 2))`,
  },
  'claim.draw': { ...claim, where: `x.state = 'frozen'` },
  'claim.verify': { ...verified, where: `x.state = 'sampled' and ${assigned(1)}` },
  'claim.verify-again': { ...verified, where: `x.state = 'objected' and ${assigned(2)}` },
  'claim.object': {
    ...claim,
    due: endOfDay('x.objection_until'),
    where: `x.state = 'verified' and x.objection_waived_at is null and x.objection_until >= @today
      and x.verification ->> 'round' is distinct from '2'`,
  },
  'claim.decide': {
    ...claim,
    where: `x.state = 'verified' and x.opened_by <> @me
      and (x.verification ->> 'round' = '2' or x.objection_waived_at is not null or x.objection_until is null
        or x.objection_until < @today)
      and not exists (select from site_case s where s.award_id = x.award_id and s.state = 'open')`,
  },
  'clawback.reply': {
    ...receivable,
    due: endOfDay('x.reply_due_on'),
    where: `x.state = 'noticed' and x.reply_due_on >= @today`,
  },
  'clawback.decide': {
    ...receivable,
    where: `x.noticed_by <> @me and (x.state = 'replied' or x.state = 'noticed' and x.reply_due_on < @today)`,
  },
  'referral.receive': { ...referral, where: `x.state = 'consented' and x.destination_id = @own` },
  'referral.answer': { ...referral, where: `x.state = 'received' and x.destination_id = @own` },
  'referral.conclude': { ...referral, where: `x.state = 'accepted' and x.destination_id = @own` },

  'access-review.sign': {
    from: `(select to_char(m, 'YYYY-MM') as id, m at time zone 'Asia/Seoul' as starts_at,
        (m + interval '1 month') at time zone 'Asia/Seoul' as ends_at
      from generate_series(1, 12) n,
        lateral (select date_trunc('month', @system::timestamptz at time zone 'Asia/Seoul') - n * interval '1 month' as m) l
    ) x`,
    programme: null,
    number: 'x.id',
    name: NONE,
    since: 'x.ends_at',
    due: NONE,
    // Lines of others to look at, and nobody yet who has looked at all of them, as isReviewed in the domain asks.
    where: `exists (select from access_log l where l.at >= x.starts_at and l.at < x.ends_at
        and l.person_id is distinct from @me::uuid)
      and not exists (select from access_review r where r.month = x.id and r.signed_by = @me)
      and (select count(*) from access_review r where r.month = x.id) < 2
      and not exists (select from access_review r where r.month = x.id and not exists (
        select from access_log l where l.at >= x.starts_at and l.at < x.ends_at and l.person_id = r.signed_by))`,
  },
  'erasure.decide': {
    from: 'erasure x',
    programme: null,
    number: NONE,
    name: NONE,
    since: 'x.requested_at',
    due: endOfDay('x.due_on'),
    where: `x.state = 'requested' and x.person_id <> @me and x.requested_by <> @me`,
  },
  'job.retry': {
    from: 'job x',
    programme: 'x.programme_id',
    number: NONE,
    name: NONE,
    since: 'x.dead_at',
    due: NONE,
    where: 'x.dead_at is not null and x.done_at is null',
  },
} as const satisfies Partial<Record<TaskKind, Waiting>>;
