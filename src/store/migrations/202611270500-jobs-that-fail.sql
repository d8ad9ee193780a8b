-- A job that fails waits for its next try on the system clock and holds up nobody but the later jobs of its own
-- subject; after its last try it is set aside until an administrator has it tried again. Each change of a job is
-- a fact of its programme, so it has a revision and knows the programme.
-- @repin job
alter table job
  add column programme_id uuid references programme (id),
  add column retry_at timestamptz,
  add column revision int not null default 1;
alter table job alter column revision drop default;
update job set programme_id = coalesce(
  (select programme_id from recommendation where id = job.subject_id),
  (select programme_id from match where id = job.subject_id),
  (select programme_id from payment where id = job.subject_id));
alter table job alter column programme_id set not null;
alter table job add constraint job_has_one_end check (done_at is null or dead_at is null);
alter table job add constraint job_set_aside_with_its_error check (dead_at is null or last_error is not null);
create index job_subject on job (subject_id, due_at, id) where done_at is null and dead_at is null;
create index job_failed on job (id) where done_at is null and attempts > 0;
