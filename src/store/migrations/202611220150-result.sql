-- Claims, their verification, what is paid, what is taken back, and referrals.

create table claim (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  award_id uuid not null references award,
  sequence int not null,
  kind text not null check (kind in ('interim', 'final')),
  state text not null check (state in ('opened', 'frozen', 'sampled', 'verified', 'objected', 'decided',
    'cancelled')),
  opened_by uuid not null references person,
  nonce_commitment text not null unique check (nonce_commitment ~ '^[0-9a-f]{64}$'),
  nonce text,
  suspects jsonb not null, -- the operator's doubts by improvement, until the claim is frozen with them
  frozen_hash text,
  frozen_at timestamptz,
  seed text,
  sample jsonb,
  verification jsonb,
  objection_until date,
  objection_waived_at timestamptz,
  pay jsonb,
  amount_won bigint check (amount_won >= 0),
  decided_by uuid references person,
  revision int not null,
  unique (award_id, sequence),
  check ((nonce is null) = (seed is null)),
  check (state not in ('frozen', 'sampled', 'verified', 'objected', 'decided') or frozen_hash is not null),
  check (state <> 'decided' or (amount_won is not null and decided_by is not null)),
  check (decided_by is null or decided_by <> opened_by)
);

create function claim_guard() returns trigger language plpgsql as $$
begin
  if old.frozen_hash is not null and new.frozen_hash is distinct from old.frozen_hash
     or new.nonce_commitment is distinct from old.nonce_commitment
     or old.frozen_hash is not null
        and (new.award_id, new.sequence, new.kind, new.suspects)
          is distinct from (old.award_id, old.sequence, old.kind, old.suspects)
     or old.seed is not null and (new.seed, new.nonce, new.sample) is distinct from (old.seed, old.nonce, old.sample)
     or old.state in ('decided', 'cancelled') and new.state <> old.state
     or old.state = 'decided' and (new.pay, new.amount_won) is distinct from (old.pay, old.amount_won) then
    raise exception 'a frozen claim never changes, nor does its draw' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger claim_guard before update on claim for each row execute function claim_guard();

create table claim_unit (
  id uuid primary key,
  claim_id uuid not null references claim,
  improvement_id uuid not null references improvement,
  site_id uuid not null references site,
  metric text not null,
  stratum text not null,
  suspect text,
  drawn text check (drawn in ('sample', 'reserve', 'suspect', 'full')),
  draw_order int,
  result text check (result in ('pass', 'fail', 'unverifiable')),
  reason text,
  rescored jsonb,
  second_result text check (second_result in ('pass', 'fail', 'unverifiable')),
  second_reason text,
  second_rescored jsonb,
  live boolean not null,
  revision int not null,
  unique (claim_id, improvement_id, metric)
);
-- An improvement counts once for a metric, in whichever claim; a cancelled claim lets its units go.
create unique index claim_unit_once on claim_unit (improvement_id, metric) where live;
create index claim_unit_claim on claim_unit (claim_id, drawn);

-- What was frozen stays: no unit joins later or becomes another, and what was drawn or judged stands. A full
-- check calls up reserves too. Freezing itself writes claim and units in one transaction.
create function claim_unit_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from claim where id = new.claim_id and frozen_hash is not null
               and xmin <> pg_current_xact_id()::xid) then
      raise exception 'a frozen claim takes no further unit' using errcode = 'restrict_violation';
    end if;
  elsif (new.claim_id, new.improvement_id, new.site_id, new.metric, new.stratum, new.suspect)
        is distinct from (old.claim_id, old.improvement_id, old.site_id, old.metric, old.stratum, old.suspect)
     or old.drawn is not null and new.drawn is distinct from old.drawn
        and (old.drawn <> 'reserve' or new.drawn is distinct from 'full')
     or old.result is not null and new.result is distinct from old.result
     or old.second_result is not null and new.second_result is distinct from old.second_result
     or new.live and not old.live then
    raise exception 'a frozen unit never changes, nor does its draw or its result' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger claim_unit_guard before insert or update on claim_unit
  for each row execute function claim_unit_guard();

create table verification (
  id uuid primary key,
  programme_id uuid not null references programme,
  claim_id uuid not null references claim,
  round int not null check (round in (1, 2)),
  verifier_id uuid not null references organisation,
  unit_fee_won bigint not null check (unit_fee_won >= 0),
  fee_won bigint not null check (fee_won >= 0), -- unit fee x units judged, whatever the result; 0 until submitted
  state text not null check (state in ('assigned', 'submitted')),
  submitted_at timestamptz,
  revision int not null,
  unique (claim_id, round)
);

create table payment (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  fund_id uuid not null references fund,
  award_id uuid references award,
  claim_id uuid references claim,
  verification_id uuid references verification,
  payee_id uuid not null references organisation,
  kind text not null check (kind in ('stage_1', 'stage_2', 'verification_fee')),
  amount_won bigint not null check (amount_won > 0),
  offset_won bigint not null check (offset_won >= 0 and offset_won <= amount_won),
  hold_id uuid not null,
  explanation jsonb not null,
  state text not null check (state in ('approved', 'released', 'paid', 'returned', 'cancelled', 'expired')),
  approved_by uuid not null references person,
  released_by uuid references person,
  bank_reference text unique,
  value_on date,
  returned_reason text,
  settled_journal_id uuid,
  revision int not null,
  check (released_by is null or released_by <> approved_by),
  check (state <> 'paid' or (bank_reference is not null and value_on is not null and settled_journal_id is not null))
);
create unique index payment_stage_once on payment (award_id, kind) where kind = 'stage_1' and state not in ('cancelled', 'expired');
create unique index payment_claim_once on payment (claim_id) where kind = 'stage_2' and state not in ('cancelled', 'expired');
create unique index payment_fee_once on payment (verification_id) where state not in ('cancelled', 'expired');
create index payment_award on payment (award_id);
create index payment_state on payment (programme_id, state, id);

-- Clawback is not a reversal: cause, notice, reply, decision, receivable, recovery.
create table receivable (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  fund_id uuid not null references fund,
  award_id uuid not null references award,
  supplier_id uuid not null references organisation,
  cause text not null check (cause in ('false_evidence', 'site_charged', 'misuse', 'abandonment', 'insolvency', 'missed_targets')),
  notice text not null,
  reply_due_on date not null,
  reply text,
  amount_won bigint not null check (amount_won > 0),
  recovered_won bigint not null check (recovered_won >= 0),
  written_off_won bigint not null check (written_off_won >= 0),
  instalments jsonb,
  state text not null check (state in ('noticed', 'replied', 'dropped', 'open', 'settled', 'written_off')),
  noticed_by uuid not null references person,
  decided_by uuid references person,
  decision text,
  written_off_by uuid references person,
  write_off_reason text,
  revision int not null,
  check (recovered_won + written_off_won <= amount_won),
  check ((written_off_by is null) = (write_off_reason is null)),
  check (decided_by is null or decided_by <> noticed_by),
  check (written_off_by is null or written_off_by <> decided_by)
);
create index receivable_award on receivable (award_id);
create index receivable_programme on receivable (programme_id, state, id);

create table recovery (
  id uuid primary key,
  receivable_id uuid not null references receivable,
  kind text not null check (kind in ('offset', 'repayment', 'write_off')),
  amount_won bigint not null check (amount_won > 0),
  bank_reference text unique,
  payment_id uuid references payment,
  on_day date not null,
  revision int not null
);
create index recovery_receivable on recovery (receivable_id);

-- A referral is never a condition of support.
create table referral (
  id uuid primary key,
  programme_id uuid not null references programme,
  organisation_id uuid not null references organisation,
  programme_version_id uuid not null references programme_version,
  target text not null, -- a destination of the programme file
  destination_id uuid not null references organisation,
  consented_by uuid not null references person,
  consented_at timestamptz not null,
  state text not null check (state in ('consented', 'received', 'accepted', 'declined', 'concluded', 'withdrawn')),
  reason_code text,
  reason text,
  outcome text,
  revision int not null,
  check ((state = 'declined') = (reason_code is not null))
);
create index referral_programme on referral (programme_id, state);
create unique index referral_once on referral (programme_id, organisation_id, target)
  where state in ('consented', 'received', 'accepted');
