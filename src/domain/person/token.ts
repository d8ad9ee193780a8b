import { accept, type Result, refuse } from '../refusal.ts';
import type { Actor } from './actor.ts';

export type TokenRefusal = 'token_for_another' | 'token_revoked_already';

/**
 * For whom a token may be made: oneself in the organisation one acts for, or, by the house's
 * administrator, anybody who has a seat there.
 */
export function tokenHolder(
  actor: Actor,
  asked: { personId?: string | undefined; organisationId?: string | undefined },
): Result<{ personId: string; organisationId: string }, TokenRefusal> {
  const personId = asked.personId ?? actor.personId;
  const organisationId = asked.organisationId ?? actor.organisationId;
  const own = personId === actor.personId && organisationId === actor.organisationId;
  const administers = actor.organisationKind === 'house' && actor.seats.includes('administrator');
  return own || administers ? accept({ personId, organisationId }) : refuse('token_for_another');
}
