import { organisationActions, stateOfOrganisation } from '../../domain/organisation/merge.ts';
import { recordable } from '../../domain/organisation/registry-datum.ts';
import { allowedIn } from '../../domain/states.ts';
import { type DatumInput, datumRow } from '../../store/data.ts';
import { must } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Records a datum beside the earlier ones, which stay. Refuses what `recordable` refuses, and `state_does_not_allow`
 * of one that went into another.
 */
export async function recordDatum(
  context: Context,
  { organisationId, ...datum }: DatumInput & { organisationId: string },
) {
  const taken = must(recordable(datum, today(context)));
  const one = await get(context.tx, 'organisation', organisationId);
  must(allowedIn(organisationActions, 'record', stateOfOrganisation(one)));
  const row = datumRow(organisationId, taken, context.now);
  const detail = { organisationId, key: datum.key, source: datum.source, asOf: datum.asOf };
  await save(context.tx, context, [created('datum', row, { what: 'datum.recorded', detail })]);
  return row;
}
