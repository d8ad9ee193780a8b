import type { ClawbackRefusal } from '../../domain/clawback/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const clawbackProblems: Record<ClawbackRefusal, ProblemText> = {};
