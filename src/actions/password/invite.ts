import { mailLinks, makeLinks, seatedAmong } from '../../store/password-links.ts';
import { Refused } from '../../store/refused.ts';
import type { Context, SignInTools } from '../context.ts';

/**
 * Sends people a link by mail to choose their first password, or another; good for some days. Refuses `not_found` for
 * one who has no seat.
 */
export async function invitePeople(
  context: Context,
  { personIds }: { personIds: readonly string[] },
  { key }: SignInTools,
) {
  const { tx } = context;
  const seated = new Set(await seatedAmong(tx, personIds));
  const missing = personIds.find((id) => !seated.has(id.toLowerCase()));
  if (missing !== undefined) throw new Refused({ code: 'not_found', facts: { kind: 'person', id: missing } });
  const systemNow = new Date().toISOString();
  const secretOf = (id: string) => key.mac('password-link', id);
  const links = await makeLinks(tx, [...seated], { author: context, systemNow, term: 'invited', secretOf });
  await mailLinks(tx, links, systemNow);
  return { items: links.map(({ id, personId, expiresAt }) => ({ id, personId, expiresAt })) };
}
