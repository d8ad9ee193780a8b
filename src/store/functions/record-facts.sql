-- Records the facts of one action, in order. The only way in for the application role.
create or replace function record_facts(p_facts jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  recorded int;
begin
  insert into fact (id, what, version, occurred_at, person_id, organisation_id, operation, subject_kind,
    subject_id, subject_revision, subject_digest, programme_id, programme_version, detail, rows)
  select f.id, f.what, f.version, f.occurred_at, f.person_id, f.organisation_id, f.operation, f.subject_kind,
    f.subject_id, f.subject_revision, f.subject_digest, f.programme_id, f.programme_version, f.detail, f.rows
  from jsonb_populate_recordset(null::fact, p_facts) with ordinality as f
  order by f.ordinality;
  get diagnostics recorded = row_count;
  return recorded;
end $$;
revoke all on function record_facts(jsonb) from public;
grant execute on function record_facts(jsonb) to dure_app;
