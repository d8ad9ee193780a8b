import type { RefusalCode } from '../domain/refusals.ts';
import type { ProblemText } from './problem.ts';
import { accessProblems } from './problems/access.ts';
import { agreementProblems } from './problems/agreement.ts';
import { applicationProblems } from './problems/application.ts';
import { awardProblems } from './problems/award.ts';
import { claimProblems } from './problems/claim.ts';
import { clawbackProblems } from './problems/clawback.ts';
import { documentProblems } from './problems/document.ts';
import { erasureProblems } from './problems/erasure.ts';
import { fileProblems } from './problems/file.ts';
import { fundProblems } from './problems/fund.ts';
import { houseProblems } from './problems/house.ts';
import { improvementProblems } from './problems/improvement.ts';
import { ledgerProblems } from './problems/ledger.ts';
import { noticeProblems } from './problems/notice.ts';
import { objectionProblems } from './problems/objection.ts';
import { organisationProblems } from './problems/organisation.ts';
import { organisationImportProblems } from './problems/organisation-import.ts';
import { paymentProblems } from './problems/payment.ts';
import { programmeProblems } from './problems/programme.ts';
import { recommendationProblems } from './problems/recommendation.ts';
import { recordCheckProblems } from './problems/record-check.ts';
import { referralProblems } from './problems/referral.ts';
import { signInProblems } from './problems/sign-in.ts';
import { simulationProblems } from './problems/simulation.ts';
import { siteProblems } from './problems/site.ts';
import { siteCaseProblems } from './problems/site-case.ts';
import { tokenProblems } from './problems/token.ts';
import { uploadProblems } from './problems/upload.ts';

/** Every code that the house refuses with. A new one does not compile until its text stands here. */
export const problems: Record<RefusalCode, ProblemText> = {
  ...houseProblems,
  ...tokenProblems,
  ...signInProblems,
  ...erasureProblems,
  ...accessProblems,
  ...organisationProblems,
  ...organisationImportProblems,
  ...programmeProblems,
  ...agreementProblems,
  ...fundProblems,
  ...fileProblems,
  ...uploadProblems,
  ...documentProblems,
  ...ledgerProblems,
  ...applicationProblems,
  ...recommendationProblems,
  ...objectionProblems,
  ...awardProblems,
  ...siteProblems,
  ...improvementProblems,
  ...siteCaseProblems,
  ...claimProblems,
  ...paymentProblems,
  ...clawbackProblems,
  ...referralProblems,
  ...noticeProblems,
  ...recordCheckProblems,
  ...simulationProblems,
};

/** The text of a code. */
export const textOf = (code: RefusalCode): ProblemText => problems[code];
