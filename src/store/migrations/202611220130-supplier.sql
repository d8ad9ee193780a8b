-- From the supplier's application to the agreed award.

create table application (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  programme_version_id uuid not null references programme_version,
  track text not null,
  supplier_id uuid not null references organisation,
  origin text not null check (origin in ('applied', 'discovered')),
  state text not null check (state in ('discovered', 'draft', 'needs_information', 'eligible', 'ineligible',
    'selected', 'waiting', 'not_selected', 'recommended', 'declined', 'awarded', 'withdrawn')),
  form jsonb not null,
  submitted_at timestamptz,
  eligibility jsonb,
  score jsonb,
  rank int,
  selection jsonb,
  revision int not null
);
-- One living application of a supplier in a track: the second draft is the first one, reopened.
create unique index application_once on application (programme_id, track, supplier_id) where state <> 'withdrawn';
create index application_supplier on application (supplier_id);
create index application_state on application (programme_id, state, id);

create table nurturing_session (
  id uuid primary key,
  application_id uuid not null references application,
  topic text not null,
  held_on date not null,
  outcome text not null,
  revision int not null
);
create index nurturing_session_application on nurturing_session (application_id);

-- One officer's sheet. A declared conflict stands instead of scores.
create table score_sheet (
  id uuid primary key,
  application_id uuid not null references application,
  scorer_id uuid not null references person,
  conflict text,
  scores jsonb,
  comment text,
  revision int not null,
  unique (application_id, scorer_id),
  check ((conflict is null) <> (scores is null))
);

create table recommendation (
  id uuid primary key,
  programme_id uuid not null references programme,
  application_id uuid not null unique references application,
  funder_id uuid not null references organisation,
  recommender_id uuid not null references organisation,
  recommended_by uuid not null references person,
  answer_due_on date not null,
  state text not null check (state in ('sent', 'escalated', 'accepted', 'declined', 'withdrawn')),
  reason_code text,
  reason text,
  answered_by uuid references person,
  revision int not null,
  check ((state = 'declined') = (reason_code is not null)),
  check (funder_id <> recommender_id),
  check (answered_by is null or answered_by <> recommended_by)
);

-- An objection (이의신청) to a decision; another person than the one who decided answers it.
create table objection (
  id uuid primary key,
  programme_id uuid not null references programme,
  subject_kind text not null check (subject_kind in ('application', 'claim')),
  subject_id uuid not null,
  organisation_id uuid not null references organisation,
  against_person_id uuid,
  grounds text not null,
  state text not null check (state in ('raised', 'upheld', 'dismissed')),
  answer text,
  decided_by uuid references person,
  revision int not null,
  check ((state = 'raised') = (decided_by is null)),
  check (decided_by is null or against_person_id is null or decided_by <> against_person_id)
);
create unique index objection_open on objection (subject_id) where state = 'raised';

create table award (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  programme_version_id uuid not null references programme_version,
  application_id uuid not null unique references application,
  supplier_id uuid not null references organisation,
  funder_id uuid not null references organisation,
  fund_id uuid not null references fund,
  state text not null check (state in ('planning', 'agreed', 'active', 'suspended', 'terminated', 'withdrawn',
    'closed')),
  commitment_hold_id uuid,         -- stage 2 set aside: on the pledge, then wherever its money has come
  ends_on date,
  ended_cause text,
  revision int not null
);
create index award_programme on award (programme_id, state, id);
create index award_supplier on award (supplier_id);

create table plan (
  id uuid primary key,
  award_id uuid not null references award,
  sequence int not null,
  state text not null check (state in ('proposed', 'returned', 'agreed', 'replaced')),
  targets jsonb not null,          -- [{metric, target}]
  stage1_won bigint not null check (stage1_won >= 0),
  stage2_ceiling_won bigint not null check (stage2_ceiling_won >= 0),
  capacity_sites int not null check (capacity_sites > 0),
  hazards jsonb not null,
  regions jsonb not null,
  starts_on date not null,
  ends_on date not null,
  summary text not null,
  comparison jsonb,
  returned_reason text,
  agreed_by uuid references person,
  seconded_by uuid references person,
  seconded_reason text,
  revision int not null,
  unique (award_id, sequence),
  check (ends_on > starts_on),
  check (seconded_by is null or agreed_by is null or seconded_by <> agreed_by),
  check ((state = 'returned') <= (returned_reason is not null))
);
create unique index plan_one_agreed on plan (award_id) where state = 'agreed';

create table award_agreement (
  id uuid primary key,
  award_id uuid not null unique references award,
  text text not null,
  text_hash text not null,
  terms jsonb not null,
  account jsonb not null,          -- {protection, reference}: as signed, then as changes were approved
  state text not null check (state in ('drafted', 'signed')),
  revision int not null
);

create table award_signature (
  id uuid primary key,
  award_agreement_id uuid not null references award_agreement,
  organisation_id uuid not null references organisation,
  role text not null check (role in ('supplier', 'operator', 'payer')),
  person_id uuid not null references person,
  text_hash text not null,
  signed_at timestamptz not null,
  revision int not null,
  unique (award_agreement_id, role)
);

create table change_request (
  id uuid primary key,
  award_id uuid not null references award,
  kind text not null check (kind in ('target', 'site', 'term', 'account')),
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  state text not null check (state in ('requested', 'approved', 'refused')),
  requested_by uuid not null references person,
  decided_by uuid references person,
  answer text,
  revision int not null,
  check (decided_by is null or decided_by <> requested_by),
  check ((state = 'requested') = (decided_by is null))
);
create index change_request_award on change_request (award_id);
