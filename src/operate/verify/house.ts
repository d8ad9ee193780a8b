import { SPOKEN } from '../../domain/person/personal.ts';
import { type Question, questionCheck } from './questions.ts';

const keptDigest = (table: string, id: string): Question => ({
  tables: [table],
  says: {
    ko: '기록 옆에 둔 해시와 내용이 다릅니다',
    en: 'a row is not what the digest beside it was made of',
  },
  query: `select ${id} as id, row_digest(to_jsonb(t)) as expected, digest as found from ${table} t
    where digest is distinct from row_digest(to_jsonb(t))`,
});

const questions: readonly Question[] = [
  {
    tables: ['house', 'house_state'],
    says: {
      ko: '하우스의 시연 여부나 세계 시각이 마지막으로 기록된 것과 다릅니다',
      en: 'the house is not as it was last recorded: demo or not, and its world’s clock',
    },
    query: `select h.house_revision as id, concat_ws(' ', h.house_revision, h.demo, h.world_at) as expected,
        concat_ws(' ', s.revision, s.demo, s.world_at) as found
      from (select * from house_state order by house_revision desc limit 1) h full join house s on true
      where (h.house_revision, h.demo, h.world_at) is distinct from (s.revision, s.demo, s.world_at)`,
  },
  {
    // What runs on the system's clock leaves its facts on it too.
    tables: ['house', 'fact'],
    says: {
      ko: '세계 시각보다 뒤에 일어난 기록이 있습니다',
      en: 'a fact happened after the world’s clock',
    },
    query: `select f.id, h.world_at as expected, f.occurred_at as found from house h
      join lateral (select id, occurred_at from fact where subject_kind <> all ('{token,accessExpiry,erasedFile,job,sealKey}') order by occurred_at desc limit 1) f on f.occurred_at > h.world_at`,
  },
  keptDigest('idempotency', `person_id || ' ' || operation || ' ' || key`),
  {
    tables: ['idempotency'],
    says: { ko: '답이 없는 요청 키가 남아 있습니다', en: 'a key stands without its answer' },
    query: `select person_id || ' ' || operation || ' ' || key as id, 'an answer' as expected, null as found
      from idempotency where status is null`,
  },
  keptDigest('migration', 'name'),
  keptDigest('organisation_import', 'id'),
  keptDigest('outbox', 'id'),
  keptDigest('record_check', 'id'),
  keptDigest('simulation', 'id'),
  keptDigest('reminder', 'job_id'),
  keptDigest('notice', 'id'),
  keptDigest('mail_preference', 'person_id'),
  keptDigest('delivery', 'id'),
  keptDigest('delivery_attempt', 'id'),
  keptDigest('head_announcement', 'number'),
  keptDigest('session', 'token_id'),
  keptDigest('sign_in_attempt', `key || ' ' || since`),
  keptDigest('upload', 'id'),
  keptDigest('unknown_caller', `minute || ' ' || address_class`),
  {
    // The digest is over salt and value, the value as canonical JSON (RFC 8785): of a text, its JSON text.
    tables: ['fact_detail', 'fact'],
    says: {
      ko: '사실 기록 옆의 말이 기록된 해시와 다릅니다',
      en: 'the words beside a fact are not those that it pins',
    },
    query: `select d.fact_id || ' ' || d.field as id, f.detail -> d.field ->> 'sha256' as expected, w.digest as found
      from fact_detail d left join fact f on f.id = d.fact_id
      cross join lateral (select encode(sha256(convert_to(d.salt || to_jsonb(d.value)::text, 'UTF8')), 'hex') as digest) w
      where (f.detail -> d.field ->> 'sha256') is null or w.digest <> f.detail -> d.field ->> 'sha256'`,
  },
  {
    tables: ['fact_detail', 'fact'],
    says: { ko: '사실 기록이 가리키는 말이 없습니다', en: 'the words that a fact pins are gone' },
    query: `select f.id || ' ' || v.key as id, v.value ->> 'sha256' as expected, null as found
      from fact f cross join lateral jsonb_each(case jsonb_typeof(f.detail) when 'object' then f.detail end) v
      where v.key in (${SPOKEN.map((field) => `'${field}'`).join()}) and v.value ? 'sha256'
        and not exists (select from fact_detail d where d.fact_id = f.id and d.field = v.key)`,
  },
  {
    tables: ['fact_detail', 'erasure'],
    says: { ko: '삭제 근거 없이 말이 지워졌습니다', en: 'words were erased by no erasure' },
    query: `select d.fact_id || ' ' || d.field as id, 'an erasure' as expected, d.erasure_id as found
      from fact_detail d left join erasure e on e.id = d.erasure_id and e.state = 'erased'
      where d.erasure_id is not null and e.id is null`,
  },
];

/** The house's own row against what was recorded of it; what comes and goes against the digest beside it. */
export const houseCheck = questionCheck(
  { id: 'house', title: { ko: '하우스와 작업 대기열', en: 'the house, its jobs and its answers' } },
  questions,
);
