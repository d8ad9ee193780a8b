import { accept, type Result, refuse } from '../refusal.ts';
import type { AwardRefusal } from './refusals.ts';

export const SIGNING_ROLES = ['supplier', 'operator', 'payer'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** The organisation that signs in each role; one organisation may stand in two of them. */
export type Signatories = Readonly<Record<SigningRole, string>>;

/**
 * Takes an organisation's signature over the text it read, in every role that it holds and has not signed in.
 * `complete` says that it was the last one missing.
 */
export function signAward(
  agreement: {
    readonly textHash: string;
    readonly signatories: Signatories;
    readonly signed: readonly SigningRole[];
  },
  signature: { readonly organisationId: string; readonly textHash: string },
): Result<
  { readonly roles: readonly SigningRole[]; readonly complete: boolean },
  AwardRefusal | 'signed_already' | 'text_changed'
> {
  const { signatories, signed, textHash } = agreement;
  const own = SIGNING_ROLES.filter((role) => signatories[role] === signature.organisationId);
  if (own.length === 0) return refuse('not_a_signatory');
  const roles = own.filter((role) => !signed.includes(role));
  if (roles.length === 0) return refuse('signed_already');
  if (signature.textHash !== textHash) return refuse('text_changed', { textHash });
  return accept({ roles, complete: signed.length + roles.length === SIGNING_ROLES.length });
}
