import type { ClaimRefusal } from '../../domain/claim/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const claimProblems: Record<ClaimRefusal, ProblemText> = {};
