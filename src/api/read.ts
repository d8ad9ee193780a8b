import { holdsRight, meetReader } from '../actions/perform.ts';
import type { FieldId } from '../domain/person/fields.ts';
import { type Access, logAccess } from '../store/access-log.ts';
import type { Caller } from '../store/callers.ts';
import type { Standing } from '../store/parties.ts';
import { admit, type Call, readerOf } from './call.ts';
import type { Reading } from './route.ts';

/** Reads as the caller may; a download, a logged field and whatever an auditor reads leave a line in the log. */
export async function readOf<Found>(
  call: Call,
  run: (reading: Reading, input: Record<string, unknown>) => Promise<Found>,
): Promise<Found> {
  const { permission, house, route, bearer } = call;
  const db = house.database.kysely;
  const standing = await meetReader(db, readerOf(call), (caller) => admit(call, caller));
  const { actor, now, demo, session } = call.caller as Caller;
  const all = actor === null || holdsRight(permission, standing, actor);
  const scope = all
    ? ({ kind: 'all' } as const)
    : ({ kind: 'own', organisationId: actor.organisationId } as const);
  const seen = new Set<FieldId>();
  const persons = new Set<string>();
  const concerned = new Set(standing.concernedIds);
  const viewer = { relations: standing.relations, seen, persons, concerned };
  const { systemNow } = bearer;
  const address = call.request.ip;
  const reading = {
    db,
    actor,
    now,
    demo,
    house,
    locale: call.locale,
    scope,
    viewer,
    session,
    systemNow,
    address,
  };
  const found = await run(reading, call.input);
  const audited = standing.relations.includes('auditor') && permission.open !== 'public';
  if (route.kind === 'download' || seen.size > 0 || audited) {
    const personId = [...persons][0] ?? null;
    const read = { ...standing, concernedIds: [...concerned] };
    await logAccessOf(call, { outcome: 'read', standing: read, fields: [...seen], personId });
  }
  return found;
}

/** Who was refused asked for something, too. */
export const logDenial = (call: Call, standing: Standing): Promise<void> =>
  logAccessOf(call, { outcome: 'denied', standing, fields: [], personId: null });

type Told = Pick<Access, 'outcome' | 'fields'> & { standing: Standing; personId: string | null };

/** A denial, or a read that its subject may ask about. */
async function logAccessOf(
  { house, caller, route, permission, input, bearer }: Call,
  { outcome, standing, fields, personId }: Told,
): Promise<void> {
  await logAccess(house.database.kysely, {
    at: bearer.systemNow,
    personId: caller?.actor?.personId ?? null,
    organisationId: caller?.actor?.organisationId ?? null,
    operation: route.operation.id,
    // Some paths name the kind of their subject themselves.
    subjectKind: (input.subjectKind as string | undefined) ?? permission.subject,
    subjectId: ((input[`${permission.subject}Id`] ?? input.subjectId) as string | undefined) ?? null,
    outcome,
    // Only a download asks for the reader's own words.
    reason: outcome === 'read' ? ((input.reason as string | undefined) ?? null) : null,
    concernedIds: standing.concernedIds,
    concernedPersonId: personId,
    fields,
    relations: standing.relations,
  });
}
