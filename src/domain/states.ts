import { accept, type Refusal, refuse } from './refusal.ts';

/**
 * One table for a noun: each action and the states it is allowed from. The API refuses by it and
 * buttons grey by it, with the same reason.
 */
export type ActionTable<Action extends string, State extends string> = Readonly<
  Record<Action, readonly State[]>
>;

/** Refuses `state_does_not_allow` with the action, the present state and the states that would allow it. */
export function allowedIn<Action extends string, State extends string>(
  table: ActionTable<Action, State>,
  action: Action,
  state: State,
): { ok: true; value: State } | { ok: false; refusal: Refusal<'state_does_not_allow'> } {
  const allowedFrom = table[action];
  return allowedFrom.includes(state)
    ? accept(state)
    : refuse('state_does_not_allow', { action, state, allowedFrom });
}
