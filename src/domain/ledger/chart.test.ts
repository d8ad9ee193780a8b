import { expect, test } from 'vitest';
import { awardChart, type Chart, contributorChart, fundChart, type Place, payeeChart } from './chart.ts';
import { type FlowAccount, flowOf } from './flow.ts';
import { imbalance, type LedgerItem, type Leg } from './item.ts';
import {
  paymentApproved,
  paymentPaid,
  paymentSentBack,
  receivableOffset,
  receivableRaised,
  receivableRepaid,
  receivableWrittenOff,
} from './payment.ts';
import {
  type Cause,
  commitmentMade,
  moneyReceived,
  moneyReturned,
  pledgeCalled,
  pledgeLapsed,
  pledgeSigned,
  sharesOfReturn,
} from './pledge.ts';

const fund = { fundId: 'fund', currency: 'KRW' };
const accounts = new Map<string, FlowAccount & { balance: bigint }>();

function open<Name extends string>(chart: Chart<Record<Name, Place>>): Record<Name, Place> {
  const places = Object.entries<Chart<Record<Name, Place>>[Name]>(chart).map(([name, spec]) => {
    const accountId = [spec.kind, spec.organisationId, spec.awardId].join('/');
    const { kind, currency, organisationId = null, awardId = null } = spec;
    accounts.set(accountId, { kind, currency, organisationId, awardId, balance: 0n, held: 0n });
    return [name, { accountId, currency }];
  });
  return Object.fromEntries(places) as Record<Name, Place>;
}

let journals = 0;
const cause = (): Cause => {
  const journalId = `j${++journals}`;
  return { journalId, key: journalId, subject: { kind: 'award', id: 'a' }, effectiveOn: '2026-12-01' };
};

const legsOf = (item: LedgerItem): readonly Leg[] => ('legs' in item ? item.legs : []);

function book(...items: LedgerItem[]): void {
  for (const leg of items.flatMap(legsOf)) accounts.get(leg.accountId)!.balance += leg.amount;
}

const million = (n: number): bigint => BigInt(Math.round(n * 10)) * 100_000n;

test('a fund of seven billion won is explained to the last won by its accounts', () => {
  const { money } = open(fundChart(fund));
  const bank = open(contributorChart(fund, 'bank'));
  const verifier = open(payeeChart(fund, 'verifier'));
  const awards = Array.from({ length: 50 }, (_, n) =>
    open(awardChart(fund, { awardId: `a${n}`, organisationId: `s${n}` })),
  );
  const contributor = bank;

  book(pledgeSigned(cause(), bank, million(7000)));
  book(...pledgeCalled(cause(), bank, { amount: million(3750) }));
  book(...moneyReceived(cause(), { contributor, fund: { money } }, { amount: million(3750) }));
  for (const to of awards) {
    book(commitmentMade(cause(), bank, { amount: million(65), awardId: 'a' }));
    book(...paymentApproved(cause(), { money }, { amount: million(65) }));
    book(paymentPaid(cause(), { fund: { money }, to }, { holdId: 'h', amount: million(65) }));
    const following = { holdId: 'h', next: { holdId: 'n' }, release: true };
    book(...pledgeCalled(cause(), bank, { amount: million(59.8), following }));
    book(...moneyReceived(cause(), { contributor, fund: { money } }, { amount: million(59.8), following }));
    const sites = [
      { siteId: 'x', amount: million(50) },
      { siteId: 'y', amount: million(9.8) },
    ];
    book(paymentPaid(cause(), { fund: { money }, to }, { holdId: 'h', amount: million(59.8), sites }));
  }
  book(paymentPaid(cause(), { fund: { money }, to: verifier }, { holdId: 'h', amount: million(420) }));
  const award = awards[0]!;
  book(receivableRaised(cause(), award, million(10)));
  book(receivableRepaid(cause(), { award, fund: { money } }, million(6)));
  book(receivableWrittenOff(cause(), award, million(4)));
  book(pledgeLapsed(cause(), bank, million(260)));
  const [share] = sharesOfReturn(million(86), [million(6740)]);
  book(moneyReturned(cause(), { money }, [{ contributor, amount: share! }]));

  const flow = flowOf([...accounts.values()], [], []);
  expect(flow).toMatchObject({
    pledged: million(7000),
    lapsed: million(260),
    called: million(6740),
    received: million(6740),
    held: 0n,
    free: 0n,
    paid: million(6230),
    costs: million(420),
    owedBack: 0n,
    writtenOff: million(4),
    returned: million(86),
  });
  expect(flow.received).toBe(flow.paid + flow.costs + flow.writtenOff + flow.returned);
  expect(flow.awards.get('a0')).toMatchObject({ paid: million(114.8), writtenOff: million(4) });
  expect([...accounts.values()].reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
});

test('an offset makes the supplier keep what it owed, and the fund pay that much less', () => {
  const { money } = open(fundChart(fund));
  const award = open(awardChart(fund, { awardId: 'o', organisationId: 'o' }));
  book(paymentPaid(cause(), { fund: { money }, to: award }, { holdId: 'h', amount: 65n }));
  book(receivableRaised(cause(), award, 10n));
  book(paymentPaid(cause(), { fund: { money }, to: award }, { holdId: 'h', amount: 50n, release: true }));
  book(receivableOffset(cause(), award, { amount: 10n }));
  expect(accounts.get(award.paid.accountId)!.balance).toBe(115n);
  expect(accounts.get(award.receivable.accountId)!.balance).toBe(0n);
});

test('money sent back by the bank leaves each site as it came and is held again', () => {
  const { money } = open(fundChart(fund));
  const to = open(awardChart(fund, { awardId: 'b', organisationId: 'b' }));
  const sites = [
    { siteId: 'x', amount: 7n },
    { siteId: 'y', amount: 5n },
  ];
  const [back, again] = paymentSentBack(
    cause(),
    { fund: { money }, to },
    { holdId: 'again', amount: 12n, sites },
  );
  expect(imbalance(legsOf(back!)).size).toBe(0);
  expect(legsOf(back!).map((leg) => [leg.siteId, leg.amount])).toEqual([
    [undefined, 12n],
    ['x', -7n],
    ['y', -5n],
  ]);
  expect(again).toMatchObject({ op: 'reserve', journalId: 'again', amount: 12n, accountId: money.accountId });
});

test('a payment whose sites do not sum to it is not built', () => {
  const { money } = open(fundChart(fund));
  const to = open(payeeChart(fund, 'p'));
  const sites = [{ siteId: 'x', amount: 7n }];
  expect(() => paymentPaid(cause(), { fund: { money }, to }, { holdId: 'h', amount: 8n, sites })).toThrow(
    RangeError,
  );
});
