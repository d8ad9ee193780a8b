-- What the camera wrote into a photo (time, place) is kept with the file and with the evidence that it becomes,
-- beside what the uploader says. Absent for what has none: documents, and photos whose camera says nothing.
alter table file add column camera jsonb check (jsonb_typeof(camera) = 'object');
alter table evidence add column camera jsonb check (jsonb_typeof(camera) = 'object');
