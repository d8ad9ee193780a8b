import { takenIn } from '../../domain/application/application.ts';
import { decideEligibility } from '../../domain/application/eligibility.ts';
import type { Region } from '../../domain/region/region.ts';
import { placeSite, type SiteRequestInput, siteTrack } from '../../domain/site/apply.ts';
import { stateByEligibility } from '../../domain/site/site.ts';
import { readData } from '../../store/data.ts';
import { newId } from '../../store/ids.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { RunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import { siteApplying } from '../../store/sites.ts';
import { type Context, today } from '../context.ts';

type Input = SiteRequestInput & {
  readonly programmeId: string;
  readonly version: RunVersion;
  readonly regions: readonly Region[];
  readonly name: string;
  readonly broughtById?: string;
  readonly otherSupport: readonly { readonly scheme: string; readonly equipment: string }[];
};

/**
 * Applies with a site of the caller's company: places it in its cell and decides, with reasons, whether it may take
 * part. The caller is its contact. The form has been held against the track. Refuses `site_not_of_a_company`,
 * `programme_not_open`, `intake_not_open`, `intake_closed`, `site_applied_already`, `bringer_not_a_supplier` and as
 * `placeSite`.
 */
export async function applyAsSite(context: Context, input: Input): Promise<Row<'site'>> {
  const { tx, actor, now } = context;
  const { programmeId, version, form } = input;
  const { definition } = version;
  const on = today(context);
  const track = siteTrack(definition);
  must(takenIn(track, 'applied', now));
  const place = must(placeSite(definition, input, { regions: input.regions, on }));
  const { organisationId } = actor;
  const [data, number] = await Promise.all([
    readData(tx, { organisationId, vocabulary: track.vocabulary, form, on }),
    nextNumber(tx, definition.prefix, now),
    mustBeFree(context, { ...input, hazard: place.hazard }),
  ]);
  const eligibility = decideEligibility(definition, track, { data, on });
  const site: Row<'site'> = {
    id: newId(),
    number,
    programmeId,
    programmeVersionId: version.id,
    organisationId,
    contactId: actor.personId,
    name: input.name,
    form: { ...form },
    ...place,
    availableFrom: input.availableFrom,
    availableTo: input.availableTo,
    broughtById: input.broughtById ?? null,
    otherSupport: [...input.otherSupport],
    eligibility,
    state: stateByEligibility[eligibility.outcome],
    revision: 1,
  };
  const detail = { outcome: eligibility.outcome, broughtById: site.broughtById };
  const fact = { what: 'site.applied', detail, programmeVersion: version.contentId } as const;
  await save(tx, context, [created('site', site, fact)]);
  return site;
}

async function mustBeFree({ tx, actor }: Context, input: Input & { readonly hazard: string }): Promise<void> {
  const { programmeId, name, hazard } = input;
  const broughtById = input.broughtById ?? null;
  if (actor.organisationKind !== 'company') throw new Refused({ code: 'site_not_of_a_company', facts: {} });
  const { organisationId } = actor;
  const found = await siteApplying(tx, { programmeId, organisationId, hazard, name, broughtById });
  if (found.programmeState !== 'published') throw new Refused({ code: 'programme_not_open', facts: {} });
  if (found.appliedAs !== null) {
    throw new Refused({ code: 'site_applied_already', facts: { number: found.appliedAs } });
  }
  if (broughtById !== null && !found.bringerHasAward) {
    throw new Refused({ code: 'bringer_not_a_supplier', facts: {} });
  }
}
