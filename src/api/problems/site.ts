import type { SiteRefusal } from '../../domain/site/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const siteProblems: Record<SiteRefusal, ProblemText> = {};
