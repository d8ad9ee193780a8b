import type { Static } from 'typebox';
import type { organisationOperations } from '../../contract/organisation.ts';
import { isPublicDatum } from '../../domain/fit/public-data.ts';
import { type Choice, questionOf } from '../../domain/fit/question.ts';
import { REGISTRY_DATA, REGISTRY_GROUPS } from '../../domain/organisation/registry-data.ts';
import { type Region, regionsOn } from '../../domain/region/region.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import { earlierData, latestData } from '../../store/data.ts';
import { mergedInto } from '../../store/merges.ts';
import { tiesOf } from '../../store/organisations.ts';
import { type Db, get } from '../../store/rows.ts';
import { regionsOfKorea } from '../reference.ts';
import type { Reading } from '../route.ts';
import { choiceOf } from './choice.ts';
import { choicesAmong, offersNow } from './fits.ts';

type Detail = Static<typeof organisationOperations.getOrganisation.reply>;
type Groups = Static<typeof organisationOperations.listRegistryData.reply>;

const MOST_EARLIER = 500;

/** An organisation with all that was ever said of it, and how it hangs together with others. */
export async function organisationView(
  { db, now }: Reading,
  { organisationId }: { readonly organisationId: string },
): Promise<Detail> {
  const on = dayOf(now);
  const latest = await latestData(db, organisationId, on);
  const shown = latest.map(({ id }) => id);
  return {
    ...(await get(db, 'organisation', organisationId)),
    mergedFrom: await mergedInto(db, organisationId),
    data: latest.map((datum) => ({ ...datum, expired: datum.validUntil !== null && datum.validUntil < on })),
    earlier: await earlierData(db, organisationId, { but: shown, most: MOST_EARLIER }),
    ties: await tiesOf(db, organisationId),
  };
}

/** What the registry may know, under its heads, each datum as a form asks for it. */
export async function registryDataView({ db, now }: Reading): Promise<Groups> {
  const choices = await choicesOn(db, dayOf(now));
  return {
    items: REGISTRY_GROUPS.map(({ code, label, names }) => ({
      code,
      label,
      items: names.map((name) => {
        const definition = REGISTRY_DATA[name]!;
        return {
          name,
          label: definition.label,
          source: definition.source,
          public: isPublicDatum(name),
          field: questionOf(name, definition, { fields: {}, choices: () => choices.get(name) }),
        };
      }),
    })),
  };
}

/** The codes that may be said, with their words; of regions also the former ones, which say more than what they became. */
async function choicesOn(db: Db, on: Day): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const known = choicesAmong(await offersNow(db), { on, region: null });
  const now = regionsOn(regionsOfKorea(), on);
  const former = regionsOfKorea().filter((region) => !now.includes(region) && region.validFrom <= on);
  return new Map([...known, ['org.region', [...now.map(choiceOf), ...former.map(formerChoice)]]]);
}

const formerChoice = ({ code, ko, en, validTo = '' }: Region): Choice => ({
  const: code,
  title: { ko: `${ko}(${validTo}까지)`, en: `${en} (until ${validTo})` },
});
