-- What is posted by the thousand pays for each index with every row. The two questions about the past are
-- answered along the primary key (functions/ledger-as-of.sql), and most journals reverse nothing.
drop index entry_known;
drop index entry_effective;
alter table journal drop constraint journal_reversed_once;
create unique index journal_reversed_once on journal (reverses_id) where reverses_id is not null;

-- It returns more now; functions/ledger-post.sql makes it anew.
drop function if exists ledger_lock(jsonb);
