import { sql } from 'kysely';
import { addEvidence } from '../../actions/improvement/add-evidence.ts';
import { completeImprovement } from '../../actions/improvement/complete.ts';
import { confirmImprovement } from '../../actions/improvement/confirm.ts';
import { planImprovement } from '../../actions/improvement/plan.ts';
import { recordPurchase } from '../../actions/improvement/purchase.ts';
import { reportRemoval } from '../../actions/improvement/report-removal.ts';
import { improvementOperations as operations } from '../../contract/improvement.ts';
import type { EvidenceKind } from '../../domain/programme/definition.ts';
import { evidenceInSight } from '../../store/evidence.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { get, type Row } from '../../store/rows.ts';
import { findBaseline } from '../../store/sites.ts';
import { money, wonOf } from '../money.ts';
import { acting, actingTogether, type Route, reading } from '../route.ts';
import { shows, type Viewer } from '../viewer.ts';
import { evidenceSeen, evidenceView } from '../views/evidence.ts';

const improvementView = ({ costWon, ...improvement }: Row<'improvement'>, viewer: Viewer) => ({
  ...improvement,
  cost: shows(viewer, 'improvement.cost') ? money(costWon) : null,
});

type Handed = { kind: EvidenceKind; fileId?: string; text?: string; takenAt?: string; place?: string };

const handedIn = ({ kind, fileId, text, takenAt, place }: Handed) => ({
  kind,
  fileId: fileId ?? null,
  text: text ?? null,
  takenAt: takenAt === undefined ? null : new Date(takenAt).toISOString(),
  place: place ?? null,
});

type Done = { improvement: Row<'improvement'>; evidence: Row<'evidence'>[] };

const doneView = ({ improvement, evidence }: Done, viewer: Viewer) => ({
  ...improvementView(improvement, viewer),
  evidence: evidence.map((piece) => evidenceView(piece, viewer)),
});

export const improvementRoutes: readonly Route[] = [
  actingTogether(operations.planImprovement, async (context, { cost, ...input }, viewer) =>
    improvementView(await planImprovement(context, { ...input, costWon: wonOf(cost) }), viewer),
  ),
  actingTogether(operations.recordPurchase, async (context, { cost, serialNumber, ...input }, viewer) => {
    const purchase = { ...input, costWon: wonOf(cost), serialNumber: serialNumber ?? null };
    return improvementView(await recordPurchase(context, purchase), viewer);
  }),
  actingTogether(operations.completeImprovement, async (context, input, viewer) => {
    const { improvementId, doneOn, serialNumber, afterFrequency, afterSeverity, evidence } = input;
    const completion = {
      improvementId,
      doneOn,
      serialNumber: serialNumber ?? null,
      after: { frequency: afterFrequency, severity: afterSeverity },
      evidence: evidence.map(handedIn),
    };
    return doneView(await completeImprovement(context, completion), viewer);
  }),
  acting(operations.addEvidence, async (context, { improvementId, evidence }, viewer) =>
    doneView(await addEvidence(context, { improvementId, evidence: evidence.map(handedIn) }), viewer),
  ),
  actingTogether(operations.confirmImprovement, async (context, { note, ...input }, viewer) =>
    improvementView(await confirmImprovement(context, { ...input, note: note ?? null }), viewer),
  ),
  acting(operations.reportRemoval, async (context, input, viewer) =>
    improvementView(await reportRemoval(context, input), viewer),
  ),
  reading(operations.getImprovement, async ({ db, viewer }, { improvementId }) => {
    const improvement = await get(db, 'improvement', improvementId);
    const site = await get(db, 'site', improvement.siteId);
    const evidence = await evidenceInSight(db, [improvementId]);
    return {
      ...improvementView(improvement, viewer),
      siteName: site.name,
      programmeVersionId: site.programmeVersionId,
      baseline: (await findBaseline(db, improvement.matchId)) ?? null,
      evidence: evidence.map((piece) => evidenceSeen(piece, viewer)),
      history: shows(viewer, 'subject.history') ? await historyOf(db, improvementId) : [],
    };
  }),
  reading(operations.listImprovements, async ({ db, scope, viewer }, { awardId, ...asked }) => {
    const { items, ...page } = await readList(db, 'improvements', {
      ...asked,
      scope,
      where: sql`x.award_id = ${awardId}`,
      own: () => sql`false`,
    });
    return {
      ...page,
      items: items.map(({ siteNumber, siteName, ...improvement }) => ({
        ...improvementView(improvement, viewer),
        siteNumber,
        siteName,
      })),
    };
  }),
];
