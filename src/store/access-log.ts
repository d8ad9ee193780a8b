import type { Instant } from '../domain/time.ts';
import { newId } from './ids.ts';
import type { Db } from './rows.ts';

/** One line of the access log: a denial or a sensitive read, on the system clock. */
export type Access = {
  readonly at: Instant;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly operation: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly outcome: 'denied' | 'read';
  readonly reason: string | null;
};

/** Writes the line outside any action, so that a rollback cannot take it back. */
export async function logAccess(db: Db, access: Access): Promise<void> {
  await db
    .insertInto('accessLog')
    .values({ id: newId(), ...access })
    .execute();
}
