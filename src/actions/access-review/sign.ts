import { type Month, signReview, spanOf } from '../../domain/person/access-review.ts';
import { linesIn, signaturesOf } from '../../store/access-reviews.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Signs for a month of the access log, which runs on the system's clock. Refuses `month_not_over`,
 * `access_review_signed` and `only_own_lines`.
 */
export async function signAccessReview(
  context: Context,
  { month, finding }: { month: Month; finding: string },
) {
  const { tx, actor } = context;
  const signedAt = new Date().toISOString();
  const span = spanOf(month);
  const signatures = await signaturesOf(tx, month, span);
  const { lines } = must(
    signReview(month, {
      personId: actor.personId,
      systemNow: signedAt,
      signedBy: signatures.map(({ signedBy }) => signedBy),
      ...(await linesIn(tx, span, actor.personId)),
    }),
  );
  const row = { id: newId(), month, signedBy: actor.personId, signedAt, finding, lines, revision: 1 };
  await save(tx, context, [
    created('accessReview', row, { what: 'access-review.signed', detail: { month, lines } }),
  ]);
  return row;
}
