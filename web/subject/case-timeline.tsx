import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { type Money, useFormat } from '../format.ts';
import { type Dated, Days } from '../programme/programme-timeline.tsx';
import { useCodes, useWords } from '../words.ts';
import type { View } from './nouns.ts';
import { useStateWord } from './value.tsx';

const MOST = 200;

/** The payments and claims of an award: their days are the award's. */
const moneyQuery = (programmeId: string, awardId: string) =>
  queryOptions({
    queryKey: ['award-days', awardId],
    queryFn: async () => {
      const params = { path: { programmeId }, query: { limit: MOST, awardId } };
      const [payments, claims] = await Promise.all([
        api.GET('/programmes/{programmeId}/payments', { params }),
        api.GET('/programmes/{programmeId}/claims', { params }),
      ]);
      return { payments: bodyOf(payments).items, claims: bodyOf(claims).items };
    },
  });

type Plan = { readonly state: string; readonly startsOn: string; readonly endsOn: string };

/** The days of an award: its plan, what was claimed, until when one may object, and what was paid. */
export function AwardTimeline({ view }: { readonly view: View }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data } = useSuspenseQuery(moneyQuery(String(view.programmeId), String(view.id)));
  const plan = (view.plans as readonly Plan[] | undefined)?.find(({ state }) => state === 'agreed');
  const days: Dated[] = [
    ...(plan === undefined
      ? []
      : [
          { key: 'starts', on: plan.startsOn, what: say('timeline.planStarts') },
          { key: 'ends', on: plan.endsOn, what: say('timeline.planEnds') },
        ]),
    ...data.claims.flatMap(({ id, number, frozenAt, objectionUntil }): Dated[] => [
      ...(frozenAt === null
        ? []
        : [{ key: `${id} frozen`, on: frozenAt, what: say('timeline.frozen', { number }) }]),
      ...(objectionUntil === null
        ? []
        : [{ key: `${id} until`, on: objectionUntil, what: say('timeline.objection', { number }) }]),
    ]),
    ...data.payments.flatMap(({ id, kind, amount, valueOn }): Dated[] =>
      valueOn === null
        ? []
        : [
            {
              key: id,
              on: valueOn,
              what: say('timeline.paid', { kind: codes('value.kind', kind), amount: format.money(amount) }),
            },
          ],
    ),
  ];
  return <Days days={days} />;
}

type Instalment = {
  readonly number: number;
  readonly dueOn: string;
  readonly amount: Money;
  readonly state: string;
};

/** The days of a receivable: until when the supplier replies, and each instalment. */
export function ReceivableTimeline({ view }: { readonly view: View }) {
  const say = useWords();
  const format = useFormat();
  const stateWord = useStateWord();
  const instalments = (view.instalments as readonly Instalment[] | null) ?? [];
  return (
    <Days
      days={[
        { key: 'reply', on: String(view.replyDueOn), what: say('timeline.reply') },
        ...instalments.map(({ number, dueOn, amount, state }) => ({
          key: String(number),
          on: dueOn,
          what: say('timeline.instalment', {
            number,
            amount: format.money(amount),
            state: stateWord('instalment', state),
          }),
        })),
      ]}
    />
  );
}
