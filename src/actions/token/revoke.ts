import { Refused } from '../../store/refused.ts';
import { lock } from '../../store/rows.ts';
import { changed, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/** Ends a token at once. Refuses `token_revoked_already`. */
export async function revokeToken(context: Context, { tokenId }: { tokenId: string }) {
  const before = await lock(context.tx, 'token', tokenId);
  if (before.revokedAt !== null) {
    throw new Refused({ code: 'token_revoked_already', facts: { revokedAt: before.revokedAt } });
  }
  const revokedAt = new Date().toISOString();
  const row = revised(before, { revokedAt });
  await save(context.tx, context, [changed('token', { before, row }, { what: 'token.revoked' })]);
  return { id: row.id, revokedAt, revision: row.revision };
}
