import type { ApplicationRefusal } from '../../domain/application/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const applicationProblems: Record<ApplicationRefusal, ProblemText> = {};
