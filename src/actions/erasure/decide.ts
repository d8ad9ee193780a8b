import { decideErasure as decideRequest, ERASED, erasedAddress } from '../../domain/person/erasure.ts';
import { mentionOf, type Named, withoutMentions } from '../../domain/person/mention.ts';
import { FILES_KEPT, keepingOf } from '../../domain/person/personal.ts';
import { NO_PROOF } from '../../store/credentials.ts';
import {
  accessOf,
  filesOf,
  keptNaming,
  type Mentioning,
  rowsNaming,
  scrubAnswers,
  scrubFactDetail,
  tiesOf,
} from '../../store/erasures.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

type Input = {
  readonly erasureId: string;
  readonly decision: 'erase' | 'refuse';
  readonly basis: string;
  readonly spare?: readonly string[];
};

type Place = { readonly place: string; readonly count: number };

/** More rows than one person is ever named in. */
const MOST_ROWS = 100_000;

/**
 * Decides a request for erasure. To erase takes all in one transaction: the person's details, seats and tokens,
 * every mention of them in words, and the mark on files whose bytes then go. Refuses as the domain does.
 */
export async function decideErasure(context: Context, input: Input): Promise<Row<'erasure'>> {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'erasure', input.erasureId);
  mustNotBeStale(context, before);
  const { decision, basis } = input;
  const ties = await tiesOf(tx, before.personId);
  const state = must(decideRequest(before, { personId: actor.personId, decision, ties }));
  const decided = { state, decidedBy: actor.personId, decidedAt: now, basis };
  if (state === 'refused') {
    const row = revised(before, decided);
    await save(tx, context, [
      changed('erasure', { before, row }, { what: 'erasure.refused', detail: { basis } }),
    ]);
    return row;
  }
  return erase(context, { before, decided, spare: input.spare ?? [] });
}

async function erase(
  context: Context,
  request: {
    readonly before: Row<'erasure'>;
    readonly decided: Partial<Row<'erasure'>>;
    readonly spare: readonly string[];
  },
): Promise<Row<'erasure'>> {
  const { tx } = context;
  const { id: erasureId, personId } = request.before;
  const person = await lock(tx, 'person', personId);
  const spared = [...request.spare, erasureId];
  const naming = (await rowsNaming(tx, person, { most: MOST_ROWS, hold: true })).filter(
    ({ before }) => !spared.includes(before.id),
  );
  const leaving = await endedAccess(context, personId);
  const files = await filesOf(tx, personId);
  const kept = [
    ...(await keptNaming(tx, person)).map(({ table, column, count }) => ({
      place: `${table}.${column}`,
      count,
      ...keepingOf(table, column),
    })),
    ...(files.evidence > 0 ? [{ place: 'file', count: files.evidence, ...FILES_KEPT }] : []),
  ];
  const erased = [
    { place: 'person', count: 1 },
    ...countedPlaces(naming),
    ...filled('factDetail.value', await scrubFactDetail(tx, person, erasureId)),
    ...filled('idempotency.reply', await scrubAnswers(tx, person)),
    ...filled('file', files.free.length),
    ...(['credential', 'identity'] as const).flatMap((table) =>
      filled(table, leaving.filter((change) => change.table === table).length),
    ),
  ];
  const row = revised(request.before, {
    ...request.decided,
    ...unnamed({ reason: request.before.reason, basis: request.decided.basis }, person),
    outcome: { erased, kept },
  });
  const gone = revised(person, { name: ERASED, email: erasedAddress(personId) });
  const detail = { erasureId, erased, kept, basis: row.basis, spared: request.spare.length };
  await save(tx, context, [
    changed('person', { before: person, row: gone }, { what: 'person.erased', detail }),
    changed('erasure', { before: request.before, row }),
    ...leaving,
    ...naming.map(withoutMention),
    ...files.free.map((fileId) => created('erasedFile', erasedFile(context, fileId, erasureId))),
  ]);
  return row;
}

/** The request's own words, which may name whom it is about. */
const unnamed = (words: Partial<Row<'erasure'>>, person: Named): Partial<Row<'erasure'>> =>
  withoutMentions(words, mentionOf(person)) as Partial<Row<'erasure'>>;

/**
 * Seats end and tokens, which run on the system's clock, are revoked; what the person called them goes, and with it
 * whatever proves the person: password, one-time codes, what another provider knows them by.
 */
async function endedAccess({ tx, now }: Context, personId: string): Promise<Change[]> {
  const { seats, tokens, credentials, identities, links } = await accessOf(tx, personId);
  const revokedAt = new Date().toISOString();
  return [
    ...seats.map((before) => changed('membership', { before, row: revised(before, { endedAt: now }) })),
    ...tokens.map((before) => {
      const row = revised(before, { label: ERASED, revokedAt: before.revokedAt ?? revokedAt });
      return changed('token', { before, row });
    }),
    ...credentials.map((before) => changed('credential', { before, row: revised(before, NO_PROOF) })),
    ...identities.map((before) => changed('identity', { before, row: revised(before, { subject: null }) })),
    ...links.map((before) =>
      changed('passwordLink', { before, row: revised(before, { usedAt: revokedAt }) }),
    ),
  ];
}

const withoutMention = ({ table, before, without }: Mentioning): Change => ({
  table,
  before,
  row: revised(before, without),
});

const filled = (place: string, count: number): Place[] => (count === 0 ? [] : [{ place, count }]);

function countedPlaces(naming: readonly Mentioning[]): Place[] {
  const counts = new Map<string, number>();
  for (const { table, without } of naming) {
    for (const column of Object.keys(without)) {
      const place = `${table}.${column}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].map(([place, count]) => ({ place, count }));
}

const erasedFile = ({ now }: Context, fileId: string, erasureId: string): Row<'erasedFile'> => ({
  id: newId(),
  fileId,
  erasureId,
  erasedAt: now,
  bytesGoneAt: null,
  revision: 1,
});
