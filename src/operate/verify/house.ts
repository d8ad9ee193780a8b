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
    // A demo's tokens run on the system's clock, so their facts do too.
    tables: ['house', 'fact'],
    says: {
      ko: '세계 시각보다 뒤에 일어난 기록이 있습니다',
      en: 'a fact happened after the world’s clock',
    },
    query: `select f.id, h.world_at as expected, f.occurred_at as found from house h
      join lateral (select id, occurred_at from fact where subject_kind <> 'token' order by occurred_at desc limit 1) f on f.occurred_at > h.world_at`,
  },
  keptDigest('idempotency', `person_id || ' ' || operation || ' ' || key`),
  {
    tables: ['idempotency'],
    says: { ko: '답이 없는 요청 키가 남아 있습니다', en: 'a key stands without its answer' },
    query: `select person_id || ' ' || operation || ' ' || key as id, 'an answer' as expected, null as found
      from idempotency where status is null`,
  },
  keptDigest('migration', 'name'),
  keptDigest('outbox', 'id'),
  keptDigest('reminder', 'job_id'),
  keptDigest('notice', 'id'),
  keptDigest('mail_preference', 'person_id'),
  keptDigest('delivery', 'id'),
  keptDigest('delivery_attempt', 'id'),
  keptDigest('head_announcement', 'number'),
  {
    tables: ['fact_detail'],
    says: {
      ko: '어떤 작업도 쓰지 않는 곳에 내용이 있습니다',
      en: 'something stands where no action writes',
    },
    query: `select fact_id || ' ' || field as id, 'no row' as expected, field as found from fact_detail`,
  },
];

/** The house's own row against what was recorded of it; what comes and goes against the digest beside it. */
export const houseCheck = questionCheck(
  { id: 'house', title: { ko: '하우스와 작업 대기열', en: 'the house, its jobs and its answers' } },
  questions,
);
