/** Why an action on this noun is refused. */
export type AwardRefusal = never;
