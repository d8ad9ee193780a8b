import type { TSchema } from 'typebox';
import { AgreementView } from './agreement.ts';
import { ApplicationView } from './application.ts';
import { AwardAgreementView, AwardView, ChangeRequestView, PlanView } from './award.ts';
import { ChartsView } from './charts.ts';
import { ClaimView } from './claim.ts';
import { ReceivableView } from './clawback.ts';
import { Bilingual, Day, FactView, Id, Instant, Money, Problem, Revision, Sha256 } from './common.ts';
import { CameraView, FileView } from './file.ts';
import { FlowView, PledgeCallView } from './fund.ts';
import { ImprovementView } from './improvement.ts';
import { ObjectionView } from './objection.ts';
import { DatumView, OrganisationView } from './organisation.ts';
import { ImportView } from './organisation-import.ts';
import { PaymentExplanation, PaymentView } from './payment.ts';
import { FiguresView, ProgrammeView, VersionView } from './programme.ts';
import { RecommendationView } from './recommendation.ts';
import { RecordCheckView } from './record-check.ts';
import { ReferralView } from './referral.ts';
import { BaselineView, MatchView, SiteView } from './site.ts';
import { SiteCaseView } from './site-case.ts';
import { TaskView } from './task.ts';
import { UploadView } from './upload.ts';

/** The shapes that readers of the contract know by name (GLOSSARY.md); all others stand where they are used. */
export const shapes: Readonly<Record<string, TSchema>> = {
  Agreement: AgreementView,
  Application: ApplicationView,
  Award: AwardView,
  AwardAgreement: AwardAgreementView,
  Baseline: BaselineView,
  Bilingual,
  Camera: CameraView,
  ChangeRequest: ChangeRequestView,
  Charts: ChartsView,
  Claim: ClaimView,
  Datum: DatumView,
  Day,
  Fact: FactView,
  Figures: FiguresView,
  File: FileView,
  Flow: FlowView,
  Id,
  Improvement: ImprovementView,
  Instant,
  Match: MatchView,
  Money,
  Objection: ObjectionView,
  Organisation: OrganisationView,
  OrganisationImport: ImportView,
  Payment: PaymentView,
  PaymentExplanation,
  Plan: PlanView,
  PledgeCall: PledgeCallView,
  Problem,
  Programme: ProgrammeView,
  Receivable: ReceivableView,
  RecordCheck: RecordCheckView,
  Recommendation: RecommendationView,
  Referral: ReferralView,
  Revision,
  Sha256,
  Site: SiteView,
  SiteCase: SiteCaseView,
  Task: TaskView,
  Upload: UploadView,
  Version: VersionView,
};
