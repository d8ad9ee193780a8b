import type { Instant } from '../domain/time.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { type Change, created, save } from '../store/save.ts';
import { inTransaction } from '../store/transaction.ts';
import { foundHouse, readHouse } from '../store/world.ts';

/** Who keeps the house running; the first account of every database. */
export type Administrator = { readonly name: string; readonly email: string; readonly locale: 'ko' | 'en' };

/**
 * Founds a database once, as a demo with a clock of its own or for real use, with its first administrator.
 * A database that is founded already is left as it is.
 *
 * @returns whether it is a demo
 */
export function foundDatabase(
  database: OpenedDatabase,
  {
    demo,
    administrator,
    now,
  }: { demo: { worldAt: Instant } | null; administrator: Administrator; now: Instant },
): Promise<boolean> {
  return inTransaction(database, async (tx) => {
    const known = await readHouse(tx);
    if (known !== undefined) return known.demo;
    await foundHouse(tx, demo);
    const author = { actor: null, now: demo?.worldAt ?? now, operation: 'foundDatabase', programmeId: null };
    await save(tx, author, founding(administrator));
    return demo !== null;
  });
}

function founding(administrator: Administrator): Change[] {
  const organisationId = newId();
  const personId = newId();
  const house = {
    id: organisationId,
    key: 'house',
    nameKo: '두레 운영',
    nameEn: 'Dure operations',
    kind: 'house' as const,
    businessNumber: null,
    corporateNumber: null,
    representative: null,
    region: null,
    mergedIntoId: null,
    revision: 1,
  };
  const seat = {
    id: newId(),
    personId,
    organisationId,
    seat: 'administrator' as const,
    endedAt: null,
    revision: 1,
  };
  return [
    created('organisation', house, { what: 'organisation.registered', detail: { kind: 'house' } }),
    created('person', { id: personId, ...administrator, revision: 1 }),
    created('membership', seat),
  ];
}
