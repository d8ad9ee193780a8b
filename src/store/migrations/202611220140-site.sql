-- Sites, matches, baselines, activities with their evidence, and what goes wrong on site.

create table site (
  id uuid primary key,
  number text not null unique,
  programme_id uuid not null references programme,
  programme_version_id uuid not null references programme_version,
  organisation_id uuid not null references organisation,
  contact_id uuid not null references person,
  name text not null,
  form jsonb not null,
  hazard text not null,
  region text not null,
  size text not null,
  industry text not null,
  employees int not null check (employees >= 0),
  reported_risk int not null,
  available_from date not null,
  available_to date not null,
  brought_by_id uuid references organisation,
  other_support jsonb not null,
  eligibility jsonb not null,
  state text not null check (state in ('ineligible', 'needs_information', 'open', 'proposed', 'matched',
    'baselined', 'improved', 'dropped_out', 'withdrawn', 'closed')),
  revision int not null,
  check (available_to >= available_from)
);
create index site_programme on site (programme_id, state, id);
create index site_organisation on site (organisation_id);
-- A workplace asks once for the same hazard, so that it is improved and counted once.
create unique index site_once on site (programme_id, organisation_id, hazard, name)
  where state not in ('ineligible', 'dropped_out', 'withdrawn', 'closed');

create table match (
  id uuid primary key,
  programme_id uuid not null references programme,
  site_id uuid not null references site,
  award_id uuid not null references award,
  supplier_id uuid not null references organisation,
  state text not null check (state in ('proposed', 'agreed', 'declined', 'expired', 'ended')),
  supplier_accepted_at timestamptz,
  site_accepted_at timestamptz,
  declined_by text check (declined_by in ('supplier', 'site')),
  reason_code text,
  answer_due_on date not null,
  supplier_brought boolean not null,
  explanation jsonb not null,
  revision int not null,
  check ((state = 'declined') = (declined_by is not null)),
  check (state <> 'agreed' or (supplier_accepted_at is not null and site_accepted_at is not null))
);
create unique index match_one_living on match (site_id) where state in ('proposed', 'agreed');
create index match_site on match (site_id);
create index match_award on match (award_id, state);
create index match_supplier on match (supplier_id);

create table baseline (
  id uuid primary key,
  site_id uuid not null references site,
  match_id uuid not null references match,
  method text not null,
  scale_version text not null,
  frequency int not null,
  severity int not null,
  risk int not null,
  assessed_by uuid not null references person,
  workers_role text not null,
  assisted_by_id uuid references organisation,
  state text not null check (state in ('assessed', 'locked')),
  locked_at timestamptz,
  revision int not null,
  unique (match_id),
  check ((state = 'locked') = (locked_at is not null))
);
create index baseline_site on baseline (site_id);

-- What was measured before cannot be bettered after: not once it is locked, and not once something is installed.
create function baseline_guard() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state = 'locked' then
    raise exception 'a locked baseline never changes' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if exists (select from improvement where match_id = new.match_id and done_on is not null) then
    raise exception 'no baseline after the installation' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger baseline_guard before insert or update or delete on baseline
  for each row execute function baseline_guard();

-- One countable improvement of a site. Nobody is paid twice for it: place x measure is unique across
-- suppliers, claims and programmes. A site applies to each programme anew, so the place is its
-- organisation and name, not its row.
create table improvement (
  id uuid primary key,
  programme_id uuid not null references programme,
  award_id uuid not null references award,
  site_id uuid not null references site,
  match_id uuid not null references match,
  kind text not null check (kind in ('product', 'inspection', 'consulting', 'training')),
  measure text not null,
  place text not null,
  acts_on text not null check (acts_on in ('frequency', 'severity', 'both')),
  serial_number text,
  cost_won bigint not null check (cost_won >= 0),
  purchased_on date,
  done_on date,
  after_frequency int,
  after_severity int,
  after_risk int,
  risk_flag text,
  state text not null check (state in ('planned', 'purchased', 'done', 'confirmed', 'contested', 'removed',
    'abandoned')),
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  removed_on date,
  documented_cost_won bigint,
  revision int not null,
  check (state <> 'confirmed' or (confirmed_at is not null and done_on is not null))
);
create unique index improvement_once on improvement (place, measure) where state <> 'abandoned';
create unique index improvement_serial on improvement (serial_number) where serial_number is not null and state <> 'abandoned';
create index improvement_award on improvement (award_id, state);
create index improvement_match on improvement (match_id);
create index improvement_site on improvement (site_id);

create table file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes int not null check (size_bytes > 0),
  media_type text not null,
  perceptual_hash text check (perceptual_hash ~ '^[0-9a-f]{16}$'),
  uploaded_by uuid not null references person,
  organisation_id uuid not null references organisation,
  uploaded_at timestamptz not null,
  revision int not null
);
create index file_sha256 on file (sha256);

create table evidence (
  id uuid primary key,
  programme_id uuid not null references programme,
  improvement_id uuid not null references improvement,
  kind text not null,
  file_id uuid references file,
  text text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  perceptual_hash text check (perceptual_hash ~ '^[0-9a-f]{16}$'),
  taken_at timestamptz,
  place text,
  flag text check (flag in ('exact_duplicate', 'near_duplicate')),
  duplicate_of uuid references evidence,
  revision int not null,
  check (file_id is not null or text is not null),
  check ((flag is null) = (duplicate_of is null))
);
create index evidence_improvement on evidence (improvement_id);
create index evidence_sha256 on evidence (sha256, programme_id);
-- A near duplicate differs in few bits, so that at least one quarter of its hash is nearly the same. The
-- quarter comes first: by the programme alone an index would read all of its evidence.
create index evidence_hash_1 on evidence (substr(perceptual_hash, 1, 4), programme_id) where perceptual_hash is not null;
create index evidence_hash_2 on evidence (substr(perceptual_hash, 5, 4), programme_id) where perceptual_hash is not null;
create index evidence_hash_3 on evidence (substr(perceptual_hash, 9, 4), programme_id) where perceptual_hash is not null;
create index evidence_hash_4 on evidence (substr(perceptual_hash, 13, 4), programme_id) where perceptual_hash is not null;

-- A complaint or an accident. While it is open, no payment of the award moves; an accident also pauses
-- the work at the site. What a site contests about one improvement names it.
create table site_case (
  id uuid primary key,
  programme_id uuid not null references programme,
  site_id uuid not null references site,
  award_id uuid references award,
  improvement_id uuid references improvement,
  kind text not null check (kind in ('complaint', 'accident')),
  text text not null,
  happened_on date not null,
  state text not null check (state in ('open', 'closed')),
  finding text check (finding in ('charged', 'not_charged', 'caused_by_improvement', 'not_caused', 'unclear')),
  answer text,
  opened_by uuid not null references person,
  closed_by uuid references person,
  revision int not null,
  check ((state = 'closed') = (finding is not null and closed_by is not null)),
  check (closed_by is null or closed_by <> opened_by)
);
create index site_case_site on site_case (site_id, state);
create index site_case_award on site_case (award_id, state);
create index site_case_programme on site_case (programme_id, id);
