import { bodyOf, type Problem, ProblemError } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import type { Sent } from '../forms/act.ts';
import type { ListName } from './lists.ts';

/** A row that was chosen, as the list showed it. */
export type Chosen = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is asked besides the rows themselves: for each row, and once for all. */
export type Filled = { readonly valueOn: string; readonly references: Readonly<Record<string, string>> };

/** How one row came out: done, or the problem that left it as it was. */
export type Outcome = { readonly id: string; readonly problem: Problem | null };

type Answered = { readonly at: string; readonly outcomes: readonly Outcome[] };

export type Call = {
  readonly programmeId: string;
  readonly rows: readonly Chosen[];
  readonly filled: Filled;
};

/** An act that is done to many rows of a list at once; each row answers for itself. */
export type Batch = {
  /** Its name among the operations. */
  readonly operation: 'releasePayments' | 'settlePayments' | 'acceptRecommendation';
  readonly list: ListName;
  /** Rows in these states can be chosen for it. */
  readonly from: readonly string[];
  /** Whose standing says whether the reader may: the programme's, or that of a row. */
  readonly standing: 'programme' | 'recommendation';
  /** What the standing calls it, where it is the act of a single row. */
  readonly allowedBy: string;
  /** Whose rows are summed up, what each is called by, and what is added up, where it is money. */
  readonly party: string;
  readonly name: string;
  readonly sum?: string;
  readonly asks?: 'booking';
  /** How many rows go in one request. */
  readonly size: number;
  readonly send: (call: Call, header: Sent) => Promise<Answered>;
};

const dateOf = ({ headers }: Response): string => new Date(headers.get('date') ?? Date.now()).toISOString();

type Replied = {
  readonly data?: {
    readonly items: readonly { readonly paymentId: string; readonly problem: unknown }[];
  };
  readonly error?: unknown;
  readonly response: Response;
};

const answeredBy = (answer: Replied): Answered => ({
  at: dateOf(answer.response),
  outcomes: bodyOf(answer).items.map(({ paymentId, problem }) => ({
    id: paymentId,
    problem: problem as Problem | null,
  })),
});

const payments = {
  list: 'payments',
  standing: 'programme',
  party: 'payeeName',
  name: 'number',
  sum: 'amount',
  size: 100,
} as const;

export const batches: readonly Batch[] = [
  {
    ...payments,
    operation: 'releasePayments',
    allowedBy: 'releasePayments',
    from: ['approved'],
    send: async ({ programmeId, rows }, headers) =>
      answeredBy(
        (await api.POST('/programmes/{programmeId}/payments/release', {
          params: { path: { programmeId } },
          body: { paymentIds: rows.map(({ id }) => id) },
          headers,
        } as never)) as Replied,
      ),
  },
  {
    ...payments,
    operation: 'settlePayments',
    allowedBy: 'settlePayments',
    from: ['released'],
    asks: 'booking',
    send: async ({ programmeId, rows, filled }, headers) =>
      answeredBy(
        (await api.POST('/programmes/{programmeId}/payments/settle', {
          params: { path: { programmeId } },
          body: {
            items: rows.map(({ id }) => ({
              paymentId: id,
              bankReference: filled.references[id] ?? '',
              valueOn: filled.valueOn,
            })),
          },
          headers,
        } as never)) as Replied,
      ),
  },
  {
    operation: 'acceptRecommendation',
    allowedBy: 'acceptRecommendation',
    list: 'recommendations',
    from: ['sent', 'escalated'],
    standing: 'recommendation',
    party: 'supplierName',
    name: 'applicationNumber',
    size: 1,
    send: async ({ rows }, headers) => {
      const [{ id }] = rows as [Chosen];
      const answer = (await api.POST('/recommendations/{recommendationId}/accept', {
        params: { path: { recommendationId: id } },
        headers,
      } as never)) as { data?: unknown; error?: unknown; response: Response };
      return { at: dateOf(answer.response), outcomes: [{ id, problem: refusalOf(answer) }] };
    },
  },
];

/** What the house refuses of one row is that row's answer; what goes wrong otherwise stops the whole. */
function refusalOf({ error, response }: { readonly error?: unknown; readonly response: Response }) {
  if (error === undefined) return null;
  if (response.status >= 500 || response.status === 401) throw new ProblemError(error as Problem);
  return error as Problem;
}

export const batchOf = (list: string, operation: string): Batch | undefined =>
  batches.find((each) => each.list === list && each.operation === operation);
