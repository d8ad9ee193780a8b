import { sql } from 'kysely';
import type { Subject } from './parties.ts';
import type { Db } from './rows.ts';

/** For each kind of subject that is a part of another: the kind and the id of what it is seen with. */
const homes: Readonly<Partial<Record<Subject['kind'], string>>> = {
  recommendation: `select 'application' as kind, x.application_id as id from recommendation x`,
  plan: `select 'award' as kind, x.award_id as id from plan x`,
  changeRequest: `select 'award' as kind, x.award_id as id from change_request x`,
  baseline: `select 'site' as kind, x.site_id as id from baseline x`,
  evidence: `select 'improvement' as kind, x.improvement_id as id from evidence x`,
  verification: `select 'claim' as kind, x.claim_id as id from verification x`,
  pledge: `select 'agreement' as kind, a.id from pledge x join fund f on f.id = x.fund_id
    join agreement a on a.programme_id = f.programme_id`,
  pledgeCall: `select 'agreement' as kind, a.id from pledge_call x join pledge p on p.id = x.pledge_id
    join fund f on f.id = p.fund_id join agreement a on a.programme_id = f.programme_id`,
};

/** What a subject is seen with, where it has no place of its own. */
export async function homeOf(db: Db, { kind, id }: Subject): Promise<Subject | null> {
  const statement = homes[kind];
  if (statement === undefined) return null;
  const { rows } = await sql<Subject>`select * from (${sql.raw(statement)} where x.id = ${id}) home
    order by home.id desc limit 1`.execute(db);
  return rows[0] ?? null;
}
