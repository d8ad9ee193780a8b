-- The sentence of a condition that forbids now says what has to be so. What was simulated before says the contrary and
-- is no part of the record: whoever wants it asks again.
delete from simulation where outcome @? '$.conditions[*] ? (@.forbids == true)';
