import type { PaymentRefusal } from '../../domain/payment/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const paymentProblems: Record<PaymentRefusal, ProblemText> = {};
