import { sharesOfReturn } from '../ledger/pledge.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { FundRefusal } from './refusals.ts';

export type ProgrammeState = 'draft' | 'published' | 'running_off' | 'closed';

/** Run-off: nothing new starts, what is open finishes; then the money goes back and the programme closes. */
export const runOffActions = {
  startRunOff: ['published'],
  returnAfterRunOff: ['running_off'],
  close: ['running_off'],
} as const satisfies ActionTable<string, ProgrammeState>;

export type PledgeState = 'drafted' | 'pledged' | 'ended';
export type PledgeCallState = 'called' | 'received' | 'cancelled';

export const pledgeActions = { call: ['pledged'] } as const satisfies ActionTable<string, PledgeState>;

/** Refuses `state_does_not_allow` for a pledge that is not signed yet, or ended. */
export const mayCall = (state: PledgeState) =>
  allowedIn<keyof typeof pledgeActions, PledgeState>(pledgeActions, 'call', state);

export const pledgeCallActions = { receive: ['called'] } as const satisfies ActionTable<
  string,
  PledgeCallState
>;

/** Refuses `state_does_not_allow` for a call whose money is there, or that was withdrawn. */
export const mayReceive = (state: PledgeCallState) =>
  allowedIn<keyof typeof pledgeCallActions, PledgeCallState>(pledgeCallActions, 'receive', state);

export const mayRunOff = (action: keyof typeof runOffActions, state: ProgrammeState) =>
  allowedIn<keyof typeof runOffActions, ProgrammeState>(runOffActions, action, state);

/** Whether a plan or a claim may begin: only while the programme runs. Refuses `programme_running_off`. */
export const mayStart = (state: string): Result<null, 'programme_running_off'> =>
  state === 'published' ? accept(null) : refuse('programme_running_off', { state });

/** How much of each kind is still open in a programme. */
export type OpenBusiness = {
  readonly claims: number;
  readonly objections: number;
  readonly receivables: number;
  readonly payments: number;
  readonly holds: number;
};

/** Refuses `programme_business_open`, with how many of each, while anything named is open. */
export function mustBeOver(
  open: OpenBusiness,
  kinds: readonly (keyof OpenBusiness)[],
): Result<null, FundRefusal> {
  const left = kinds.filter((kind) => open[kind] > 0);
  return left.length === 0
    ? accept(null)
    : refuse('programme_business_open', { open: left.map((kind) => `${kind} ${open[kind]}`) });
}

export type Contribution = { readonly organisationId: string; readonly receivedWon: bigint };
export type Transfer = { readonly organisationId: string; readonly bankReference: string };
export type Share = Transfer & { readonly amountWon: bigint };

/**
 * What goes back to whom: in proportion to what each put in, to the won. Each share above nothing needs the
 * bank's reference of its transfer.
 */
export function shareReturn(
  amountWon: bigint,
  contributions: readonly Contribution[],
  transfers: readonly Transfer[],
): Result<readonly Share[], FundRefusal> {
  if (contributions.every(({ receivedWon }) => receivedWon === 0n)) return refuse('nothing_received');
  const amounts = sharesOfReturn(
    amountWon,
    contributions.map(({ receivedWon }) => receivedWon),
  );
  const shares: Share[] = [];
  for (const [at, { organisationId }] of contributions.entries()) {
    const share = amounts[at]!;
    if (share === 0n) continue;
    const transfer = transfers.find((each) => each.organisationId === organisationId);
    if (transfer === undefined) return refuse('transfer_missing', { organisationId, amountWon: share });
    shares.push({ ...transfer, amountWon: share });
  }
  return accept(shares);
}
