import type { ReferralRefusal } from '../../domain/referral/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const referralProblems: Record<ReferralRefusal, ProblemText> = {};
