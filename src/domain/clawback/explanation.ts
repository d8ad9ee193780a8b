import { sharesOfReturn } from '../ledger/pledge.ts';
import { type Owed, openWon } from './receivable.ts';

export type RecoveryKind = 'offset' | 'repayment' | 'write_off';

/** What each contributor is owed of the cash that came back. */
type Contribution = { readonly organisationId: string; readonly receivedWon: bigint };

type Explaining = {
  readonly cause: string;
  readonly recoveries: readonly { readonly kind: RecoveryKind; readonly amountWon: bigint }[];
  readonly contributions: readonly Contribution[];
  readonly programmeVersion: string;
};

/**
 * A claim's arithmetic: owed − repaid − set off − written off = open. Of what was repaid, each contributor gets
 * back its share of what it put in, to the won; what is set off never left the fund.
 */
export function explainReceivable(
  owed: Owed,
  { cause, recoveries, contributions, programmeVersion }: Explaining,
) {
  const sumOf = (kind: RecoveryKind): bigint =>
    recoveries.filter((each) => each.kind === kind).reduce((sum, { amountWon }) => sum + amountWon, 0n);
  const repaidWon = sumOf('repayment');
  const shares =
    repaidWon === 0n
      ? []
      : sharesOfReturn(
          repaidWon,
          contributions.map(({ receivedWon }) => receivedWon),
        );
  return {
    cause,
    programmeVersion,
    amountWon: owed.amountWon,
    repaidWon,
    offsetWon: sumOf('offset'),
    writtenOffWon: owed.writtenOffWon,
    openWon: openWon(owed),
    returnsTo: shares.map((amountWon, at) => ({
      organisationId: contributions[at]!.organisationId,
      amountWon,
    })),
  };
}
