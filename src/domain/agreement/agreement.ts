import { WORDS, worded } from '../document/words.ts';
import { sha256Hex } from '../fact/digest.ts';
import { wonInFull } from '../money/format.ts';
import type { RunDefinition } from '../programme/definition.ts';
import { wonOn } from '../programme/parameter.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';

export type AgreementState = 'draft' | 'active' | 'ended';

export const agreementActions = {
  sign: ['draft'],
  end: ['active'],
} as const satisfies ActionTable<string, AgreementState>;

export type AgreementRefusal =
  | 'state_does_not_allow'
  | 'agreement_exists'
  | 'text_changed'
  | 'not_a_party'
  | 'signed_already';

export type Party = {
  readonly id: string;
  readonly organisationId: string;
  readonly role: string;
  readonly signedAt: string | null;
};

/** The hash that every party signs over: SHA-256 of the agreement's text as UTF-8. */
export const textHash = (text: string): string => sha256Hex(text);

/**
 * Takes a party's signature over the text it read. Refuses `not_a_party`, `signed_already`, and
 * `text_changed` when the hash is not that of the text that stands. `complete` says that this was the last.
 */
export function sign(
  agreement: {
    readonly state: AgreementState;
    readonly textHash: string;
    readonly parties: readonly Party[];
  },
  signature: { readonly organisationId: string; readonly textHash: string },
): Result<{ parties: readonly Party[]; complete: boolean }, AgreementRefusal> {
  const allowed = allowedIn<keyof typeof agreementActions, AgreementState>(
    agreementActions,
    'sign',
    agreement.state,
  );
  if (!allowed.ok) return allowed;
  const own = agreement.parties.filter(({ organisationId }) => organisationId === signature.organisationId);
  if (own.length === 0) return refuse('not_a_party');
  if (own.every(({ signedAt }) => signedAt !== null)) return refuse('signed_already');
  if (signature.textHash !== agreement.textHash)
    return refuse('text_changed', { textHash: agreement.textHash });
  // A verifier is appointed under the agreement and does not sign it.
  const missing = agreement.parties.filter(
    ({ organisationId, role, signedAt }) =>
      role !== 'verifier' && signedAt === null && organisationId !== signature.organisationId,
  );
  return accept({ parties: own, complete: missing.length === 0 });
}

/** The text of the agreement, from the programme file: parties, term and pledges, in Korean. */
export function agreementText(definition: RunDefinition): string {
  const { agreement } = definition;
  const parties = agreement.parties.map(({ name, roles }) => {
    const called = roles.map((role) => worded(WORDS.ko.roles, role)).join(', ');
    return `- ${name.ko} (${called})`;
  });
  const pledges = agreement.pledges.map(({ organisation, amount }) => {
    const party = agreement.parties.find((each) => each.organisation === organisation);
    const won = wonOn(definition, amount, agreement.signedOn);
    return `- ${party?.name.ko ?? organisation}: ${wonInFull(won, 'ko')}`;
  });
  return [
    agreement.title.ko,
    definition.notice.ko,
    `체결일 ${agreement.signedOn}, 기간 ${agreement.term.from} ~ ${agreement.term.to}`,
    '당사자',
    ...parties,
    '출연 약정',
    ...pledges,
  ].join('\n');
}
