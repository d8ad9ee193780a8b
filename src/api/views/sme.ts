import type { Static } from 'typebox';
import type { smeOperations } from '../../contract/sme.ts';
import { averageSales } from '../../domain/organisation/average-sales.ts';
import { type Ceiling, lastYearEnd, type SmeFacts, smeTest } from '../../domain/organisation/sme-test.ts';
import { dayOf } from '../../domain/time.ts';
import { Invalid } from '../invalid.ts';
import { money, moneyOrNull } from '../money.ts';
import { smeCeilings } from '../reference.ts';
import type { Reading } from '../route.ts';

type Asked = Static<typeof smeOperations.testSme.query>;

/** Whether a company is small or medium by what the reader says of it, with the comparison of each criterion. */
export function smeView({ now }: Reading, asked: Asked): Static<typeof smeOperations.testSme.reply> {
  const { tables, sources } = smeCeilings();
  const today = dayOf(now);
  const yearEndsOn = asked.yearEndsOn ?? lastYearEnd(today);
  const first = tables.map(({ from }) => from).sort()[0]!;
  if (yearEndsOn < first) throw new Invalid([{ path: '/query/yearEndsOn', message: `${first} or later` }]);
  const { startedOn, salesOfPeriod } = asked;
  const { average, period } = averageSales({
    yearEndsOn,
    assessedOn: today,
    startedOn,
    sales: asked.sales?.split(',').map(BigInt) ?? [],
    salesOfPeriod: salesOfPeriod === undefined ? undefined : BigInt(salesOfPeriod),
  });
  const facts: SmeFacts = {
    yearEndsOn,
    ...(asked.industry !== undefined && { industry: asked.industry }),
    ...(average !== null && { sales: average.won }),
    ...groupOf(asked),
    ...(asked.assets !== undefined && { assets: BigInt(asked.assets) }),
    ...(asked.heldByLarge !== undefined && { heldByLarge: asked.heldByLarge === 'yes' }),
  };
  const { steps, ...verdict } = smeTest(tables, facts);
  const limitOf = ({ least, most, source }: Ceiling) => ({
    least: money(least),
    most: money(most),
    source: sources[source]!,
  });
  return {
    ...verdict,
    // A company that began since is judged from its beginning.
    validFrom: startedOn !== undefined && startedOn > verdict.validFrom ? startedOn : verdict.validFrom,
    yearEndsOn,
    period: period && { from: period.from, to: period.to },
    average: average && { amount: money(average.won), method: average.method },
    steps: steps.map(({ criterion, met, found, limit }) => ({
      criterion,
      met,
      found: moneyOrNull(found),
      limit: limit && limitOf(limit),
    })),
  };
}

function groupOf({ group, groupSales }: Asked): Pick<SmeFacts, 'group'> {
  if (group === undefined) return {};
  if (group === 'no') return { group: { belongs: false } };
  return { group: { belongs: true, ...(groupSales !== undefined && { sales: BigInt(groupSales) }) } };
}
