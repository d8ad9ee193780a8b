import Type from 'typebox';
import { Day, Id, Money, nullable, oneOf, Revision, Words } from './common.ts';
import { act, read } from './operation.ts';
import { SealHead } from './seal.ts';

export const PledgeCallView = Type.Object({
  id: Id,
  pledgeId: Id,
  awardId: nullable(Id),
  amount: Money,
  dueOn: Day,
  state: oneOf(['called', 'received', 'cancelled'] as const),
  bankReference: nullable(Type.String()),
  valueOn: nullable(Day),
  revision: Revision,
});

const ProgrammeState = Type.Object({
  id: Id,
  state: oneOf(['draft', 'published', 'running_off', 'closed'] as const),
  revision: Revision,
});

const FundView = Type.Object({
  id: Id,
  programmeId: Id,
  holderId: Id,
  currency: Type.String(),
  balance: Money,
  held: Money,
  free: Money,
  accounts: Type.Array(
    Type.Object({
      id: Id,
      number: Type.String(),
      kind: Type.String(),
      organisationId: nullable(Id),
      awardId: nullable(Id),
      balance: Money,
      held: Money,
    }),
  ),
  returns: Type.Array(
    Type.Object({
      id: Id,
      organisationId: Id,
      amount: Money,
      cause: oneOf(['run_off', 'recovery'] as const),
      bankReference: Type.String(),
      valueOn: Day,
    }),
  ),
  revision: Revision,
});

const promised = {
  pledged: Money,
  lapsed: Money,
  called: Money,
  received: Money,
  returned: Money,
  committed: Money,
};
const paidOut = { held: Money, paid: Money, owedBack: Money, writtenOff: Money };

/** received = held + free + paid + costs + owedBack + writtenOff + returned. */
export const FlowView = Type.Object({
  seal: SealHead,
  fundId: Id,
  ...promised,
  ...paidOut,
  free: Money,
  costs: Money,
  contributors: Type.Array(Type.Object({ organisationId: Id, ...promised })),
  awards: Type.Array(
    Type.Object({
      awardId: Id,
      committed: Money,
      ...paidOut,
      sites: Type.Array(Type.Object({ siteId: nullable(Id), paid: Money })),
    }),
  ),
});

const ReturnView = Type.Object({
  items: Type.Array(Type.Object({ id: Id, organisationId: Id, amount: Money, bankReference: Type.String() })),
});

const fundId = Type.Object({ fundId: Id });
const programmeId = Type.Object({ programmeId: Id });

export const fundOperations = {
  callPledge: act({
    id: 'callPledge',
    path: '/pledges/{pledgeId}/calls',
    summary: 'Ask a contributor for part of its pledge; for an award, its commitment goes along',
    params: Type.Object({ pledgeId: Id }),
    body: Type.Object(
      { amount: Money, dueOn: Day, awardId: Type.Optional(Id) },
      { additionalProperties: false },
    ),
    reply: PledgeCallView,
    status: 201,
  }),
  receivePledge: act({
    id: 'receivePledge',
    path: '/pledge-calls/{pledgeCallId}/receive',
    summary: 'Record that the called money has come in',
    params: Type.Object({ pledgeCallId: Id }),
    body: Type.Object({ bankReference: Words(64), valueOn: Day }, { additionalProperties: false }),
    reply: PledgeCallView,
  }),
  getFund: read({
    id: 'getFund',
    path: '/funds/{fundId}',
    summary: 'The fund with its accounts and what went back',
    params: fundId,
    reply: FundView,
  }),
  getFundFlow: read({
    id: 'getFundFlow',
    path: '/funds/{fundId}/flow',
    summary: 'Pledged, called, received, held, paid and returned: in all, by contributor, by award, by site',
    params: fundId,
    reply: FlowView,
  }),
  startRunOff: act({
    id: 'startRunOff',
    path: '/programmes/{programmeId}/run-off',
    summary: 'Start nothing new; finish what is open',
    params: programmeId,
    body: Type.Object({ reason: Words(500) }, { additionalProperties: false }),
    reply: ProgrammeState,
  }),
  returnMoney: act({
    id: 'returnMoney',
    path: '/funds/{fundId}/returns',
    summary: 'Send money back to the contributors in proportion to what they put in',
    params: fundId,
    body: Type.Object(
      {
        amount: Money,
        cause: oneOf(['run_off', 'recovery'] as const),
        valueOn: Day,
        transfers: Type.Array(
          Type.Object({ organisationId: Id, bankReference: Words(64) }, { additionalProperties: false }),
          { minItems: 1, maxItems: 100 },
        ),
      },
      { additionalProperties: false },
    ),
    reply: ReturnView,
    status: 201,
  }),
  closeProgramme: act({
    id: 'closeProgramme',
    path: '/programmes/{programmeId}/close',
    summary: 'Close a programme that has run off: the rest of its pledges lapses, its agreement ends',
    params: programmeId,
    reply: ProgrammeState,
  }),
};
