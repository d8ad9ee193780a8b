import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { useWords } from '../words.ts';
import { DeskFigures } from './desk-figures.tsx';
import { grown, shareOf, type Told } from './told.ts';

/** As many of one's own as one page of a list gives. */
const MOST = 200;

/** What one's own organisation has in a programme: its lists show no more to it. */
const ownQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['own', programmeId],
    queryFn: async () => {
      const params = { path: { programmeId }, query: { limit: MOST } };
      const [awards, sites, claims, payments] = await Promise.all([
        api.GET('/programmes/{programmeId}/awards', { params }),
        api.GET('/programmes/{programmeId}/sites', { params }),
        api.GET('/programmes/{programmeId}/claims', { params }),
        api.GET('/programmes/{programmeId}/payments', { params }),
      ]);
      return {
        awards: bodyOf(awards).items,
        sites: bodyOf(sites).items,
        claims: bodyOf(claims).items,
        payments: bodyOf(payments).items,
      };
    },
  });

const underWay = ['approved', 'released', 'paid'];

/** A programme as a company or a verifier sees its own part in it. */
export function OwnFigures({
  programmeId,
  verifies,
}: {
  readonly programmeId: string;
  readonly verifies: boolean;
}) {
  const say = useWords();
  const format = useFormat();
  const { data: own } = useSuspenseQuery(ownQuery(programmeId));
  const counted = (
    key: string,
    name: string,
    rows: readonly { readonly state: string }[],
    done: string[],
  ): Told => {
    const reached = rows.filter(({ state }) => done.includes(state)).length;
    return {
      key,
      name,
      value: format.count(reached),
      target: format.count(rows.length),
      share: shareOf(reached, rows.length),
    };
  };
  const wonIn = (states: readonly string[]): bigint =>
    own.payments
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { amount }) => sum + BigInt(amount.amount), 0n);
  const [paid, due] = [wonIn(['paid']), wonIn(underWay)];
  const received: Told = {
    key: 'received',
    name: say(verifies ? 'desk.fees' : 'desk.received'),
    value: <MoneyText money={{ amount: String(paid), currency: 'KRW' }} />,
    target: <MoneyText money={{ amount: String(due), currency: 'KRW' }} />,
    share: shareOf(paid, due),
    months: grown(
      own.payments.flatMap(({ state, valueOn, amount }) =>
        state === 'paid' && valueOn !== null
          ? [{ month: valueOn.slice(0, 7), won: BigInt(amount.amount) }]
          : [],
      ),
    ),
  };
  const claims = counted('claims', say('desk.claims'), own.claims, ['decided']);
  const verified = counted('verified', say('desk.verified'), own.claims, ['verified', 'objected', 'decided']);
  return (
    <DeskFigures
      figures={
        verifies
          ? [verified, claims, received]
          : [
              received,
              counted('sites', say('desk.ownSites'), own.sites, ['improved', 'closed']),
              claims,
              counted('awards', say('desk.awards'), own.awards, ['active', 'closed']),
            ]
      }
    />
  );
}
