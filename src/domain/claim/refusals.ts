/** Why an action on this noun is refused. */
export type ClaimRefusal = never;
