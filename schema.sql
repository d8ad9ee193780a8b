-- Written by `npm run generate` from src/store/migrations and functions; to compare, not to run.

table access_expiry (
  id uuid not null,
  before timestamp with time zone not null,
  lines integer not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  revision integer not null,
  constraint access_expiry_check CHECK (((first_at <= last_at) AND (last_at < before))),
  constraint access_expiry_lines_check CHECK ((lines > 0)),
  constraint access_expiry_pkey PRIMARY KEY (id)
);
CREATE TRIGGER access_expiry_append_only BEFORE DELETE OR UPDATE ON public.access_expiry FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER access_expiry_truncate BEFORE TRUNCATE ON public.access_expiry FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant insert, select to dure_app;

table access_log (
  id uuid not null,
  at timestamp with time zone not null,
  person_id uuid,
  organisation_id uuid,
  operation text not null,
  subject_kind text,
  subject_id uuid,
  outcome text not null,
  reason text,
  xid xid8 not null default pg_current_xact_id(),
  concerned_ids uuid[] not null default '{}'::uuid[],
  concerned_person_id uuid,
  fields text[] not null default '{}'::text[],
  relations text[] not null default '{}'::text[],
  constraint access_log_outcome_check CHECK ((outcome = ANY (ARRAY['denied'::text, 'read'::text]))),
  constraint access_log_pkey PRIMARY KEY (id)
);
CREATE INDEX access_log_at ON public.access_log USING btree (at);
CREATE INDEX access_log_concerned ON public.access_log USING gin (concerned_ids);
CREATE INDEX access_log_concerned_person ON public.access_log USING btree (concerned_person_id) WHERE (concerned_person_id IS NOT NULL);
CREATE INDEX access_log_person ON public.access_log USING btree (person_id, id);
CREATE INDEX access_log_xid ON public.access_log USING brin ((((xid)::text)::bigint)) WITH (autosummarize='on');
CREATE TRIGGER access_log_guard BEFORE DELETE OR UPDATE ON public.access_log FOR EACH ROW EXECUTE FUNCTION access_log_guard();
CREATE TRIGGER access_log_guard_truncate BEFORE TRUNCATE ON public.access_log FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant insert, select to dure_app;

table access_review (
  id uuid not null,
  month text not null,
  signed_by uuid not null,
  signed_at timestamp with time zone not null,
  finding text not null,
  lines integer not null,
  salts jsonb,
  revision integer not null,
  constraint access_review_lines_check CHECK ((lines >= 0)),
  constraint access_review_month_check CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
  constraint access_review_month_signed_by_key UNIQUE (month, signed_by),
  constraint access_review_pkey PRIMARY KEY (id),
  constraint access_review_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id)
);
grant insert, select, update to dure_app;

table account (
  id uuid not null,
  number text not null default ('A'::text || to_char(nextval('account_number'::regclass), 'FM00000000'::text)),
  kind text not null,
  currency character(3) not null,
  fund_id uuid not null,
  organisation_id uuid,
  award_id uuid,
  floor_amount bigint,
  ceiling_amount bigint,
  debits bigint not null default 0,
  credits bigint not null default 0,
  held bigint not null default 0,
  entry_seq bigint not null default 0,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  last_recorded_at timestamp with time zone not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint account_ceiling CHECK (((ceiling_amount IS NULL) OR ((credits - debits) <= ceiling_amount))),
  constraint account_closed_holds_nothing CHECK (((closed_at IS NULL) OR (held = 0))),
  constraint account_credits_check CHECK ((credits >= 0)),
  constraint account_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint account_debits_check CHECK ((debits >= 0)),
  constraint account_floor CHECK (((floor_amount IS NULL) OR (((credits - debits) - held) >= floor_amount))),
  constraint account_held_check CHECK ((held >= 0)),
  constraint account_number_key UNIQUE (number),
  constraint account_pkey PRIMARY KEY (id)
);
CREATE INDEX account_award ON public.account USING btree (award_id) WHERE (award_id IS NOT NULL);
CREATE UNIQUE INDEX account_owner ON public.account USING btree (fund_id, kind, currency, COALESCE(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid), COALESCE(award_id, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE TRIGGER closed_stays_closed BEFORE UPDATE ON public.account FOR EACH ROW WHEN ((old.closed_at IS NOT NULL)) EXECUTE FUNCTION ledger_refuse_change('the account is closed');
CREATE TRIGGER identity_is_fixed BEFORE UPDATE OF id, number, kind, currency, fund_id, organisation_id, award_id, floor_amount, ceiling_amount, opened_at ON public.account FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('an account keeps its identity and limits');
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('the ledger forgets nothing');
grant select to dure_app;

table agreement (
  id uuid not null,
  programme_id uuid not null,
  text text not null,
  text_hash text not null,
  state text not null,
  starts_on date not null,
  ends_on date not null,
  revision integer not null,
  salts jsonb,
  constraint agreement_check CHECK ((ends_on > starts_on)),
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint agreement_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'ended'::text])))
);
CREATE INDEX agreement_programme ON public.agreement USING btree (programme_id);
grant insert, select, update to dure_app;

table agreement_party (
  id uuid not null,
  agreement_id uuid not null,
  programme_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  signed_at timestamp with time zone,
  signed_by uuid,
  signed_hash text,
  revision integer not null,
  constraint agreement_party_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id),
  constraint agreement_party_agreement_id_organisation_id_role_key UNIQUE (agreement_id, organisation_id, role),
  constraint agreement_party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint agreement_party_pkey PRIMARY KEY (id),
  constraint agreement_party_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint agreement_party_role_check CHECK ((role = ANY (ARRAY['operator'::text, 'recommender'::text, 'funder'::text, 'anchor'::text, 'guarantor'::text, 'verifier'::text, 'region'::text]))),
  constraint agreement_party_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id)
);
CREATE INDEX agreement_party_programme ON public.agreement_party USING btree (programme_id, organisation_id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.agreement_party REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
grant insert, select, update to dure_app;

table application (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  programme_version_id uuid not null,
  track text not null,
  supplier_id uuid not null,
  origin text not null,
  state text not null,
  form jsonb not null,
  submitted_at timestamp with time zone,
  eligibility jsonb,
  score jsonb,
  rank integer,
  selection jsonb,
  revision integer not null,
  salts jsonb,
  constraint application_number_key UNIQUE (number),
  constraint application_origin_check CHECK ((origin = ANY (ARRAY['applied'::text, 'discovered'::text]))),
  constraint application_pkey PRIMARY KEY (id),
  constraint application_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint application_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id),
  constraint application_state_check CHECK ((state = ANY (ARRAY['discovered'::text, 'draft'::text, 'needs_information'::text, 'eligible'::text, 'ineligible'::text, 'selected'::text, 'waiting'::text, 'not_selected'::text, 'recommended'::text, 'declined'::text, 'awarded'::text, 'withdrawn'::text]))),
  constraint application_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX application_once ON public.application USING btree (programme_id, track, supplier_id) WHERE (state <> 'withdrawn'::text);
CREATE INDEX application_state ON public.application USING btree (programme_id, state, id);
CREATE INDEX application_supplier ON public.application USING btree (supplier_id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.application REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
grant insert, select, update to dure_app;

table award (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  programme_version_id uuid not null,
  application_id uuid not null,
  supplier_id uuid not null,
  funder_id uuid not null,
  fund_id uuid not null,
  state text not null,
  commitment_hold_id uuid,
  ends_on date,
  ended_cause text,
  revision integer not null,
  constraint award_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id),
  constraint award_application_id_key UNIQUE (application_id),
  constraint award_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund(id),
  constraint award_funder_id_fkey FOREIGN KEY (funder_id) REFERENCES organisation(id),
  constraint award_number_key UNIQUE (number),
  constraint award_pkey PRIMARY KEY (id),
  constraint award_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint award_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id),
  constraint award_state_check CHECK ((state = ANY (ARRAY['planning'::text, 'agreed'::text, 'active'::text, 'suspended'::text, 'terminated'::text, 'withdrawn'::text, 'closed'::text]))),
  constraint award_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES organisation(id)
);
CREATE INDEX award_programme ON public.award USING btree (programme_id, state, id);
CREATE INDEX award_supplier ON public.award USING btree (supplier_id);
CREATE TRIGGER version_has_run BEFORE INSERT OR UPDATE OF programme_version_id ON public.award FOR EACH ROW EXECUTE FUNCTION version_has_run();
grant insert, select, update to dure_app;

table award_agreement (
  id uuid not null,
  award_id uuid not null,
  text text not null,
  text_hash text not null,
  terms jsonb not null,
  account jsonb not null,
  state text not null,
  revision integer not null,
  salts jsonb,
  constraint award_agreement_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint award_agreement_award_id_key UNIQUE (award_id),
  constraint award_agreement_pkey PRIMARY KEY (id),
  constraint award_agreement_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'signed'::text])))
);
grant insert, select, update to dure_app;

table award_signature (
  id uuid not null,
  award_agreement_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  person_id uuid not null,
  text_hash text not null,
  signed_at timestamp with time zone not null,
  revision integer not null,
  constraint award_signature_award_agreement_id_fkey FOREIGN KEY (award_agreement_id) REFERENCES award_agreement(id),
  constraint award_signature_award_agreement_id_role_key UNIQUE (award_agreement_id, role),
  constraint award_signature_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint award_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint award_signature_pkey PRIMARY KEY (id),
  constraint award_signature_role_check CHECK ((role = ANY (ARRAY['supplier'::text, 'operator'::text, 'payer'::text])))
);
grant insert, select, update to dure_app;

table baseline (
  id uuid not null,
  site_id uuid not null,
  match_id uuid not null,
  method text not null,
  scale_version text not null,
  frequency integer not null,
  severity integer not null,
  risk integer not null,
  assessed_by uuid not null,
  workers_role text not null,
  assisted_by_id uuid,
  state text not null,
  locked_at timestamp with time zone,
  revision integer not null,
  salts jsonb,
  constraint baseline_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES person(id),
  constraint baseline_assisted_by_id_fkey FOREIGN KEY (assisted_by_id) REFERENCES organisation(id),
  constraint baseline_check CHECK (((state = 'locked'::text) = (locked_at IS NOT NULL))),
  constraint baseline_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint baseline_match_id_key UNIQUE (match_id),
  constraint baseline_pkey PRIMARY KEY (id),
  constraint baseline_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint baseline_state_check CHECK ((state = ANY (ARRAY['assessed'::text, 'locked'::text])))
);
CREATE INDEX baseline_site ON public.baseline USING btree (site_id);
CREATE TRIGGER baseline_guard BEFORE INSERT OR DELETE OR UPDATE ON public.baseline FOR EACH ROW EXECUTE FUNCTION baseline_guard();
grant insert, select, update to dure_app;

table change_request (
  id uuid not null,
  award_id uuid not null,
  kind text not null,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  state text not null,
  requested_by uuid not null,
  decided_by uuid,
  answer text,
  revision integer not null,
  salts jsonb,
  constraint change_request_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint change_request_check CHECK (((decided_by IS NULL) OR (decided_by <> requested_by))),
  constraint change_request_check1 CHECK (((state = 'requested'::text) = (decided_by IS NULL))),
  constraint change_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint change_request_kind_check CHECK ((kind = ANY (ARRAY['target'::text, 'site'::text, 'term'::text, 'account'::text]))),
  constraint change_request_pkey PRIMARY KEY (id),
  constraint change_request_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint change_request_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'refused'::text])))
);
CREATE INDEX change_request_award ON public.change_request USING btree (award_id);
grant insert, select, update to dure_app;

table claim (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  award_id uuid not null,
  sequence integer not null,
  kind text not null,
  state text not null,
  opened_by uuid not null,
  nonce_commitment text not null,
  nonce text,
  suspects jsonb not null,
  frozen_hash text,
  frozen_at timestamp with time zone,
  seed text,
  sample jsonb,
  verification jsonb,
  objection_until date,
  objection_waived_at timestamp with time zone,
  pay jsonb,
  amount_won bigint,
  decided_by uuid,
  revision integer not null,
  salts jsonb,
  constraint claim_amount_won_check CHECK ((amount_won >= 0)),
  constraint claim_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint claim_award_id_sequence_key UNIQUE (award_id, sequence),
  constraint claim_check CHECK (((nonce IS NULL) = (seed IS NULL))),
  constraint claim_check1 CHECK (((state <> ALL (ARRAY['frozen'::text, 'sampled'::text, 'verified'::text, 'objected'::text, 'decided'::text])) OR (frozen_hash IS NOT NULL))),
  constraint claim_check2 CHECK (((state <> 'decided'::text) OR ((amount_won IS NOT NULL) AND (decided_by IS NOT NULL)))),
  constraint claim_check3 CHECK (((decided_by IS NULL) OR (decided_by <> opened_by))),
  constraint claim_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint claim_kind_check CHECK ((kind = ANY (ARRAY['interim'::text, 'final'::text]))),
  constraint claim_nonce_commitment_check CHECK ((nonce_commitment ~ '^[0-9a-f]{64}$'::text)),
  constraint claim_nonce_commitment_key UNIQUE (nonce_commitment),
  constraint claim_number_key UNIQUE (number),
  constraint claim_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id),
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint claim_state_check CHECK ((state = ANY (ARRAY['opened'::text, 'frozen'::text, 'sampled'::text, 'verified'::text, 'objected'::text, 'decided'::text, 'cancelled'::text])))
);
CREATE TRIGGER claim_guard BEFORE UPDATE ON public.claim FOR EACH ROW EXECUTE FUNCTION claim_guard();
grant insert, select, update to dure_app;

table claim_unit (
  id uuid not null,
  claim_id uuid not null,
  improvement_id uuid not null,
  site_id uuid not null,
  metric text not null,
  stratum text not null,
  suspect text,
  drawn text,
  draw_order integer,
  result text,
  reason text,
  rescored jsonb,
  second_result text,
  second_reason text,
  second_rescored jsonb,
  live boolean not null,
  revision integer not null,
  salts jsonb,
  reason_code text,
  second_reason_code text,
  constraint claim_unit_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint claim_unit_claim_id_improvement_id_metric_key UNIQUE (claim_id, improvement_id, metric),
  constraint claim_unit_drawn_check CHECK ((drawn = ANY (ARRAY['sample'::text, 'reserve'::text, 'suspect'::text, 'full'::text]))),
  constraint claim_unit_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES improvement(id),
  constraint claim_unit_pkey PRIMARY KEY (id),
  constraint claim_unit_result_check CHECK ((result = ANY (ARRAY['pass'::text, 'fail'::text, 'unverifiable'::text]))),
  constraint claim_unit_second_result_check CHECK ((second_result = ANY (ARRAY['pass'::text, 'fail'::text, 'unverifiable'::text]))),
  constraint claim_unit_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
CREATE INDEX claim_unit_claim ON public.claim_unit USING btree (claim_id, drawn);
CREATE UNIQUE INDEX claim_unit_once ON public.claim_unit USING btree (improvement_id, metric) WHERE live;
CREATE TRIGGER claim_unit_guard BEFORE INSERT OR UPDATE ON public.claim_unit FOR EACH ROW EXECUTE FUNCTION claim_unit_guard();
grant insert, select, update to dure_app;

table credential (
  id uuid not null,
  person_id uuid not null,
  password_hash text,
  totp_secret text,
  totp_since timestamp with time zone,
  totp_step integer,
  recovery_codes text[],
  salts jsonb,
  revision integer not null,
  constraint credential_check CHECK (((totp_since IS NULL) OR ((totp_secret IS NOT NULL) AND (totp_step IS NOT NULL) AND (recovery_codes IS NOT NULL)))),
  constraint credential_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text)),
  constraint credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint credential_person_id_key UNIQUE (person_id),
  constraint credential_pkey PRIMARY KEY (id)
);
CREATE TRIGGER credential_guard BEFORE UPDATE ON public.credential FOR EACH ROW EXECUTE FUNCTION credential_guard();
grant insert, select, update to dure_app;

table datum (
  id uuid not null,
  organisation_id uuid not null,
  key text not null,
  value jsonb not null,
  source text not null,
  as_of date not null,
  valid_until date,
  recorded_at timestamp with time zone not null,
  revision integer not null,
  salts jsonb,
  constraint datum_check CHECK (((valid_until IS NULL) OR (valid_until >= as_of))),
  constraint datum_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint datum_pkey PRIMARY KEY (id)
);
CREATE INDEX datum_latest ON public.datum USING btree (organisation_id, key, as_of DESC, recorded_at DESC, id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.datum REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
grant insert, select, update to dure_app;

table delivery (
  id uuid not null,
  cause_id uuid not null,
  what text not null,
  person_id uuid,
  webhook_id uuid,
  channel text not null generated always as (
CASE
    WHEN (webhook_id IS NULL) THEN 'mail'::text
    ELSE 'webhook'::text
END) stored,
  lane text not null generated always as (COALESCE((webhook_id)::text, 'mail'::text)) stored,
  content jsonb not null,
  state text not null,
  tries integer not null,
  due_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  last_error text,
  digest text not null default ''::text,
  constraint delivery_cause_id_person_id_key UNIQUE (cause_id, person_id),
  constraint delivery_cause_id_webhook_id_key UNIQUE (cause_id, webhook_id),
  constraint delivery_check CHECK (((person_id IS NULL) <> (webhook_id IS NULL))),
  constraint delivery_check1 CHECK (((state = 'waiting'::text) = (ended_at IS NULL))),
  constraint delivery_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint delivery_pkey PRIMARY KEY (id),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dead'::text]))),
  constraint delivery_tries_check CHECK ((tries >= 0)),
  constraint delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook(id)
);
CREATE INDEX delivery_dead ON public.delivery USING btree (id) WHERE (state = 'dead'::text);
CREATE INDEX delivery_waiting ON public.delivery USING btree (lane, due_at, id) WHERE (state = 'waiting'::text);
CREATE INDEX delivery_webhook ON public.delivery USING btree (webhook_id, id) WHERE (webhook_id IS NOT NULL);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.delivery FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table delivery_attempt (
  id uuid not null,
  delivery_id uuid not null,
  at timestamp with time zone not null,
  outcome text not null,
  error text,
  person_id uuid,
  digest text not null default ''::text,
  constraint delivery_attempt_check CHECK (((outcome = 'failed'::text) = (error IS NOT NULL))),
  constraint delivery_attempt_check1 CHECK (((outcome = 'resent'::text) = (person_id IS NOT NULL))),
  constraint delivery_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES delivery(id),
  constraint delivery_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'failed'::text, 'resent'::text]))),
  constraint delivery_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint delivery_attempt_pkey PRIMARY KEY (id)
);
CREATE INDEX delivery_attempt_of ON public.delivery_attempt USING btree (delivery_id, id);
CREATE TRIGGER delivery_attempt_append_only BEFORE DELETE OR UPDATE ON public.delivery_attempt FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER delivery_attempt_append_only_truncate BEFORE TRUNCATE ON public.delivery_attempt FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.delivery_attempt FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table document (
  id uuid not null,
  programme_id uuid not null,
  kind text not null,
  agreement_id uuid,
  award_id uuid,
  payment_id uuid,
  language text not null,
  template integer not null,
  content jsonb not null,
  record_hash text not null,
  content_hash text not null,
  file_hash text not null,
  file_id uuid not null,
  issued_by uuid not null,
  organisation_id uuid not null,
  issued_at timestamp with time zone not null,
  revision integer not null,
  salts jsonb,
  constraint document_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id),
  constraint document_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint document_check CHECK (((kind = 'agreement'::text) = (agreement_id IS NOT NULL))),
  constraint document_check1 CHECK (((kind = 'award_letter'::text) = (award_id IS NOT NULL))),
  constraint document_check2 CHECK (((kind = 'payment_statement'::text) = (payment_id IS NOT NULL))),
  constraint document_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_content_hash_key UNIQUE (content_hash),
  constraint document_file_hash_check CHECK ((file_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_file_hash_key UNIQUE (file_hash),
  constraint document_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint document_file_id_key UNIQUE (file_id),
  constraint document_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id),
  constraint document_kind_check CHECK ((kind = ANY (ARRAY['agreement'::text, 'award_letter'::text, 'payment_statement'::text]))),
  constraint document_language_check CHECK ((language = ANY (ARRAY['ko'::text, 'en'::text]))),
  constraint document_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint document_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint document_pkey PRIMARY KEY (id),
  constraint document_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint document_record_hash_check CHECK ((record_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_template_check CHECK ((template > 0))
);
CREATE INDEX document_agreement ON public.document USING btree (agreement_id, id) WHERE (agreement_id IS NOT NULL);
CREATE INDEX document_award ON public.document USING btree (award_id, id) WHERE (award_id IS NOT NULL);
CREATE UNIQUE INDEX document_once ON public.document USING btree (record_hash, language, template);
CREATE INDEX document_payment ON public.document USING btree (payment_id, id) WHERE (payment_id IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.document FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER document_guard BEFORE INSERT ON public.document FOR EACH ROW EXECUTE FUNCTION document_guard();
grant insert, select to dure_app;

table entry (
  account_id uuid not null,
  seq bigint not null,
  journal_id uuid not null,
  amount bigint not null,
  balance_after bigint not null,
  effective_on date not null,
  recorded_at timestamp with time zone not null,
  site_id uuid,
  xid xid8 not null default pg_current_xact_id(),
  constraint entry_amount_check CHECK ((amount <> 0)),
  constraint entry_pkey PRIMARY KEY (account_id, seq)
);
CREATE INDEX entry_journal ON public.entry USING btree (journal_id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('the ledger is append-only');
CREATE TRIGGER balanced AFTER INSERT ON public.entry REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION ledger_guard_entries();
grant select to dure_app;

table erased_file (
  id uuid not null,
  file_id uuid not null,
  erasure_id uuid not null,
  erased_at timestamp with time zone not null,
  bytes_gone_at timestamp with time zone,
  revision integer not null,
  constraint erased_file_erasure_id_fkey FOREIGN KEY (erasure_id) REFERENCES erasure(id),
  constraint erased_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint erased_file_file_id_key UNIQUE (file_id),
  constraint erased_file_pkey PRIMARY KEY (id)
);
CREATE INDEX erased_file_erasure ON public.erased_file USING btree (erasure_id);
CREATE INDEX erased_file_waiting ON public.erased_file USING btree (id) WHERE (bytes_gone_at IS NULL);
CREATE TRIGGER document_keeps_file BEFORE INSERT ON public.erased_file FOR EACH ROW EXECUTE FUNCTION document_keeps_file();
grant insert, select, update to dure_app;

table erasure (
  id uuid not null,
  person_id uuid not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null,
  reason text not null,
  due_on date not null,
  state text not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  basis text,
  outcome jsonb,
  salts jsonb,
  revision integer not null,
  constraint erasure_check CHECK (((state = 'requested'::text) = (decided_by IS NULL))),
  constraint erasure_check1 CHECK (((state = 'requested'::text) = (decided_at IS NULL))),
  constraint erasure_check2 CHECK (((state = 'requested'::text) = (basis IS NULL))),
  constraint erasure_check3 CHECK (((decided_by IS NULL) OR ((decided_by <> requested_by) AND (decided_by <> person_id)))),
  constraint erasure_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint erasure_pkey PRIMARY KEY (id),
  constraint erasure_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint erasure_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'erased'::text, 'refused'::text])))
);
CREATE UNIQUE INDEX erasure_open ON public.erasure USING btree (person_id) WHERE (state = 'requested'::text);
CREATE INDEX erasure_person ON public.erasure USING btree (person_id);
grant insert, select, update to dure_app;

table evidence (
  id uuid not null,
  programme_id uuid not null,
  improvement_id uuid not null,
  kind text not null,
  file_id uuid,
  text text,
  sha256 text,
  perceptual_hash text,
  taken_at timestamp with time zone,
  place text,
  flag text,
  duplicate_of uuid,
  revision integer not null,
  salts jsonb,
  camera jsonb,
  constraint evidence_camera_check CHECK ((jsonb_typeof(camera) = 'object'::text)),
  constraint evidence_check CHECK (((file_id IS NOT NULL) OR (text IS NOT NULL))),
  constraint evidence_check1 CHECK (((flag IS NULL) = (duplicate_of IS NULL))),
  constraint evidence_duplicate_of_fkey FOREIGN KEY (duplicate_of) REFERENCES evidence(id),
  constraint evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint evidence_flag_check CHECK ((flag = ANY (ARRAY['exact_duplicate'::text, 'near_duplicate'::text]))),
  constraint evidence_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES improvement(id),
  constraint evidence_perceptual_hash_check CHECK ((perceptual_hash ~ '^[0-9a-f]{16}$'::text)),
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX evidence_hash_1 ON public.evidence USING btree (substr(perceptual_hash, 1, 4), programme_id) WHERE (perceptual_hash IS NOT NULL);
CREATE INDEX evidence_hash_2 ON public.evidence USING btree (substr(perceptual_hash, 5, 4), programme_id) WHERE (perceptual_hash IS NOT NULL);
CREATE INDEX evidence_hash_3 ON public.evidence USING btree (substr(perceptual_hash, 9, 4), programme_id) WHERE (perceptual_hash IS NOT NULL);
CREATE INDEX evidence_hash_4 ON public.evidence USING btree (substr(perceptual_hash, 13, 4), programme_id) WHERE (perceptual_hash IS NOT NULL);
CREATE INDEX evidence_improvement ON public.evidence USING btree (improvement_id);
CREATE INDEX evidence_sha256 ON public.evidence USING btree (sha256, programme_id);
CREATE TRIGGER evidence_file_guard AFTER INSERT ON public.evidence FOR EACH ROW WHEN ((new.file_id IS NOT NULL)) EXECUTE FUNCTION evidence_file_guard();
grant insert, select, update to dure_app;

table fact (
  seq bigint not null generated always as identity,
  id uuid not null,
  what text not null,
  version integer not null,
  occurred_at timestamp with time zone not null,
  person_id uuid,
  organisation_id uuid,
  operation text,
  subject_kind text not null,
  subject_id uuid not null,
  subject_revision integer not null,
  subject_digest text not null,
  programme_id uuid,
  programme_version text,
  detail jsonb not null,
  rows jsonb not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint fact_id_key UNIQUE (id),
  constraint fact_pkey PRIMARY KEY (seq)
);
CREATE INDEX fact_programme ON public.fact USING btree (programme_id, seq);
CREATE INDEX fact_subject ON public.fact USING btree (subject_kind, subject_id, seq);
CREATE INDEX fact_told ON public.fact USING btree (xid, seq);
CREATE INDEX fact_xid ON public.fact USING brin ((((xid)::text)::bigint)) WITH (autosummarize='on');
CREATE TRIGGER fact_append_only BEFORE DELETE OR UPDATE ON public.fact FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER fact_append_only_truncate BEFORE TRUNCATE ON public.fact FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant select to dure_app;

table fact_detail (
  fact_id uuid not null,
  field text not null,
  salt text,
  value text not null,
  erasure_id uuid,
  constraint fact_detail_check CHECK (((salt IS NULL) = (erasure_id IS NOT NULL))),
  constraint fact_detail_pkey PRIMARY KEY (fact_id, field)
);
CREATE TRIGGER fact_detail_guard BEFORE DELETE OR UPDATE ON public.fact_detail FOR EACH ROW EXECUTE FUNCTION fact_detail_guard();
CREATE TRIGGER fact_detail_truncate BEFORE TRUNCATE ON public.fact_detail FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant insert, select, update to dure_app;

table file (
  id uuid not null,
  sha256 text not null,
  size_bytes integer not null,
  media_type text not null,
  perceptual_hash text,
  uploaded_by uuid not null,
  organisation_id uuid not null,
  uploaded_at timestamp with time zone not null,
  revision integer not null,
  camera jsonb,
  constraint file_camera_check CHECK ((jsonb_typeof(camera) = 'object'::text)),
  constraint file_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint file_perceptual_hash_check CHECK ((perceptual_hash ~ '^[0-9a-f]{16}$'::text)),
  constraint file_pkey PRIMARY KEY (id),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint file_size_bytes_check CHECK ((size_bytes > 0)),
  constraint file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id)
);
CREATE INDEX file_sha256 ON public.file USING btree (sha256);
grant insert, select, update to dure_app;

table fund (
  id uuid not null,
  programme_id uuid not null,
  holder_id uuid not null,
  currency character(3) not null,
  revision integer not null,
  constraint fund_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organisation(id),
  constraint fund_pkey PRIMARY KEY (id),
  constraint fund_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint fund_programme_id_key UNIQUE (programme_id)
);
grant insert, select, update to dure_app;

table fund_return (
  id uuid not null,
  fund_id uuid not null,
  organisation_id uuid not null,
  amount_won bigint not null,
  cause text not null,
  bank_reference text not null,
  value_on date not null,
  revision integer not null,
  constraint fund_return_amount_won_check CHECK ((amount_won > 0)),
  constraint fund_return_bank_reference_key UNIQUE (bank_reference),
  constraint fund_return_cause_check CHECK ((cause = ANY (ARRAY['run_off'::text, 'recovery'::text]))),
  constraint fund_return_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund(id),
  constraint fund_return_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint fund_return_pkey PRIMARY KEY (id)
);
CREATE INDEX fund_return_fund ON public.fund_return USING btree (fund_id);
grant insert, select, update to dure_app;

table head_announcement (
  number bigint not null,
  id uuid not null,
  hash text not null,
  sealed_at timestamp with time zone not null,
  told_at timestamp with time zone,
  digest text not null default ''::text,
  constraint head_announcement_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint head_announcement_id_key UNIQUE (id),
  constraint head_announcement_pkey PRIMARY KEY (number)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.head_announcement FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table hold (
  id uuid not null,
  account_id uuid not null,
  award_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  amount bigint not null,
  settled_amount bigint not null default 0,
  released_amount bigint not null default 0,
  state text not null default 'open'::text,
  expires_at timestamp with time zone,
  constraint hold_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint hold_amount_check CHECK ((amount > 0)),
  constraint hold_id_fkey FOREIGN KEY (id) REFERENCES journal(id),
  constraint hold_not_overdrawn CHECK (((settled_amount + released_amount) <= amount)),
  constraint hold_open_while_something_is_left CHECK (((state = 'open'::text) = ((settled_amount + released_amount) < amount))),
  constraint hold_pkey PRIMARY KEY (id),
  constraint hold_released_amount_check CHECK ((released_amount >= 0)),
  constraint hold_settled_amount_check CHECK ((settled_amount >= 0)),
  constraint hold_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text, 'voided'::text, 'expired'::text])))
);
CREATE INDEX hold_due ON public.hold USING btree (expires_at) WHERE ((state = 'open'::text) AND (expires_at IS NOT NULL));
CREATE INDEX hold_open ON public.hold USING btree (account_id) WHERE (state = 'open'::text);
CREATE INDEX hold_subject ON public.hold USING btree (subject_kind, subject_id);
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.hold FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('the ledger forgets nothing');
CREATE TRIGGER resolved_once BEFORE UPDATE ON public.hold FOR EACH ROW WHEN (((old.state <> 'open'::text) OR (new.settled_amount < old.settled_amount) OR (new.released_amount < old.released_amount))) EXECUTE FUNCTION ledger_refuse_change('a hold is resolved once');
CREATE TRIGGER terms_are_fixed BEFORE UPDATE OF id, account_id, award_id, subject_kind, subject_id, amount, expires_at ON public.hold FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('a hold keeps its terms');
grant select to dure_app;

table hold_event (
  journal_id uuid not null,
  hold_id uuid not null,
  account_id uuid not null,
  held_change bigint not null,
  settled_amount bigint not null default 0,
  released_amount bigint not null default 0,
  recorded_at timestamp with time zone not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint hold_event_held_change_check CHECK ((held_change <> 0)),
  constraint hold_event_pkey PRIMARY KEY (journal_id)
);
CREATE INDEX hold_event_hold ON public.hold_event USING btree (hold_id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.hold_event FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('the ledger is append-only');
CREATE TRIGGER own_transaction AFTER INSERT ON public.hold_event REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION ledger_guard_hold_events();
grant select to dure_app;

table house (
  id boolean not null,
  demo boolean not null,
  world_at timestamp with time zone,
  revision integer not null,
  constraint house_check CHECK ((demo OR (world_at IS NULL))),
  constraint house_id_check CHECK (id),
  constraint house_pkey PRIMARY KEY (id)
);
CREATE TRIGGER house_guard BEFORE DELETE OR UPDATE ON public.house FOR EACH ROW EXECUTE FUNCTION house_guard();
CREATE TRIGGER house_guard_truncate BEFORE TRUNCATE ON public.house FOR EACH STATEMENT EXECUTE FUNCTION house_guard();
CREATE TRIGGER keep_house_state AFTER INSERT OR UPDATE ON public.house FOR EACH ROW EXECUTE FUNCTION keep_house_state();
grant insert, select, update to dure_app;

table house_state (
  id uuid not null default gen_random_uuid(),
  house_revision integer not null,
  demo boolean not null,
  world_at timestamp with time zone,
  xid xid8 not null default pg_current_xact_id(),
  constraint house_state_house_revision_key UNIQUE (house_revision),
  constraint house_state_pkey PRIMARY KEY (id)
);
CREATE INDEX house_state_xid ON public.house_state USING brin ((((xid)::text)::bigint)) WITH (autosummarize='on');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.house_state FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant select to dure_app;

table idempotency (
  person_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  status integer,
  reply jsonb,
  created_at timestamp with time zone not null,
  digest text not null default ''::text,
  constraint idempotency_pkey PRIMARY KEY (person_id, operation, key)
);
CREATE INDEX idempotency_age ON public.idempotency USING btree (created_at);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.idempotency FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant delete, insert, select, update to dure_app;

table identity (
  id uuid not null,
  person_id uuid not null,
  issuer text not null,
  subject text,
  linked_at timestamp with time zone not null,
  salts jsonb,
  revision integer not null,
  constraint identity_issuer_subject_key UNIQUE (issuer, subject),
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint identity_pkey PRIMARY KEY (id)
);
CREATE INDEX identity_person ON public.identity USING btree (person_id);
grant insert, select, update to dure_app;

table improvement (
  id uuid not null,
  programme_id uuid not null,
  award_id uuid not null,
  site_id uuid not null,
  match_id uuid not null,
  kind text not null,
  measure text not null,
  place text not null,
  acts_on text not null,
  serial_number text,
  cost_won bigint not null,
  purchased_on date,
  done_on date,
  after_frequency integer,
  after_severity integer,
  after_risk integer,
  risk_flag text,
  state text not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  removed_on date,
  documented_cost_won bigint,
  revision integer not null,
  constraint improvement_acts_on_check CHECK ((acts_on = ANY (ARRAY['frequency'::text, 'severity'::text, 'both'::text]))),
  constraint improvement_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint improvement_check CHECK (((state <> 'confirmed'::text) OR ((confirmed_at IS NOT NULL) AND (done_on IS NOT NULL)))),
  constraint improvement_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint improvement_cost_won_check CHECK ((cost_won >= 0)),
  constraint improvement_kind_check CHECK ((kind = ANY (ARRAY['product'::text, 'inspection'::text, 'consulting'::text, 'training'::text]))),
  constraint improvement_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint improvement_pkey PRIMARY KEY (id),
  constraint improvement_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint improvement_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint improvement_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'purchased'::text, 'done'::text, 'confirmed'::text, 'contested'::text, 'removed'::text, 'abandoned'::text])))
);
CREATE INDEX improvement_award ON public.improvement USING btree (award_id, state);
CREATE INDEX improvement_match ON public.improvement USING btree (match_id);
CREATE UNIQUE INDEX improvement_once ON public.improvement USING btree (place, measure) WHERE (state <> 'abandoned'::text);
CREATE UNIQUE INDEX improvement_serial ON public.improvement USING btree (serial_number) WHERE ((serial_number IS NOT NULL) AND (state <> 'abandoned'::text));
CREATE INDEX improvement_site ON public.improvement USING btree (site_id);
grant insert, select, update to dure_app;

table job (
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_at timestamp with time zone not null,
  attempts integer not null,
  done_at timestamp with time zone,
  dead_at timestamp with time zone,
  last_error text,
  programme_id uuid not null,
  retry_at timestamp with time zone,
  revision integer not null,
  constraint job_has_one_end CHECK (((done_at IS NULL) OR (dead_at IS NULL))),
  constraint job_pkey PRIMARY KEY (id),
  constraint job_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint job_set_aside_with_its_error CHECK (((dead_at IS NULL) OR (last_error IS NOT NULL)))
);
CREATE INDEX job_due ON public.job USING btree (due_at, id) WHERE ((done_at IS NULL) AND (dead_at IS NULL));
CREATE INDEX job_failed ON public.job USING btree (id) WHERE ((done_at IS NULL) AND (attempts > 0));
CREATE UNIQUE INDEX job_once ON public.job USING btree (kind, subject_id, due_at);
CREATE INDEX job_subject ON public.job USING btree (subject_id, due_at, id) WHERE ((done_at IS NULL) AND (dead_at IS NULL));
grant insert, select, update to dure_app;

table journal (
  id uuid not null,
  idempotency_key text not null,
  request_hash bytea not null,
  op text not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  fact_id uuid,
  effective_on date not null,
  recorded_at timestamp with time zone not null,
  reverses_id uuid,
  xid xid8 not null default pg_current_xact_id(),
  constraint journal_check CHECK (((op = 'reverse'::text) = (reverses_id IS NOT NULL))),
  constraint journal_idempotency_key UNIQUE (idempotency_key),
  constraint journal_op_check CHECK ((op = ANY (ARRAY['post'::text, 'reserve'::text, 'settle'::text, 'void'::text, 'expire'::text, 'reverse'::text, 'close'::text]))),
  constraint journal_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX journal_reversed_once ON public.journal USING btree (reverses_id) WHERE (reverses_id IS NOT NULL);
CREATE INDEX journal_subject ON public.journal USING btree (subject_kind, subject_id);
CREATE INDEX journal_xid ON public.journal USING brin ((((xid)::text)::bigint)) WITH (autosummarize='on');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change('the ledger is append-only');
CREATE TRIGGER own_transaction AFTER INSERT ON public.journal REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION ledger_guard_journals();
grant select to dure_app;

table mail_preference (
  person_id uuid not null,
  mail text not null,
  digest text not null default ''::text,
  constraint mail_preference_mail_check CHECK ((mail = ANY (ARRAY['off'::text, 'each'::text, 'daily'::text]))),
  constraint mail_preference_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint mail_preference_pkey PRIMARY KEY (person_id)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.mail_preference FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select, update to dure_app;

table match (
  id uuid not null,
  programme_id uuid not null,
  site_id uuid not null,
  award_id uuid not null,
  supplier_id uuid not null,
  state text not null,
  supplier_accepted_at timestamp with time zone,
  site_accepted_at timestamp with time zone,
  declined_by text,
  reason_code text,
  answer_due_on date not null,
  supplier_brought boolean not null,
  explanation jsonb not null,
  revision integer not null,
  constraint match_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint match_check CHECK (((state = 'declined'::text) = (declined_by IS NOT NULL))),
  constraint match_check1 CHECK (((state <> 'agreed'::text) OR ((supplier_accepted_at IS NOT NULL) AND (site_accepted_at IS NOT NULL)))),
  constraint match_declined_by_check CHECK ((declined_by = ANY (ARRAY['supplier'::text, 'site'::text]))),
  constraint match_pkey PRIMARY KEY (id),
  constraint match_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint match_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint match_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'agreed'::text, 'declined'::text, 'expired'::text, 'ended'::text]))),
  constraint match_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES organisation(id)
);
CREATE INDEX match_award ON public.match USING btree (award_id, state);
CREATE UNIQUE INDEX match_one_living ON public.match USING btree (site_id) WHERE (state = ANY (ARRAY['proposed'::text, 'agreed'::text]));
CREATE INDEX match_site ON public.match USING btree (site_id);
CREATE INDEX match_supplier ON public.match USING btree (supplier_id);
grant insert, select, update to dure_app;

table membership (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  seat text not null,
  ended_at timestamp with time zone,
  revision integer not null,
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_seat_check CHECK ((seat = ANY (ARRAY['officer'::text, 'manager'::text, 'staff'::text, 'auditor'::text, 'administrator'::text])))
);
CREATE UNIQUE INDEX membership_once ON public.membership USING btree (person_id, organisation_id, seat) WHERE (ended_at IS NULL);
CREATE INDEX membership_organisation ON public.membership USING btree (organisation_id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.membership REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
grant insert, select, update to dure_app;

table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  digest text not null default ''::text,
  constraint migration_pkey PRIMARY KEY (name)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.migration FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant select to dure_app;

table notice (
  id uuid not null,
  cause_id uuid not null,
  what text not null,
  happened_at timestamp with time zone not null,
  person_id uuid not null,
  organisation_id uuid not null,
  programme_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  details jsonb not null,
  mail text not null,
  digested_at timestamp with time zone,
  read_at timestamp with time zone,
  digest text not null default ''::text,
  constraint notice_cause_id_person_id_organisation_id_key UNIQUE (cause_id, person_id, organisation_id),
  constraint notice_mail_check CHECK ((mail = ANY (ARRAY['off'::text, 'each'::text, 'daily'::text]))),
  constraint notice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
);
CREATE INDEX notice_of ON public.notice USING btree (person_id, organisation_id, id DESC);
CREATE INDEX notice_to_digest ON public.notice USING btree (person_id, id) WHERE ((mail = 'daily'::text) AND (digested_at IS NULL));
CREATE INDEX notice_unread ON public.notice USING btree (person_id, organisation_id) WHERE (read_at IS NULL);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table nurturing_session (
  id uuid not null,
  application_id uuid not null,
  topic text not null,
  held_on date not null,
  outcome text not null,
  revision integer not null,
  salts jsonb,
  constraint nurturing_session_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id),
  constraint nurturing_session_pkey PRIMARY KEY (id)
);
CREATE INDEX nurturing_session_application ON public.nurturing_session USING btree (application_id);
grant insert, select, update to dure_app;

table objection (
  id uuid not null,
  programme_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  organisation_id uuid not null,
  against_person_id uuid,
  grounds text not null,
  state text not null,
  answer text,
  decided_by uuid,
  revision integer not null,
  salts jsonb,
  constraint objection_check CHECK (((state = 'raised'::text) = (decided_by IS NULL))),
  constraint objection_check1 CHECK (((decided_by IS NULL) OR (against_person_id IS NULL) OR (decided_by <> against_person_id))),
  constraint objection_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint objection_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint objection_pkey PRIMARY KEY (id),
  constraint objection_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint objection_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'upheld'::text, 'dismissed'::text]))),
  constraint objection_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['application'::text, 'claim'::text])))
);
CREATE UNIQUE INDEX objection_open ON public.objection USING btree (subject_id) WHERE (state = 'raised'::text);
grant insert, select, update to dure_app;

table organisation (
  id uuid not null,
  key text,
  name_ko text not null,
  name_en text,
  kind text not null,
  business_number text,
  corporate_number text,
  representative text,
  region text,
  revision integer not null,
  salts jsonb,
  merged_into_id uuid,
  constraint organisation_business_number_check CHECK ((business_number ~ '^[0-9]{10}$'::text)),
  constraint organisation_business_number_key UNIQUE (business_number),
  constraint organisation_check CHECK ((merged_into_id <> id)),
  constraint organisation_key_key UNIQUE (key),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['agency'::text, 'bank'::text, 'ministry'::text, 'company'::text, 'verifier'::text, 'auditor'::text, 'house'::text]))),
  constraint organisation_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES organisation(id),
  constraint organisation_pkey PRIMARY KEY (id)
);
CREATE INDEX organisation_corporate_number ON public.organisation USING btree (corporate_number) WHERE (corporate_number IS NOT NULL);
CREATE INDEX organisation_merged ON public.organisation USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX organisation_name ON public.organisation USING btree (name_ko);
CREATE TRIGGER organisation_merge_guard BEFORE INSERT OR UPDATE OF merged_into_id ON public.organisation FOR EACH ROW EXECUTE FUNCTION organisation_merge_guard();
grant insert, select, update to dure_app;

table organisation_import (
  id uuid not null,
  asked_by uuid not null,
  organisation_id uuid not null,
  asked_at timestamp with time zone not null,
  sha256 text not null,
  size_bytes integer not null,
  format text not null,
  encoding text,
  head_row integer not null,
  width integer not null,
  row_count integer not null,
  state text not null,
  mode text,
  settings jsonb,
  seen_at timestamp with time zone,
  next_at bigint not null default 0,
  found jsonb,
  made jsonb,
  problem_counts jsonb not null default '[]'::jsonb,
  problem_rows jsonb not null default '[]'::jsonb,
  error text,
  rows_gone_at timestamp with time zone,
  ended_at timestamp with time zone,
  digest text not null default ''::text,
  constraint organisation_import_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint organisation_import_check CHECK (((state = ANY (ARRAY['read'::text, 'cancelled'::text, 'failed'::text])) OR (settings IS NOT NULL))),
  constraint organisation_import_check1 CHECK (((state <> ALL (ARRAY['importing'::text, 'imported'::text])) OR (mode IS NOT NULL))),
  constraint organisation_import_check2 CHECK (((state = ANY (ARRAY['imported'::text, 'cancelled'::text, 'failed'::text])) = (ended_at IS NOT NULL))),
  constraint organisation_import_format_check CHECK ((format = ANY (ARRAY['xlsx'::text, 'csv'::text]))),
  constraint organisation_import_head_row_check CHECK ((head_row >= 1)),
  constraint organisation_import_mode_check CHECK ((mode = ANY (ARRAY['all_or_nothing'::text, 'good_rows'::text]))),
  constraint organisation_import_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint organisation_import_pkey PRIMARY KEY (id),
  constraint organisation_import_row_count_check CHECK ((row_count >= 0)),
  constraint organisation_import_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint organisation_import_size_bytes_check CHECK (((size_bytes >= 1) AND (size_bytes <= 20971520))),
  constraint organisation_import_state_check CHECK ((state = ANY (ARRAY['read'::text, 'checking'::text, 'checked'::text, 'importing'::text, 'imported'::text, 'cancelled'::text, 'failed'::text]))),
  constraint organisation_import_width_check CHECK ((width >= 1))
);
CREATE INDEX organisation_import_waiting ON public.organisation_import USING btree (id) WHERE (state = ANY (ARRAY['checking'::text, 'importing'::text]));
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.organisation_import FOR EACH ROW EXECUTE FUNCTION keep_digest();
CREATE TRIGGER organisation_import_guard BEFORE UPDATE ON public.organisation_import FOR EACH ROW EXECUTE FUNCTION organisation_import_guard();
grant insert, select, update to dure_app;

table organisation_tie (
  id uuid not null,
  organisation_id uuid not null,
  other_id uuid not null,
  kind text not null,
  source text not null,
  as_of date not null,
  revision integer not null,
  salts jsonb,
  constraint organisation_tie_check CHECK ((organisation_id <> other_id)),
  constraint organisation_tie_kind_check CHECK ((kind = ANY (ARRAY['affiliate'::text, 'same_representative'::text, 'supplies'::text]))),
  constraint organisation_tie_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint organisation_tie_organisation_id_other_id_kind_key UNIQUE (organisation_id, other_id, kind),
  constraint organisation_tie_other_id_fkey FOREIGN KEY (other_id) REFERENCES organisation(id),
  constraint organisation_tie_pkey PRIMARY KEY (id)
);
CREATE INDEX organisation_tie_other ON public.organisation_tie USING btree (other_id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.organisation_tie REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
grant insert, select, update to dure_app;

table outbox (
  id boolean not null,
  xid xid8 not null default pg_current_xact_id(),
  seq bigint not null,
  digested_on date,
  digest text not null default ''::text,
  constraint outbox_id_check CHECK (id),
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.outbox FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant select, update to dure_app;

table password_link (
  id uuid not null,
  person_id uuid not null,
  hash text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revision integer not null,
  constraint password_link_check CHECK ((expires_at > made_at)),
  constraint password_link_hash_key UNIQUE (hash),
  constraint password_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint password_link_pkey PRIMARY KEY (id)
);
CREATE INDEX password_link_person ON public.password_link USING btree (person_id, id);
CREATE TRIGGER password_link_guard BEFORE UPDATE ON public.password_link FOR EACH ROW EXECUTE FUNCTION password_link_guard();
grant insert, select, update to dure_app;

table payment (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  fund_id uuid not null,
  award_id uuid,
  claim_id uuid,
  verification_id uuid,
  payee_id uuid not null,
  kind text not null,
  amount_won bigint not null,
  offset_won bigint not null,
  hold_id uuid not null,
  explanation jsonb not null,
  state text not null,
  approved_by uuid not null,
  released_by uuid,
  bank_reference text,
  value_on date,
  returned_reason text,
  settled_journal_id uuid,
  revision integer not null,
  salts jsonb,
  constraint payment_amount_won_check CHECK ((amount_won > 0)),
  constraint payment_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id),
  constraint payment_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint payment_bank_reference_key UNIQUE (bank_reference),
  constraint payment_check CHECK (((offset_won >= 0) AND (offset_won <= amount_won))),
  constraint payment_check1 CHECK (((released_by IS NULL) OR (released_by <> approved_by))),
  constraint payment_check2 CHECK (((state <> 'paid'::text) OR ((bank_reference IS NOT NULL) AND (value_on IS NOT NULL) AND (settled_journal_id IS NOT NULL)))),
  constraint payment_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint payment_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund(id),
  constraint payment_kind_check CHECK ((kind = ANY (ARRAY['stage_1'::text, 'stage_2'::text, 'verification_fee'::text]))),
  constraint payment_number_key UNIQUE (number),
  constraint payment_payee_id_fkey FOREIGN KEY (payee_id) REFERENCES organisation(id),
  constraint payment_pkey PRIMARY KEY (id),
  constraint payment_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint payment_released_by_fkey FOREIGN KEY (released_by) REFERENCES person(id),
  constraint payment_state_check CHECK ((state = ANY (ARRAY['approved'::text, 'released'::text, 'paid'::text, 'returned'::text, 'cancelled'::text, 'expired'::text]))),
  constraint payment_verification_id_fkey FOREIGN KEY (verification_id) REFERENCES verification(id)
);
CREATE INDEX payment_award ON public.payment USING btree (award_id);
CREATE UNIQUE INDEX payment_claim_once ON public.payment USING btree (claim_id) WHERE ((kind = 'stage_2'::text) AND (state <> ALL (ARRAY['cancelled'::text, 'expired'::text])));
CREATE UNIQUE INDEX payment_fee_once ON public.payment USING btree (verification_id) WHERE ((verification_id IS NOT NULL) AND (state <> ALL (ARRAY['cancelled'::text, 'expired'::text])));
CREATE UNIQUE INDEX payment_stage_once ON public.payment USING btree (award_id, kind) WHERE ((kind = 'stage_1'::text) AND (state <> ALL (ARRAY['cancelled'::text, 'expired'::text])));
CREATE INDEX payment_state ON public.payment USING btree (programme_id, state, id);
grant insert, select, update to dure_app;

table person (
  id uuid not null,
  name text not null,
  email text not null,
  locale text not null,
  revision integer not null,
  salts jsonb,
  constraint person_email_key UNIQUE (email),
  constraint person_locale_check CHECK ((locale = ANY (ARRAY['ko'::text, 'en'::text]))),
  constraint person_pkey PRIMARY KEY (id)
);
CREATE INDEX person_address ON public.person USING btree (lower(email));
grant insert, select, update to dure_app;

table plan (
  id uuid not null,
  award_id uuid not null,
  sequence integer not null,
  state text not null,
  targets jsonb not null,
  stage1_won bigint not null,
  stage2_ceiling_won bigint not null,
  capacity_sites integer not null,
  hazards jsonb not null,
  regions jsonb not null,
  starts_on date not null,
  ends_on date not null,
  summary text not null,
  comparison jsonb,
  returned_reason text,
  agreed_by uuid,
  seconded_by uuid,
  seconded_reason text,
  revision integer not null,
  salts jsonb,
  constraint plan_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES person(id),
  constraint plan_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint plan_award_id_sequence_key UNIQUE (award_id, sequence),
  constraint plan_capacity_sites_check CHECK ((capacity_sites > 0)),
  constraint plan_check CHECK ((ends_on > starts_on)),
  constraint plan_check1 CHECK (((seconded_by IS NULL) OR (agreed_by IS NULL) OR (seconded_by <> agreed_by))),
  constraint plan_check2 CHECK (((state = 'returned'::text) <= (returned_reason IS NOT NULL))),
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_seconded_by_fkey FOREIGN KEY (seconded_by) REFERENCES person(id),
  constraint plan_stage1_won_check CHECK ((stage1_won >= 0)),
  constraint plan_stage2_ceiling_won_check CHECK ((stage2_ceiling_won >= 0)),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'returned'::text, 'agreed'::text, 'replaced'::text])))
);
CREATE UNIQUE INDEX plan_one_agreed ON public.plan USING btree (award_id) WHERE (state = 'agreed'::text);
grant insert, select, update to dure_app;

table pledge (
  id uuid not null,
  fund_id uuid not null,
  agreement_id uuid not null,
  organisation_id uuid not null,
  amount_won bigint not null,
  state text not null,
  revision integer not null,
  constraint pledge_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id),
  constraint pledge_agreement_id_organisation_id_key UNIQUE (agreement_id, organisation_id),
  constraint pledge_amount_won_check CHECK ((amount_won > 0)),
  constraint pledge_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund(id),
  constraint pledge_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint pledge_pkey PRIMARY KEY (id),
  constraint pledge_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'pledged'::text, 'ended'::text])))
);
grant insert, select, update to dure_app;

table pledge_call (
  id uuid not null,
  pledge_id uuid not null,
  award_id uuid,
  amount_won bigint not null,
  due_on date not null,
  state text not null,
  bank_reference text,
  value_on date,
  revision integer not null,
  constraint pledge_call_amount_won_check CHECK ((amount_won > 0)),
  constraint pledge_call_bank_reference_key UNIQUE (bank_reference),
  constraint pledge_call_check CHECK (((state = 'received'::text) = ((bank_reference IS NOT NULL) AND (value_on IS NOT NULL)))),
  constraint pledge_call_pkey PRIMARY KEY (id),
  constraint pledge_call_pledge_id_fkey FOREIGN KEY (pledge_id) REFERENCES pledge(id),
  constraint pledge_call_state_check CHECK ((state = ANY (ARRAY['called'::text, 'received'::text, 'cancelled'::text])))
);
CREATE INDEX pledge_call_pledge ON public.pledge_call USING btree (pledge_id);
grant insert, select, update to dure_app;

table programme (
  id uuid not null,
  key text not null,
  operator_id uuid not null,
  state text not null,
  revision integer not null,
  constraint programme_key_key UNIQUE (key),
  constraint programme_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id),
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'running_off'::text, 'closed'::text])))
);
grant insert, select, update to dure_app;

table programme_version (
  id uuid not null,
  programme_id uuid not null,
  sequence integer not null,
  content_id text not null,
  source text not null,
  definition jsonb not null,
  state text not null,
  proposed_by uuid,
  published_by uuid,
  published_at timestamp with time zone,
  revision integer not null,
  constraint programme_version_check CHECK (((state = 'published'::text) = ((published_at IS NOT NULL) AND (published_by IS NOT NULL)))),
  constraint programme_version_check1 CHECK ((published_by <> proposed_by)),
  constraint programme_version_content_id_check CHECK ((content_id ~ '^[0-9a-f]{64}$'::text)),
  constraint programme_version_pkey PRIMARY KEY (id),
  constraint programme_version_programme_id_content_id_key UNIQUE (programme_id, content_id),
  constraint programme_version_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint programme_version_programme_id_sequence_key UNIQUE (programme_id, sequence),
  constraint programme_version_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  constraint programme_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id),
  constraint programme_version_sequence_check CHECK ((sequence > 0)),
  constraint programme_version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'published'::text])))
);
CREATE TRIGGER programme_version_guard BEFORE UPDATE ON public.programme_version FOR EACH ROW EXECUTE FUNCTION programme_version_guard();
grant insert, select, update to dure_app;

table receivable (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  fund_id uuid not null,
  award_id uuid not null,
  supplier_id uuid not null,
  cause text not null,
  notice text not null,
  reply_due_on date not null,
  reply text,
  amount_won bigint not null,
  recovered_won bigint not null,
  written_off_won bigint not null,
  instalments jsonb,
  state text not null,
  noticed_by uuid not null,
  decided_by uuid,
  decision text,
  written_off_by uuid,
  write_off_reason text,
  revision integer not null,
  salts jsonb,
  constraint receivable_amount_won_check CHECK ((amount_won > 0)),
  constraint receivable_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint receivable_cause_check CHECK ((cause = ANY (ARRAY['false_evidence'::text, 'site_charged'::text, 'misuse'::text, 'abandonment'::text, 'insolvency'::text, 'missed_targets'::text]))),
  constraint receivable_check CHECK (((recovered_won + written_off_won) <= amount_won)),
  constraint receivable_check1 CHECK (((written_off_by IS NULL) = (write_off_reason IS NULL))),
  constraint receivable_check2 CHECK (((decided_by IS NULL) OR (decided_by <> noticed_by))),
  constraint receivable_check3 CHECK (((written_off_by IS NULL) OR (written_off_by <> decided_by))),
  constraint receivable_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint receivable_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund(id),
  constraint receivable_noticed_by_fkey FOREIGN KEY (noticed_by) REFERENCES person(id),
  constraint receivable_number_key UNIQUE (number),
  constraint receivable_pkey PRIMARY KEY (id),
  constraint receivable_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint receivable_recovered_won_check CHECK ((recovered_won >= 0)),
  constraint receivable_state_check CHECK ((state = ANY (ARRAY['noticed'::text, 'replied'::text, 'dropped'::text, 'open'::text, 'settled'::text, 'written_off'::text]))),
  constraint receivable_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES organisation(id),
  constraint receivable_written_off_by_fkey FOREIGN KEY (written_off_by) REFERENCES person(id),
  constraint receivable_written_off_won_check CHECK ((written_off_won >= 0))
);
CREATE INDEX receivable_award ON public.receivable USING btree (award_id);
CREATE INDEX receivable_programme ON public.receivable USING btree (programme_id, state, id);
grant insert, select, update to dure_app;

table recommendation (
  id uuid not null,
  programme_id uuid not null,
  application_id uuid not null,
  funder_id uuid not null,
  recommender_id uuid not null,
  recommended_by uuid not null,
  answer_due_on date not null,
  state text not null,
  reason_code text,
  reason text,
  answered_by uuid,
  revision integer not null,
  salts jsonb,
  constraint recommendation_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint recommendation_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id),
  constraint recommendation_application_id_key UNIQUE (application_id),
  constraint recommendation_check CHECK (((state = 'declined'::text) = (reason_code IS NOT NULL))),
  constraint recommendation_check1 CHECK ((funder_id <> recommender_id)),
  constraint recommendation_check2 CHECK (((answered_by IS NULL) OR (answered_by <> recommended_by))),
  constraint recommendation_funder_id_fkey FOREIGN KEY (funder_id) REFERENCES organisation(id),
  constraint recommendation_pkey PRIMARY KEY (id),
  constraint recommendation_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint recommendation_recommended_by_fkey FOREIGN KEY (recommended_by) REFERENCES person(id),
  constraint recommendation_recommender_id_fkey FOREIGN KEY (recommender_id) REFERENCES organisation(id),
  constraint recommendation_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'escalated'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);
grant insert, select, update to dure_app;

table record_check (
  id uuid not null,
  asked_by uuid not null,
  organisation_id uuid not null,
  asked_at timestamp with time zone not null,
  head text,
  state text not null,
  seen_at timestamp with time zone,
  progress jsonb,
  outcome jsonb,
  ended_at timestamp with time zone,
  digest text not null default ''::text,
  constraint record_check_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint record_check_check CHECK (((state = 'running'::text) = (ended_at IS NULL))),
  constraint record_check_check1 CHECK (((state = 'running'::text) = (outcome IS NULL))),
  constraint record_check_head_check CHECK ((head ~ '^[0-9a-f]{64}$'::text)),
  constraint record_check_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint record_check_pkey PRIMARY KEY (id),
  constraint record_check_state_check CHECK ((state = ANY (ARRAY['running'::text, 'held'::text, 'wrong'::text, 'failed'::text])))
);
CREATE UNIQUE INDEX record_check_running ON public.record_check USING btree ((true)) WHERE (state = 'running'::text);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.record_check FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table recovery (
  id uuid not null,
  receivable_id uuid not null,
  kind text not null,
  amount_won bigint not null,
  bank_reference text,
  payment_id uuid,
  on_day date not null,
  revision integer not null,
  constraint recovery_amount_won_check CHECK ((amount_won > 0)),
  constraint recovery_bank_reference_key UNIQUE (bank_reference),
  constraint recovery_kind_check CHECK ((kind = ANY (ARRAY['offset'::text, 'repayment'::text, 'write_off'::text]))),
  constraint recovery_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint recovery_pkey PRIMARY KEY (id),
  constraint recovery_receivable_id_fkey FOREIGN KEY (receivable_id) REFERENCES receivable(id)
);
CREATE INDEX recovery_payment ON public.recovery USING btree (payment_id) WHERE (payment_id IS NOT NULL);
CREATE INDEX recovery_receivable ON public.recovery USING btree (receivable_id);
grant insert, select, update to dure_app;

table referral (
  id uuid not null,
  programme_id uuid not null,
  organisation_id uuid not null,
  programme_version_id uuid not null,
  target text not null,
  destination_id uuid not null,
  consented_by uuid not null,
  consented_at timestamp with time zone not null,
  state text not null,
  reason_code text,
  reason text,
  outcome text,
  revision integer not null,
  salts jsonb,
  constraint referral_check CHECK (((state = 'declined'::text) = (reason_code IS NOT NULL))),
  constraint referral_consented_by_fkey FOREIGN KEY (consented_by) REFERENCES person(id),
  constraint referral_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES organisation(id),
  constraint referral_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint referral_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['consented'::text, 'received'::text, 'accepted'::text, 'declined'::text, 'concluded'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX referral_once ON public.referral USING btree (programme_id, organisation_id, target) WHERE (state = ANY (ARRAY['consented'::text, 'received'::text, 'accepted'::text]));
CREATE INDEX referral_programme ON public.referral USING btree (programme_id, state);
grant insert, select, update to dure_app;

table reminder (
  job_id uuid not null,
  reminded_at timestamp with time zone not null,
  digest text not null default ''::text,
  constraint reminder_job_id_fkey FOREIGN KEY (job_id) REFERENCES job(id),
  constraint reminder_pkey PRIMARY KEY (job_id)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.reminder FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table score_sheet (
  id uuid not null,
  application_id uuid not null,
  scorer_id uuid not null,
  conflict text,
  scores jsonb,
  comment text,
  revision integer not null,
  salts jsonb,
  constraint score_sheet_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id),
  constraint score_sheet_application_id_scorer_id_key UNIQUE (application_id, scorer_id),
  constraint score_sheet_check CHECK (((conflict IS NULL) <> (scores IS NULL))),
  constraint score_sheet_pkey PRIMARY KEY (id),
  constraint score_sheet_scorer_id_fkey FOREIGN KEY (scorer_id) REFERENCES person(id)
);
grant insert, select, update to dure_app;

table seal (
  number bigint not null,
  previous_hash text not null,
  root text not null,
  leaf_count integer not null,
  sealed_at timestamp with time zone not null,
  key text not null,
  hash text not null,
  signature text not null,
  watermark xid8 not null,
  constraint seal_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_hash_key UNIQUE (hash),
  constraint seal_key_fkey FOREIGN KEY (key) REFERENCES seal_key(fingerprint),
  constraint seal_leaf_count_check CHECK ((leaf_count > 0)),
  constraint seal_number_check CHECK ((number > 0)),
  constraint seal_pkey PRIMARY KEY (number),
  constraint seal_previous_hash_check CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_previous_hash_key UNIQUE (previous_hash),
  constraint seal_root_check CHECK ((root ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_signature_check CHECK ((signature ~ '^[0-9a-f]{128}$'::text))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant select to dure_app;

table seal_key (
  id uuid not null,
  fingerprint text not null,
  public_key text not null,
  introduced_at timestamp with time zone not null,
  revision integer not null,
  constraint seal_key_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_key_fingerprint_key UNIQUE (fingerprint),
  constraint seal_key_pkey PRIMARY KEY (id)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seal_key FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant insert, select to dure_app;

table seal_leaf (
  seal_number bigint not null,
  "position" integer not null,
  kind text not null,
  id uuid not null,
  hash bytea not null,
  constraint seal_leaf_hash_check CHECK ((length(hash) = 32)),
  constraint seal_leaf_once UNIQUE (kind, id),
  constraint seal_leaf_pkey PRIMARY KEY (seal_number, "position"),
  constraint seal_leaf_position_check CHECK (("position" >= 0)),
  constraint seal_leaf_seal_number_fkey FOREIGN KEY (seal_number) REFERENCES seal(number)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seal_leaf FOR EACH STATEMENT EXECUTE FUNCTION append_only();
grant select to dure_app;

table session (
  token_id uuid not null,
  seen_at timestamp with time zone not null,
  digest text not null default ''::text,
  constraint session_pkey PRIMARY KEY (token_id),
  constraint session_token_id_fkey FOREIGN KEY (token_id) REFERENCES token(id)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.session FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant delete, insert, select to dure_app;

table sign_in_attempt (
  key text not null,
  since timestamp with time zone not null,
  count integer not null,
  digest text not null default ''::text,
  constraint sign_in_attempt_count_check CHECK ((count >= 0)),
  constraint sign_in_attempt_pkey PRIMARY KEY (key, since)
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.sign_in_attempt FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant delete, insert, select, update to dure_app;

table simulation (
  id uuid not null,
  programme_id uuid not null,
  asked_by uuid not null,
  organisation_id uuid not null,
  asked_at timestamp with time zone not null,
  track text not null,
  version_id uuid,
  draft jsonb,
  content_id text not null,
  against_id uuid,
  firms integer,
  seed integer,
  state text not null,
  seen_at timestamp with time zone,
  progress jsonb,
  outcome jsonb,
  error text,
  ended_at timestamp with time zone,
  digest text not null default ''::text,
  constraint simulation_against_id_fkey FOREIGN KEY (against_id) REFERENCES programme_version(id),
  constraint simulation_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint simulation_check CHECK (((version_id IS NULL) = (draft IS NOT NULL))),
  constraint simulation_check1 CHECK (((firms IS NULL) = (seed IS NULL))),
  constraint simulation_check2 CHECK (((state = 'running'::text) = (ended_at IS NULL))),
  constraint simulation_check3 CHECK (((state = 'done'::text) = (outcome IS NOT NULL))),
  constraint simulation_check4 CHECK (((state = 'failed'::text) = (error IS NOT NULL))),
  constraint simulation_content_id_check CHECK ((content_id ~ '^[0-9a-f]{64}$'::text)),
  constraint simulation_firms_check CHECK ((firms > 0)),
  constraint simulation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint simulation_pkey PRIMARY KEY (id),
  constraint simulation_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint simulation_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'failed'::text]))),
  constraint simulation_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id)
);
CREATE INDEX simulation_programme ON public.simulation USING btree (programme_id, id);
CREATE UNIQUE INDEX simulation_running ON public.simulation USING btree (programme_id) WHERE (state = 'running'::text);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.simulation FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant insert, select to dure_app;

table site (
  id uuid not null,
  number text not null,
  programme_id uuid not null,
  programme_version_id uuid not null,
  organisation_id uuid not null,
  contact_id uuid not null,
  name text not null,
  form jsonb not null,
  hazard text not null,
  region text not null,
  size text not null,
  industry text not null,
  employees integer not null,
  reported_risk integer not null,
  available_from date not null,
  available_to date not null,
  brought_by_id uuid,
  other_support jsonb not null,
  eligibility jsonb not null,
  state text not null,
  revision integer not null,
  salts jsonb,
  constraint site_brought_by_id_fkey FOREIGN KEY (brought_by_id) REFERENCES organisation(id),
  constraint site_check CHECK ((available_to >= available_from)),
  constraint site_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES person(id),
  constraint site_employees_check CHECK ((employees >= 0)),
  constraint site_number_key UNIQUE (number),
  constraint site_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint site_pkey PRIMARY KEY (id),
  constraint site_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint site_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id),
  constraint site_state_check CHECK ((state = ANY (ARRAY['ineligible'::text, 'needs_information'::text, 'open'::text, 'proposed'::text, 'matched'::text, 'baselined'::text, 'improved'::text, 'dropped_out'::text, 'withdrawn'::text, 'closed'::text])))
);
CREATE UNIQUE INDEX site_once ON public.site USING btree (programme_id, organisation_id, hazard, name) WHERE (state <> ALL (ARRAY['ineligible'::text, 'dropped_out'::text, 'withdrawn'::text, 'closed'::text]));
CREATE INDEX site_organisation ON public.site USING btree (organisation_id);
CREATE INDEX site_programme ON public.site USING btree (programme_id, state, id);
CREATE TRIGGER organisation_stands AFTER INSERT ON public.site REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisation_stands();
CREATE TRIGGER version_has_run BEFORE INSERT OR UPDATE OF programme_version_id ON public.site FOR EACH ROW EXECUTE FUNCTION version_has_run();
grant insert, select, update to dure_app;

table site_case (
  id uuid not null,
  programme_id uuid not null,
  site_id uuid not null,
  award_id uuid,
  improvement_id uuid,
  kind text not null,
  text text not null,
  happened_on date not null,
  state text not null,
  finding text,
  answer text,
  opened_by uuid not null,
  closed_by uuid,
  revision integer not null,
  salts jsonb,
  constraint site_case_award_id_fkey FOREIGN KEY (award_id) REFERENCES award(id),
  constraint site_case_check CHECK (((state = 'closed'::text) = ((finding IS NOT NULL) AND (closed_by IS NOT NULL)))),
  constraint site_case_check1 CHECK (((closed_by IS NULL) OR (closed_by <> opened_by))),
  constraint site_case_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint site_case_finding_check CHECK ((finding = ANY (ARRAY['charged'::text, 'not_charged'::text, 'caused_by_improvement'::text, 'not_caused'::text, 'unclear'::text]))),
  constraint site_case_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES improvement(id),
  constraint site_case_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'accident'::text]))),
  constraint site_case_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id),
  constraint site_case_pkey PRIMARY KEY (id),
  constraint site_case_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint site_case_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint site_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE INDEX site_case_award ON public.site_case USING btree (award_id, state);
CREATE INDEX site_case_programme ON public.site_case USING btree (programme_id, id);
CREATE INDEX site_case_site ON public.site_case USING btree (site_id, state);
grant insert, select, update to dure_app;

table token (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  hash text not null,
  label text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revision integer not null,
  salts jsonb,
  signed_in_by text,
  constraint token_hash_key UNIQUE (hash),
  constraint token_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint token_pkey PRIMARY KEY (id),
  constraint token_signed_in_by_check CHECK ((signed_in_by = ANY (ARRAY['password'::text, 'totp'::text, 'recovery_code'::text, 'oidc'::text, 'demo'::text])))
);
CREATE INDEX token_person ON public.token USING btree (person_id);
CREATE INDEX token_session ON public.token USING btree (person_id, id) WHERE ((signed_in_by IS NOT NULL) AND (revoked_at IS NULL));
CREATE TRIGGER demo_session_guard BEFORE INSERT OR UPDATE ON public.token FOR EACH ROW WHEN ((new.signed_in_by = 'demo'::text)) EXECUTE FUNCTION demo_session_guard();
grant insert, select, update to dure_app;

table unknown_caller (
  minute timestamp with time zone not null,
  address_class text not null,
  requests integer not null,
  digest text not null default ''::text,
  constraint unknown_caller_pkey PRIMARY KEY (minute, address_class),
  constraint unknown_caller_requests_check CHECK ((requests > 0))
);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.unknown_caller FOR EACH ROW EXECUTE FUNCTION keep_digest();
grant delete, insert, select, update to dure_app;

table upload (
  id uuid not null,
  organisation_id uuid not null,
  sha256 text not null,
  size_bytes integer not null,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  file_id uuid,
  digest text not null default ''::text,
  constraint upload_check CHECK ((expires_at > started_at)),
  constraint upload_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint upload_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint upload_pkey PRIMARY KEY (id),
  constraint upload_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint upload_size_bytes_check CHECK (((size_bytes >= 1) AND (size_bytes <= 20971520)))
);
CREATE INDEX upload_expires ON public.upload USING btree (expires_at);
CREATE UNIQUE INDEX upload_unfinished ON public.upload USING btree (organisation_id, sha256, size_bytes) WHERE (file_id IS NULL);
CREATE TRIGGER keep_digest BEFORE INSERT OR UPDATE ON public.upload FOR EACH ROW EXECUTE FUNCTION keep_digest();
CREATE TRIGGER upload_guard BEFORE UPDATE ON public.upload FOR EACH ROW EXECUTE FUNCTION upload_guard();
grant delete, insert, select to dure_app;

table verification (
  id uuid not null,
  programme_id uuid not null,
  claim_id uuid not null,
  round integer not null,
  verifier_id uuid not null,
  unit_fee_won bigint not null,
  fee_won bigint not null,
  state text not null,
  submitted_at timestamp with time zone,
  revision integer not null,
  constraint verification_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint verification_claim_id_round_key UNIQUE (claim_id, round),
  constraint verification_fee_won_check CHECK ((fee_won >= 0)),
  constraint verification_pkey PRIMARY KEY (id),
  constraint verification_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint verification_round_check CHECK ((round = ANY (ARRAY[1, 2]))),
  constraint verification_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'submitted'::text]))),
  constraint verification_unit_fee_won_check CHECK ((unit_fee_won >= 0)),
  constraint verification_verifier_id_fkey FOREIGN KEY (verifier_id) REFERENCES organisation(id)
);
grant insert, select, update to dure_app;

table webhook (
  id uuid not null,
  organisation_id uuid not null,
  url text not null,
  events text[] not null,
  secret text not null,
  old_secret text,
  old_secret_until timestamp with time zone,
  state text not null,
  revision integer not null,
  constraint webhook_check CHECK (((old_secret IS NULL) = (old_secret_until IS NULL))),
  constraint webhook_events_check CHECK ((cardinality(events) > 0)),
  constraint webhook_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint webhook_pkey PRIMARY KEY (id),
  constraint webhook_state_check CHECK ((state = ANY (ARRAY['active'::text, 'off'::text, 'ended'::text]))),
  constraint webhook_url_check CHECK ((length(url) <= 2000))
);
CREATE INDEX webhook_organisation ON public.webhook USING btree (organisation_id, id);
grant insert, select, update to dure_app;

function access_log_guard() returns trigger callable by public -- 641d29bf72a15ec3
function append_only() returns trigger callable by public -- 360e00dcef629e62
function baseline_guard() returns trigger callable by public -- 1504f45664bce165
function claim_guard() returns trigger callable by public -- eb47273e2e13396e
function claim_unit_guard() returns trigger callable by public -- a9fcfc49774be460
function credential_guard() returns trigger callable by public -- d89f62ebe02e4467
function demo_session_guard() returns trigger callable by public -- edb5ea5a5b42baad
function document_guard() returns trigger callable by public -- 2a049aa88a2dc561
function document_keeps_file() returns trigger callable by public -- 5a72f47cd7843080
function evidence_file_guard() returns trigger callable by public -- 93f2b41f44ea32bb
function expire_access_log(timestamp with time zone,integer) returns TABLE(lines integer, first_at timestamp with time zone, last_at timestamp with time zone) security definer callable by dure_app -- b0bbab5e25fcd7ab
function fact_detail_guard() returns trigger callable by public -- 4bdf1885f26912b0
function house_guard() returns trigger callable by public -- a2007a9ce599433d
function keep_digest() returns trigger callable by public -- 1c3a6a8b2d739e4d
function keep_house_state() returns trigger security definer callable by its owner -- bfc3a8f7f42853cc
function ledger_apply(jsonb,timestamp with time zone,timestamp with time zone,uuid[]) returns jsonb callable by its owner -- 71ea88f62fe44802
function ledger_balance_effective(uuid,date) returns bigint callable by dure_app -- bcb5fca35a6e1736
function ledger_balance_known(uuid,timestamp with time zone) returns bigint callable by dure_app -- 1b3b074146bf5cfc
function ledger_expire(timestamp with time zone,date,integer) returns TABLE(hold_id uuid, subject_kind text, subject_id uuid, released_amount bigint) security definer callable by dure_app -- a8da7f932db67f85
function ledger_guard_entries() returns trigger callable by its owner -- 9e2f3515065ada7c
function ledger_guard_hold_events() returns trigger callable by its owner -- b9bd232fad265117
function ledger_guard_journals() returns trigger callable by its owner -- 260e7146662dbd9d
function ledger_lock(jsonb) returns record callable by its owner -- 8b0899682f526833
function ledger_obstacle(ledger_leg[],uuid,bigint,uuid[]) returns jsonb callable by its owner -- a6814733798adad0
function ledger_open(jsonb,timestamp with time zone) returns uuid[] security definer callable by dure_app -- ff884cf1bfca0e0b
function ledger_post(jsonb,timestamp with time zone) returns jsonb security definer callable by dure_app -- 057fa716d7ac72fa
function ledger_post_all(jsonb,timestamp with time zone,timestamp with time zone,uuid[]) returns boolean callable by its owner -- 55c8650f970dfd8d
function ledger_post_each(jsonb,timestamp with time zone,timestamp with time zone,uuid[]) returns jsonb callable by its owner -- df8365302f9bdb43
function ledger_refuse_change() returns trigger callable by its owner -- 6f3f0f085c18aaa2
function ledger_refused(text,jsonb) returns jsonb callable by its owner -- 026de9212931db48
function ledger_request_hash(jsonb) returns bytea callable by its owner -- bd559cae6dc4a31d
function ledger_seen(text,bytea) returns jsonb callable by its owner -- b51ae6d259b6ae07
function organisation_import_guard() returns trigger callable by public -- 1f1abf1847f3db5c
function organisation_merge_guard() returns trigger callable by public -- 4fee69684d62086b
function organisation_stands() returns trigger callable by public -- 8f9cd9c3cb812312
function password_link_guard() returns trigger callable by public -- 7a226f75bfce0457
function programme_version_guard() returns trigger callable by public -- 274df840104acc5a
function record_facts(jsonb) returns integer security definer callable by dure_app -- 82701f64214b7db8
function record_seal(jsonb,jsonb) returns void security definer callable by dure_app -- 31fd8df46052bfde
function row_digest(jsonb) returns text callable by public -- 8d9adf279faf6e55
function upload_guard() returns trigger callable by public -- d967dca5edec5773
function version_has_run() returns trigger callable by public -- 87c826d66938ce65
