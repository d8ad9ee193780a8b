import { DatabaseError } from 'pg';

/** What keeps the database from doing anything, whatever it is asked: no fault of the request or of ours. */
export type Trouble = 'database_full' | 'database_unavailable';

/** Appendix A of PostgreSQL's manual: disk_full; it also reports a full disk as one of its files' errors. */
const FULL = new Set(['53100']);

/** insufficient_resources, operator_intervention, connection_exception and system_error, but for a cancelled query. */
const UNAVAILABLE = /^(08|53|57P|58)/;

/** What pg and Node say of a connection that is not there or broke. */
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** The embedded database has ended with its thread; nothing can be asked until the server is started again. */
export class DatabaseStopped extends Error {
  override readonly name = 'DatabaseStopped';
  readonly full: boolean;
  constructor(cause: unknown, full = false) {
    super('the embedded database has stopped', { cause });
    this.full = full;
  }
}

/** The trouble that an error tells of; undefined for any other error. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof DatabaseStopped) return error.full ? 'database_full' : 'database_unavailable';
  if (error instanceof DatabaseError) {
    const { code = '' } = error;
    if (FULL.has(code)) return 'database_full';
    return UNAVAILABLE.test(code) ? 'database_unavailable' : undefined;
  }
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  const broken = BROKEN.test(error.message) || (code !== undefined && CONNECTION_CODES.has(code));
  return broken ? 'database_unavailable' : undefined;
}
