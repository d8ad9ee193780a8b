import { mayConsent } from '../../domain/referral/referral.ts';
import { newId } from '../../store/ids.ts';
import { organisationsByKey } from '../../store/organisations.ts';
import { getRunInForce } from '../../store/programmes.ts';
import { referralStanding } from '../../store/referrals.ts';
import { must } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * A supplier or site consents to be referred: from now on the destination, and nobody else outside the
 * programme's operator, knows of it. Refuses as `getRunInForce`, `not_taking_part`, `destination_unknown`, `referred_already`.
 */
export async function consentToReferral(
  context: Context,
  { programmeId, target }: { programmeId: string; target: string },
): Promise<Row<'referral'>> {
  const { tx, actor, now } = context;
  const { organisationId, personId } = actor;
  const version = await getRunInForce(tx, programmeId);
  const { referrals } = version.definition;
  const standing = await referralStanding(tx, { programmeId, organisationId, target });
  const { organisationKey } = must(mayConsent(referrals, target, standing));
  const destination = (await organisationsByKey(tx, [organisationKey])).get(organisationKey)!;
  const row: Row<'referral'> = {
    id: newId(),
    programmeId,
    organisationId,
    programmeVersionId: version.id,
    target,
    destinationId: destination.id,
    consentedBy: personId,
    consentedAt: now,
    state: 'consented',
    reasonCode: null,
    reason: null,
    outcome: null,
    revision: 1,
  };
  const detail = { target, destinationId: destination.id };
  await save(tx, context, [
    created('referral', row, { what: 'referral.consented', detail, programmeVersion: version.contentId }),
  ]);
  return row;
}
