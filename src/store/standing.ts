import { sql } from 'kysely';
import type { Circumstances } from '../domain/improvement/improvement.ts';
import { jobState } from '../domain/job/job.ts';
import { stepsRun } from '../domain/programme/flow.ts';
import { surroundingsOf } from './improvements.ts';
import type { Subject } from './parties.ts';
import { getVersion, publishedVersion, type Version } from './programmes.ts';
import { type Db, get } from './rows.ts';

/**
 * The states that a subject and what it belongs to are in, by kind; `work` is what an improvement of it stands on,
 * and `destinationId` whom it was referred to.
 */
export type States = Readonly<Partial<Record<Subject['kind'], string>>> & {
  readonly destinationId?: string;
  /** The steps of its programme that this house runs; absent where no version is published yet. */
  readonly steps?: readonly string[];
  readonly work?: Omit<Circumstances, 'baseline'> & { readonly baseline: Circumstances['baseline'] | null };
};

const OF_AWARD = 'join award a on a.id = x.award_id join programme p on p.id = a.programme_id';
const OF_PROGRAMME = 'join programme p on p.id = x.programme_id';

/**
 * For each kind of subject, the states that operations on it ask for: its own, under its kind, and those of what
 * it belongs to. What has no states of its own is left out.
 */
const gathered: Readonly<Partial<Record<Subject['kind'], string>>> = {
  programme: `select jsonb_build_object('programme', x.state) as states from programme x`,
  version: `select jsonb_build_object('version', x.state) as states from programme_version x`,
  agreement: `select jsonb_build_object('agreement', x.state) as states from agreement x`,
  pledge: `select jsonb_build_object('pledge', x.state) as states from pledge x`,
  pledgeCall: `select jsonb_build_object('pledgeCall', x.state) as states from pledge_call x`,
  application: `select jsonb_build_object('application', x.state, 'programme', p.state) as states
    from application x ${OF_PROGRAMME}`,
  recommendation: `select jsonb_build_object('recommendation', x.state, 'application', a.state,
    'programme', p.state) as states from recommendation x
    join application a on a.id = x.application_id ${OF_PROGRAMME}`,
  objection: `select jsonb_build_object('objection', x.state) as states from objection x`,
  award: `select jsonb_build_object('award', x.state, 'programme', p.state) as states
    from award x ${OF_PROGRAMME}`,
  plan: `select jsonb_build_object('plan', x.state, 'award', a.state, 'programme', p.state) as states
    from plan x ${OF_AWARD}`,
  changeRequest: `select jsonb_build_object('changeRequest', x.state, 'award', a.state) as states
    from change_request x ${OF_AWARD}`,
  site: `select jsonb_build_object('site', x.state) as states from site x`,
  match: `select jsonb_build_object('match', x.state, 'site', s.state, 'award', a.state) as states
    from match x join site s on s.id = x.site_id join award a on a.id = x.award_id`,
  baseline: `select jsonb_build_object('baseline', x.state, 'site', s.state) as states
    from baseline x join site s on s.id = x.site_id`,
  improvement: `select jsonb_build_object('improvement', x.state) as states from improvement x`,
  siteCase: `select jsonb_build_object('siteCase', x.state) as states from site_case x`,
  claim: `select jsonb_build_object('claim', x.state, 'award', a.state) as states from claim x ${OF_AWARD}`,
  verification: `select jsonb_build_object('verification', x.state) as states from verification x`,
  payment: `select jsonb_build_object('payment', x.state) as states from payment x`,
  receivable: `select jsonb_build_object('receivable', x.state) as states from receivable x`,
  referral: `select jsonb_build_object('referral', x.state, 'destinationId', x.destination_id) as states from referral x`,
  organisation: `select jsonb_build_object('organisation',
    case when x.merged_into_id is null then 'standing' else 'merged' end) as states from organisation x`,
  organisationImport: `select jsonb_build_object('organisationImport', x.state) as states
    from organisation_import x`,
  webhook: `select jsonb_build_object('webhook', x.state) as states from webhook x`,
  erasure: `select jsonb_build_object('erasure', x.state) as states from erasure x`,
};

/** The states that the operations on a subject ask for. */
export async function statesOf(db: Db, { kind, id }: Subject): Promise<States> {
  if (kind === 'job') return { job: jobState(await get(db, 'job', id)) };
  const statement = gathered[kind];
  if (statement === undefined) return {};
  const { rows } = await sql<{ states: States }>`${sql.raw(statement)} where x.id = ${id}`.execute(db);
  const states = rows[0]?.states ?? {};
  const matchId = await matchOf(db, { kind, id });
  if (matchId !== null) return { ...states, work: await surroundingsOf(db, matchId) };
  const version = await versionAround(db, { kind, id });
  return version === undefined ? states : { ...states, steps: stepsRun(version.definition) };
}

/** The version by which the subject goes, where it may be of a programme without a run. */
async function versionAround(db: Db, { kind, id }: Subject): Promise<Version | undefined> {
  if (kind === 'programme') return publishedVersion(db, id);
  if (kind !== 'application') return undefined;
  return getVersion(db, (await get(db, 'application', id)).programmeVersionId);
}

/** The match under which the work at a site stands, where the subject is such work. */
async function matchOf(db: Db, { kind, id }: Subject): Promise<string | null> {
  if (kind === 'match') return id;
  return kind === 'improvement' ? (await get(db, 'improvement', id)).matchId : null;
}
