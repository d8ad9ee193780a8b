import type { AwardRefusal } from '../../domain/award/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const awardProblems: Record<AwardRefusal, ProblemText> = {};
