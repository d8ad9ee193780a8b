import { useSuspenseQueries } from '@tanstack/react-query';
import { figuresQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { chartsQuery } from '../programme/charts-query.ts';
import { MoneyText } from '../programme/money.tsx';
import { useWords } from '../words.ts';
import { DeskFigures } from './desk-figures.tsx';
import { grown, shareOf, type Told } from './told.ts';

/** A programme as those see it who run it, pay for it or audit it: the money, the results, the sites, the awards. */
export function Overview({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  const format = useFormat();
  const [{ data: figures }, { data: charts }] = useSuspenseQueries({
    queries: [figuresQuery(programmeId), chartsQuery(programmeId)],
  });
  const { money } = figures;
  const [metric] = charts.metrics;
  const sites = charts.sites.reduce(
    (sum, { need, improved }) => ({ need: sum.need + (need ?? 0), improved: sum.improved + (improved ?? 0) }),
    { need: 0, improved: 0 },
  );
  const counted = (key: string, name: string, value: number, target: number): Told => ({
    key,
    name,
    value: format.count(value),
    target: format.count(target),
    share: shareOf(value, target),
  });
  const paid = charts.payments.flatMap(({ month, amount }) =>
    amount === null ? [] : [{ month, won: BigInt(amount.amount) }],
  );
  return (
    <DeskFigures
      figures={[
        ...(money === null
          ? []
          : [
              {
                key: 'paid',
                name: say('desk.paidOfPledged'),
                value: <MoneyText money={money.paid} />,
                target: <MoneyText money={money.pledged} />,
                share: shareOf(BigInt(money.paid.amount), BigInt(money.pledged.amount)),
                months: grown(paid),
              },
            ]),
        ...(metric === undefined
          ? []
          : [counted('metric', format.say(metric.label), metric.verified, metric.target)]),
        counted('sites', say('desk.sites'), sites.improved, sites.need),
        counted('awards', say('desk.awards'), charts.funnel.agreed, charts.funnel.selected),
      ]}
    />
  );
}
