-- A finding that is no pass bears one of the programme file's reasons, beside words where there are any.
alter table claim_unit
  add column reason_code text,
  add column second_reason_code text;
