import { organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { allowedIn } from '../../domain/states.ts';
import { type DatumInput, datumRow } from '../../store/data.ts';
import { must, Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/** Records a datum beside the earlier ones, which stay. Refuses `datum_from_the_future`, and `state_does_not_allow` of one that
 * went into another. */
export async function recordDatum(
  context: Context,
  { organisationId, ...datum }: DatumInput & { organisationId: string },
) {
  if (datum.asOf > today(context)) {
    throw new Refused({ code: 'datum_from_the_future', facts: { asOf: datum.asOf, today: today(context) } });
  }
  const one = await get(context.tx, 'organisation', organisationId);
  must(allowedIn(organisationActions, 'record', stateOfOrganisation(one)));
  const row = datumRow(organisationId, datum, context.now);
  const detail = { organisationId, key: datum.key, source: datum.source, asOf: datum.asOf };
  await save(context.tx, context, [created('datum', row, { what: 'datum.recorded', detail })]);
  return row;
}
