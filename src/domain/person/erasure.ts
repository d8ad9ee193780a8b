import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import { addDays, type Day, dayOf, type Instant } from '../time.ts';
import type { Actor } from './actor.ts';

export type ErasureState = 'requested' | 'erased' | 'refused';

export const erasureActions = { decide: ['requested'] } as const satisfies ActionTable<string, ErasureState>;

export type ErasureRefusal =
  | 'state_does_not_allow'
  | 'erasure_for_another'
  | 'erasure_open'
  | 'erased_already'
  | 'erasure_needs_another'
  | 'last_administrator'
  | 'last_manager'
  | 'contact_of_open_sites';

/** 개인정보 보호법 시행령 제43조: answered within ten days of the request. */
const ANSWER_WITHIN_DAYS = 10;

/** What stands where an erased value stood. */
export const ERASED = '삭제됨 / erased';

/** An address that no mail reaches (RFC 6761), since each person's address is theirs alone. */
export const erasedAddress = (personId: string): string => `${personId}@erased.invalid`;

/**
 * Takes the request of a person for themselves, or of the house's administrator on their behalf. Refuses
 * `erasure_for_another`, and `erasure_open` or `erased_already` for a second one.
 */
export function requestErasure(
  actor: Actor,
  asked: {
    readonly personId: string;
    readonly now: Instant;
    readonly earlier: readonly { readonly state: ErasureState; readonly dueOn: Day }[];
  },
): Result<{ readonly dueOn: Day }, ErasureRefusal> {
  const administers = actor.organisationKind === 'house' && actor.seats.includes('administrator');
  if (asked.personId !== actor.personId && !administers) return refuse('erasure_for_another');
  const open = asked.earlier.find(({ state }) => state === 'requested');
  if (open !== undefined) return refuse('erasure_open', { dueOn: open.dueOn });
  if (asked.earlier.some(({ state }) => state === 'erased')) return refuse('erased_already');
  return accept({ dueOn: addDays(dayOf(asked.now), ANSWER_WITHIN_DAYS) });
}

/** What has to be done before a person can go. */
export type Ties = {
  readonly isLastAdministrator: boolean;
  /** Organisations with open business whose only manager the person is. */
  readonly lastManagerOf: readonly string[];
  /** Numbers of sites that are not over and whose contact the person is. */
  readonly contactOf: readonly string[];
};

/** Refuses while the house, an organisation or a site would be left without anybody. */
export function mayGo(ties: Ties): Result<null, ErasureRefusal> {
  if (ties.isLastAdministrator) return refuse('last_administrator');
  if (ties.lastManagerOf.length > 0) return refuse('last_manager', { organisations: ties.lastManagerOf });
  if (ties.contactOf.length > 0) return refuse('contact_of_open_sites', { sites: ties.contactOf });
  return accept(null);
}

/**
 * Decides a request, by another person than the one who asked and the one it is about. Refuses
 * `state_does_not_allow`, `erasure_needs_another` and, for an erasure, as `mayGo`.
 */
export function decideErasure(
  erasure: { readonly state: ErasureState; readonly personId: string; readonly requestedBy: string },
  asked: { readonly personId: string; readonly decision: 'erase' | 'refuse'; readonly ties: Ties },
): Result<ErasureState, ErasureRefusal> {
  const allowed = allowedIn<keyof typeof erasureActions, ErasureState>(
    erasureActions,
    'decide',
    erasure.state,
  );
  if (!allowed.ok) return allowed;
  if ([erasure.personId, erasure.requestedBy].includes(asked.personId)) {
    return refuse('erasure_needs_another');
  }
  if (asked.decision === 'refuse') return accept('refused');
  const free = mayGo(asked.ties);
  return free.ok ? accept('erased') : free;
}
