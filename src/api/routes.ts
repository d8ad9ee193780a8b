import { type OperationId, permissions } from '../domain/person/permissions.ts';
import type { Route } from './route.ts';
import { accessRoutes } from './routes/access.ts';
import { agreementRoutes } from './routes/agreement.ts';
import { applicationRoutes } from './routes/application.ts';
import { awardRoutes } from './routes/award.ts';
import { claimRoutes } from './routes/claim.ts';
import { clawbackRoutes } from './routes/clawback.ts';
import { deliveryRoutes } from './routes/delivery.ts';
import { documentRoutes } from './routes/document.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { factRoutes } from './routes/fact.ts';
import { fileRoutes } from './routes/file.ts';
import { fitRoutes } from './routes/fit.ts';
import { fundRoutes } from './routes/fund.ts';
import { houseRoutes } from './routes/house.ts';
import { improvementRoutes } from './routes/improvement.ts';
import { jobRoutes } from './routes/job.ts';
import { matchRoutes } from './routes/match.ts';
import { noticeRoutes } from './routes/notice.ts';
import { objectionRoutes } from './routes/objection.ts';
import { organisationRoutes } from './routes/organisation.ts';
import { organisationImportRoutes } from './routes/organisation-import.ts';
import { paymentRoutes } from './routes/payment.ts';
import { programmeRoutes } from './routes/programme.ts';
import { rankingRoutes } from './routes/ranking.ts';
import { recommendationRoutes } from './routes/recommendation.ts';
import { recordCheckRoutes } from './routes/record-check.ts';
import { referralRoutes } from './routes/referral.ts';
import { sealRoutes } from './routes/seal.ts';
import { searchRoutes } from './routes/search.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { simulationRoutes } from './routes/simulation.ts';
import { siteRoutes } from './routes/site.ts';
import { siteCaseRoutes } from './routes/site-case.ts';
import { standingRoutes } from './routes/standing.ts';
import { supplierRoutes } from './routes/supplier.ts';
import { taskRoutes } from './routes/task.ts';
import { uploadRoutes } from './routes/upload.ts';
import { webhookRoutes } from './routes/webhook.ts';

/** Every route of the house. */
export const routes: readonly Route[] = [
  ...houseRoutes,
  ...signInRoutes,
  ...jobRoutes,
  ...erasureRoutes,
  ...accessRoutes,
  ...organisationRoutes,
  ...organisationImportRoutes,
  ...programmeRoutes,
  ...simulationRoutes,
  ...fitRoutes,
  ...agreementRoutes,
  ...fundRoutes,
  ...paymentRoutes,
  ...applicationRoutes,
  ...rankingRoutes,
  ...recommendationRoutes,
  ...supplierRoutes,
  ...objectionRoutes,
  ...awardRoutes,
  ...fileRoutes,
  ...uploadRoutes,
  ...documentRoutes,
  ...improvementRoutes,
  ...siteCaseRoutes,
  ...siteRoutes,
  ...matchRoutes,
  ...claimRoutes,
  ...clawbackRoutes,
  ...referralRoutes,
  ...taskRoutes,
  ...standingRoutes,
  ...searchRoutes,
  ...noticeRoutes,
  ...webhookRoutes,
  ...deliveryRoutes,
  ...sealRoutes,
  ...factRoutes,
  ...recordCheckRoutes,
];

/** Operations of the permission table that no route serves; the tests hold it empty. */
export const unserved = (): OperationId[] =>
  (Object.keys(permissions) as OperationId[]).filter(
    (id) => !routes.some(({ operation }) => operation.id === id),
  );
