import { tokenHolder } from '../../domain/person/token.ts';
import { addMilliseconds } from '../../domain/time.ts';
import { must, Refused } from '../../store/refused.ts';
import { created, save } from '../../store/save.ts';
import { hasSeat, mintToken } from '../../store/tokens.ts';
import type { Context } from '../context.ts';

const DAY_MS = 86_400_000;

/** Makes a token; its secret is answered once. Refuses `token_for_another`, `not_found` without a seat. */
export async function createToken(
  context: Context,
  input: { label: string; days: number; personId?: string; organisationId?: string },
) {
  const holder = must(tokenHolder(context.actor, input));
  if (!(await hasSeat(context.tx, holder.personId, holder.organisationId))) {
    throw new Refused({ code: 'not_found', facts: { kind: 'membership', id: holder.personId } });
  }
  const createdAt = new Date().toISOString();
  const expiresAt = addMilliseconds(createdAt, input.days * DAY_MS);
  const { secret, row } = mintToken({ ...holder, label: input.label }, { createdAt, expiresAt });
  await save(context.tx, context, [
    created('token', row, { what: 'token.created', detail: { ...holder, expiresAt } }),
  ]);
  return { id: row.id, token: secret, ...holder, expiresAt };
}
