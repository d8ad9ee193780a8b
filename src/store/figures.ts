import { sql } from 'kysely';
import { Refused } from './refused.ts';
import type { Db } from './rows.ts';

/** What is public about a programme's run: counts by state, money by stage, targets against verified results. */
export type Figures = {
  readonly applications: Readonly<Record<string, number>>;
  readonly awards: Readonly<Record<string, number>>;
  readonly sites: Readonly<Record<string, number>>;
  readonly metrics: readonly {
    readonly metric: string;
    readonly target: number;
    readonly verified: number;
  }[];
};

const byState = (table: string) => sql`(select coalesce(jsonb_object_agg(state, n), '{}')
  from (select state, count(*)::int as n from ${sql.table(table)} x where programme_id = p.id group by state) s)`;

/** Counted anew at each call; no name of any company is in it. */
export async function readFigures(db: Db, programmeId: string): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select ${byState('application')} as applications, ${byState('award')} as awards, ${byState('site')} as sites,
      (select coalesce(jsonb_agg(jsonb_build_object('metric', metric, 'target', target,
          'verified', coalesce(verified, 0)) order by metric), '[]')
        from (
          select t ->> 'metric' as metric, sum((t ->> 'target')::int)::int as target
          from award a join plan l on l.award_id = a.id and l.state = 'agreed', jsonb_array_elements(l.targets) t
          where a.programme_id = p.id group by t ->> 'metric'
        ) planned left join (
          select m ->> 'metric' as metric, sum((m ->> 'verified')::int)::int as verified
          from claim c, jsonb_array_elements(c.verification -> 'metrics') m
          where c.programme_id = p.id and c.state = 'decided' group by m ->> 'metric'
        ) reached using (metric)) as metrics
    from programme p where p.id = ${programmeId}`.execute(db);
  const row = rows[0];
  if (row === undefined)
    throw new Refused({ code: 'not_found', facts: { kind: 'programme', id: programmeId } });
  return row;
}
