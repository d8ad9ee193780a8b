import { type RawBuilder, sql } from 'kysely';
import { acceptReferral } from '../../actions/referral/accept.ts';
import { concludeReferral } from '../../actions/referral/conclude.ts';
import { consentToReferral } from '../../actions/referral/consent.ts';
import { declineReferral } from '../../actions/referral/decline.ts';
import { receiveReferral } from '../../actions/referral/receive.ts';
import { withdrawReferral } from '../../actions/referral/withdraw.ts';
import { referralOperations as operations } from '../../contract/referral.ts';
import { historyOf } from '../../store/history.ts';
import { readList } from '../../store/listing.ts';
import { Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { acting, type Reading, type Route, reading } from '../route.ts';
import { shows } from '../viewer.ts';

/** A party of the agreement to whom not every referral is shown sees those to itself, as long as the consent stands. */
const seenBy = ({ actor, scope, viewer }: Reading): RawBuilder<unknown> =>
  scope.kind === 'own' || actor === null || shows(viewer, 'referral.ofOthers')
    ? sql`true`
    : sql`x.destination_id = ${actor.organisationId} and x.state <> 'withdrawn'`;

/** One referral as those see it who may; to a party that it does not concern there is none. */
async function referralDetail({ db, actor, viewer }: Reading, referralId: string) {
  const referral = await get(db, 'referral', referralId);
  const ownId = actor?.organisationId;
  const isDestination = referral.destinationId === ownId && referral.state !== 'withdrawn';
  if (!isDestination && !shows(viewer, 'referral.ofOthers')) {
    throw new Refused({ code: 'not_found', facts: { kind: 'referral', id: referralId } });
  }
  const { nameKo } = await get(db, 'organisation', referral.organisationId);
  const history = shows(viewer, 'subject.history') ? await historyOf(db, referralId) : [];
  return { ...referral, organisationName: nameKo, history };
}

export const referralRoutes: readonly Route[] = [
  acting(operations.consentToReferral, consentToReferral),
  acting(operations.receiveReferral, receiveReferral),
  acting(operations.acceptReferral, acceptReferral),
  acting(operations.declineReferral, declineReferral),
  acting(operations.concludeReferral, concludeReferral),
  acting(operations.withdrawReferral, withdrawReferral),
  reading(operations.getReferral, (reading, { referralId }) => referralDetail(reading, referralId)),
  reading(operations.listReferrals, (reading, { programmeId, ...asked }) => {
    const { db, scope } = reading;
    return readList(db, 'referrals', {
      ...asked,
      scope,
      where: sql`x.programme_id = ${programmeId} and ${seenBy(reading)}`,
      own: (organisationId) => sql`x.organisation_id = ${organisationId}`,
    });
  }),
];
