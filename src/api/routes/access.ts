import { type RawBuilder, sql } from 'kysely';
import { signAccessReview } from '../../actions/access-review/sign.ts';
import { accessOperations as operations } from '../../contract/access.ts';
import { accessTerms, isReviewed, spanOf, unusualOf } from '../../domain/person/access-review.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { accessLines, concerns, type LinesAsked } from '../../store/access-log.ts';
import {
  fieldsIn,
  linesIn,
  odditiesIn,
  readersIn,
  signaturesOf,
  unknownIn,
} from '../../store/access-reviews.ts';
import { acting, type Reading, type Route, reading } from '../route.ts';
import { shows } from '../viewer.ts';

async function linesFor({ db, viewer }: Reading, asked: LinesAsked, about: RawBuilder<unknown>) {
  const { items, next } = await accessLines(db, asked, about);
  const seesReader = shows(viewer, 'access.reader');
  return { items: items.map((line) => ({ ...line, personId: seesReader ? line.personId : null })), next };
}

async function reviewOf({ db, actor }: Reading, month: string) {
  const span = spanOf(month);
  const office = { fromHour: accessTerms.officeFromHour.value, toHour: accessTerms.officeToHour.value };
  const signatures = await signaturesOf(db, month, span);
  return {
    month,
    lines: (await linesIn(db, span, (actor as Actor).personId)).lines,
    reviewed: isReviewed(signatures),
    signatures,
    unusual: unusualOf(await odditiesIn(db, span, office)),
    readers: await readersIn(db, span),
    fields: await fieldsIn(db, span),
    unknownTokens: await unknownIn(db, span),
    terms: accessTerms,
  };
}

export const accessRoutes: readonly Route[] = [
  reading(operations.listAccess, (reading, asked) => linesFor(reading, asked as LinesAsked, sql`true`)),
  reading(operations.listMyAccess, (reading, asked) =>
    linesFor(reading, asked as LinesAsked, sql`concerned_person_id = ${(reading.actor as Actor).personId}`),
  ),
  reading(operations.listOrganisationAccess, (reading, { organisationId, ...asked }) =>
    linesFor(reading, asked as LinesAsked, concerns(organisationId)),
  ),
  reading(operations.getAccessReview, (reading, { month }) => reviewOf(reading, month)),
  acting(operations.signAccessReview, signAccessReview),
];
