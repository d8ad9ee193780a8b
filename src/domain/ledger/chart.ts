/**
 * The chart of accounts of a fund. An account is a place where won can be; each journal moves won between places,
 * so that every place explains its balance and all of them together sum to zero.
 *
 * The promise (memorandum, no money moves), for each contributor:
 *
 *     pledge.promised ──signed──▶ pledge.open ──called──▶ pledge.called ──received──▶ pledge.met
 *       (no floor)                 │    ▲ call cancelled ─────┘
 *                                  └─run-off─▶ pledge.lapsed
 *
 * The money, in the dedicated account of whoever holds the fund:
 *
 *     money.contributed ──received──▶ money.fund ──paid──▶ award.paid ──clawback──▶ award.receivable
 *       (each contributor,             │  ▲  ▲               ▲  │ (each award)        │  │  │
 *        no floor)                     │  │  └──bank sends back──┘ ◀──────offset──────┘  │  └─▶ award.written_off
 *                                      │  └───────────────────repaid────────────────────┘
 *                                      ├─paid─▶ cost.paid (verifiers and other costs, each payee)
 *                                      └─▶ money.returned (each contributor)
 *
 * Holds do not move won, they keep it from being promised or paid twice: on pledge.open and pledge.called they are
 * *commitments* (stage 2, which is called when it is due), on money.fund they are what is *held* for approved
 * payments. Every place that can run dry has floor 0, and a hold counts as gone, so that neither can exceed what
 * is there. An approved or released payment is a hold; only "paid" (bank reference and value date) moves it.
 *
 * A fund of 7 billion won, in millions, from one contributor: 50 awards of 65 for stage 1 and up to 65 for stage 2,
 * and 500 for verification. 3,750 is called and received at once, 3,250 committed. Each award attains 0.92, so that
 * 50 x 59.8 = 2,990 is called, received and paid, and 260 of the pledge lapses. Verification costs 420. Of one
 * award 10 is claimed back: 6 repaid, 4 written off. 80 + 6 go back to the contributor.
 *
 *     pledge.promised -7,000   pledge.met 6,740   pledge.lapsed 260                              sum 0
 *     money.contributed -6,740   award.paid 6,230   award.written_off 4   cost.paid 420
 *     money.returned 86   money.fund 0   award.receivable 0                                      sum 0
 */
export type AccountKind =
  | 'pledge.promised'
  | 'pledge.open'
  | 'pledge.called'
  | 'pledge.met'
  | 'pledge.lapsed'
  | 'money.contributed'
  | 'money.fund'
  | 'money.returned'
  | 'award.paid'
  | 'award.receivable'
  | 'award.written_off'
  | 'cost.paid';

/** Whose account it is: one account exists for each kind, currency and owner. */
export type AccountOwner = {
  readonly fundId: string;
  readonly organisationId?: string;
  readonly awardId?: string;
};

/** An account to open. Limits are in minor units: balance less holds never under `floor`, balance never over `ceiling`. */
export type AccountSpec = AccountOwner & {
  readonly kind: string;
  readonly currency: string;
  readonly floor?: bigint;
  readonly ceiling?: bigint;
};

/** An open account, as the legs of a journal name it. */
export type Place = { readonly accountId: string; readonly currency: string };

export type FundPlaces = Readonly<Record<'money', Place>>;
export type ContributorPlaces = Readonly<
  Record<'promised' | 'open' | 'called' | 'met' | 'lapsed' | 'contributed' | 'returned', Place>
>;
export type AwardPlaces = Readonly<Record<'paid' | 'receivable' | 'writtenOff', Place>>;
export type PayeePlaces = Readonly<Record<'paid', Place>>;

/** The accounts that one owner needs, by the name under which its journals are built. */
export type Chart<Places> = { readonly [Name in keyof Places]: AccountSpec };

type Fund = { readonly fundId: string; readonly currency: string };

export const fundChart = ({ fundId, currency }: Fund): Chart<FundPlaces> => ({
  money: { kind: 'money.fund', fundId, currency, floor: 0n },
});

/** @param organisationId the contributor */
export function contributorChart(
  { fundId, currency }: Fund,
  organisationId: string,
): Chart<ContributorPlaces> {
  const owner = { fundId, currency, organisationId };
  return {
    promised: { ...owner, kind: 'pledge.promised' },
    open: { ...owner, kind: 'pledge.open', floor: 0n },
    called: { ...owner, kind: 'pledge.called', floor: 0n },
    met: { ...owner, kind: 'pledge.met', floor: 0n },
    lapsed: { ...owner, kind: 'pledge.lapsed', floor: 0n },
    contributed: { ...owner, kind: 'money.contributed' },
    returned: { ...owner, kind: 'money.returned', floor: 0n },
  };
}

/** @param award the award and the supplier that it was made to */
export function awardChart(
  { fundId, currency }: Fund,
  award: { readonly awardId: string; readonly organisationId: string },
): Chart<AwardPlaces> {
  const owner = { fundId, currency, awardId: award.awardId, organisationId: award.organisationId };
  return {
    paid: { ...owner, kind: 'award.paid', floor: 0n },
    receivable: { ...owner, kind: 'award.receivable', floor: 0n },
    writtenOff: { ...owner, kind: 'award.written_off', floor: 0n },
  };
}

/** @param organisationId who is paid a cost of the fund, such as a verifier */
export const payeeChart = ({ fundId, currency }: Fund, organisationId: string): Chart<PayeePlaces> => ({
  paid: { kind: 'cost.paid', fundId, currency, organisationId, floor: 0n },
});
