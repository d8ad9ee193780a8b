import type { Static } from 'typebox';
import type { SupplierFileView } from '../../contract/supplier-file.ts';
import type { Eligibility } from '../../domain/application/eligibility.ts';
import type { Score } from '../../domain/application/score.ts';
import { of, parse, toDecimal } from '../../domain/fraction.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import { latestData } from '../../store/data.ts';
import { publishedVersion } from '../../store/programmes.ts';
import { Refused } from '../../store/refused.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import { supplierFacts, supplierFileOf } from '../../store/supplier-file.ts';
import { money } from '../money.ts';
import type { Reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';
import { awardView, planView } from './award.ts';
import { paymentView } from './payment.ts';
import { receivableView } from './receivable.ts';

type Asked = { readonly programmeId: string; readonly organisationId: string };

/** Everything about one supplier of a programme. Whoever does not oversee the programme finds only their own. */
export async function supplierFileView(
  { db, now, scope, viewer }: Reading,
  { programmeId, organisationId }: Asked,
): Promise<Static<typeof SupplierFileView>> {
  const missing = new Refused({ code: 'not_found', facts: { kind: 'organisation', id: organisationId } });
  if (scope.kind === 'own' && scope.organisationId !== organisationId) throw missing;
  const asked = { programmeId, supplierId: organisationId };
  const found = await supplierFileOf(db, asked);
  // Only who has applied to the programme is a supplier of it: its registry entry is no concern of others.
  if (found.applications.length === 0) throw missing;
  const definition = (await publishedVersion(db, programmeId))?.definition;
  const tellsHistory = shows(viewer, 'subject.history');
  const { facts, count } = tellsHistory ? await supplierFacts(db, asked) : { facts: [], count: 0 };
  return {
    programmeId,
    supplier: await get(db, 'organisation', organisationId),
    data: await dataView(db, { organisationId, definition, on: dayOf(now) }),
    applications: found.applications.map((each) => applicationView(each, viewer)),
    recommendations: found.recommendations,
    awards: found.awards.map(awardView),
    plans: found.plans.map((plan) => planView(plan, viewer)),
    sites: found.sites,
    claims: found.claims.map((claim) => ({
      ...claim,
      amount: claim.amountWon === null ? null : money(claim.amountWon),
    })),
    payments: found.payments.map((payment) => paymentView(payment, viewer)),
    paid: money(paidOf(found.payments)),
    receivables: found.receivables.map((receivable) => receivableView(receivable, viewer)),
    objections: found.objections,
    cases: found.cases,
    history: [...facts],
    historyCount: count,
  };
}

const paidOf = (payments: readonly Row<'payment'>[]): bigint =>
  payments.filter(({ state }) => state === 'paid').reduce((sum, { amountWon }) => sum + amountWon, 0n);

function applicationView(application: Row<'application'>, viewer: Viewer) {
  const score = application.score as Score | null;
  const isAnnounced = application.selection !== null || shows(viewer, 'application.unranked');
  const eligibility = application.eligibility as Eligibility | null;
  return {
    ...application,
    outcome: eligibility?.explanation?.outcome ?? null,
    total: isAnnounced && score?.outcome === 'scored' ? toDecimal(parse(score.total) ?? of(0n), 2) : null,
  };
}

/** The registry's last word on each datum that a rule of the programme reads, with who says so and as of when. */
async function dataView(
  db: Db,
  asked: {
    readonly organisationId: string;
    readonly definition: ProgrammeDefinition | undefined;
    readonly on: Day;
  },
) {
  const vocabulary = Object.assign(
    {},
    ...(asked.definition?.tracks ?? [])
      .filter(({ audience }) => audience !== 'site')
      .map((track) => track.vocabulary),
  ) as ProgrammeDefinition['tracks'][number]['vocabulary'];
  const data = await latestData(db, asked.organisationId, asked.on);
  return data.flatMap(({ key, value, source, asOf, validUntil }) => {
    const label = vocabulary[key]?.label;
    return label === undefined ? [] : [{ key, label, value, source, asOf, validUntil }];
  });
}
