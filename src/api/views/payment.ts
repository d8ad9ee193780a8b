import { type Explanation, seedProof, sumOfLines } from '../../domain/payment/explanation.ts';
import type { Locale } from '../../domain/person/actor.ts';
import type { Result } from '../../domain/refusal.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { HoldShown, JournalShown } from '../../store/payments.ts';
import type { RunVersion } from '../../store/programmes.ts';
import type { Row } from '../../store/rows.ts';
import type { Seal } from '../../store/seals.ts';
import { money } from '../money.ts';
import { problemOf } from '../problem.ts';
import { textOf } from '../problems.ts';
import { shows, type Viewer } from '../viewer.ts';
import { headView } from './seal.ts';

type Payment = Row<'payment'>;

export const paymentView = ({ amountWon, offsetWon, ...payment }: Payment, viewer: Viewer) => ({
  ...payment,
  amount: money(amountWon),
  offset: money(offsetWon),
  approvedBy: shows(viewer, 'subject.persons') ? payment.approvedBy : null,
  releasedBy: shows(viewer, 'subject.persons') ? payment.releasedBy : null,
});

/** The answer of each item of a list. */
export const outcomesView = (
  paymentIds: readonly string[],
  results: readonly Result<Payment, RefusalCode>[],
  to: { readonly viewer: Viewer; readonly locale: Locale },
) => ({
  items: paymentIds.map((paymentId, at) => {
    const result = results[at]!;
    return result.ok
      ? { paymentId, payment: paymentView(result.value, to.viewer), problem: null }
      : { paymentId, payment: null, problem: problemOf(textOf(result.refusal.code), result.refusal, to) };
  }),
});

export type Told = {
  readonly payment: Payment;
  readonly claim: Row<'claim'> | null;
  readonly version: RunVersion;
  readonly facts: readonly Row<'fact'>[];
  readonly seal: Seal | undefined;
  readonly ledger: { readonly journals: readonly JournalShown[]; readonly holds: readonly HoldShown[] };
};

const claimToldOf = (claim: Row<'claim'>, viewer: Viewer) => ({
  ...claim,
  seedProof: seedProof(claim),
  decidedBy: shows(viewer, 'subject.persons') ? claim.decidedBy : null,
});

/** From the evidence to the won, as it was decided and as the ledger has it now. */
export function explanationView({ payment, claim, version, facts, seal, ledger }: Told, viewer: Viewer) {
  const { id: paymentId, number, kind, state, amountWon, offsetWon } = payment;
  const { lines, sites, ...rests } = payment.explanation as Explanation;
  const { definition, contentId } = version;
  return {
    seal: headView(seal),
    paymentId,
    number,
    kind,
    state,
    amount: money(amountWon),
    lines: lines.map((line) => ({ ...line })),
    sum: money(sumOfLines(lines)),
    cash: { amount: money(amountWon), offset: money(offsetWon), paid: money(amountWon - offsetWon) },
    rests,
    sites: sites.map((site) => ({ siteId: site.siteId, amount: money(BigInt(site.amountWon)) })),
    version: {
      programmeVersionId: version.id,
      contentId,
      programme: definition.id,
      title: definition.title,
      number: definition.number,
    },
    metrics: definition.metrics.map(({ key, label }) => ({ key, label })),
    claim: claim === null ? null : claimToldOf(claim, viewer),
    people: facts.map((fact) => ({
      what: fact.what,
      personId: shows(viewer, 'subject.persons') ? fact.personId : null,
      organisationId: fact.organisationId,
      at: fact.occurredAt,
      factId: fact.id,
    })),
    journals: ledger.journals.map(({ entries, ...journal }) => ({
      ...journal,
      entries: entries.map((entry) => ({ ...entry, amount: money(BigInt(entry.amountWon)) })),
    })),
    holds: ledger.holds.map(({ amountWon: amount, settledWon, releasedWon, ...hold }) => ({
      ...hold,
      amount: money(amount),
      settled: money(settledWon),
      released: money(releasedWon),
    })),
  };
}
