import { FEWEST_SHOWN, maskedPlaces } from '../../domain/programme/masking.ts';
import {
  claimCounts,
  matchCounts,
  owedBack,
  paymentCounts,
  supportedNames,
  trackCounts,
} from '../../store/decisions.ts';
import { getVersion, versionsOf } from '../../store/programmes.ts';
import { get } from '../../store/rows.ts';
import { money } from '../money.ts';
import type { Reading } from '../route.ts';

/** Counts of one table as the public may see them: few, and what few could be found again from, are empty. */
function masked(counts: readonly number[]): (number | null)[] {
  const hidden = maskedPlaces(counts);
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

const alone = (count: number): number | null => (count > 0 && count < FEWEST_SHOWN ? null : count);

/**
 * A count of a part beside the count of the whole: where the rest is so few that it would tell of them, the part is
 * empty as well.
 */
const partOf = (part: number, whole: number): number | null =>
  alone(part) === null || alone(whole - part) === null ? null : part;

/** What was decided, for everybody: sums and counts, and by name only who is supported and agreed to be named. */
export async function decisionsView({ db }: Reading, { programmeId }: { readonly programmeId: string }) {
  await get(db, 'programme', programmeId);
  const versions = (await versionsOf(db, programmeId)).filter(({ state }) => state === 'published');
  const last = versions.at(-1);
  const tracks = last === undefined ? [] : (await getVersion(db, last.id)).definition.tracks;
  const counts = await trackCounts(db, programmeId);
  const names = await supportedNames(db, programmeId);
  return {
    versions: versions.map(({ id, sequence, contentId, publishedAt }) => ({
      id,
      number: sequence,
      contentId,
      publishedAt,
    })),
    selections: tracks
      .filter(({ audience }) => audience !== 'site')
      .map((track) => {
        const { key, title } = track;
        const announces = 'announces' in track ? track.announces : undefined;
        const found = counts.find(({ track }) => track === key);
        const applied = found?.applied ?? 0;
        const eligible = found?.eligible ?? 0;
        return {
          track: key,
          title,
          decidedAt: found?.decidedAt ?? null,
          applied: alone(applied),
          eligible: partOf(eligible, applied),
          selected: partOf(found?.selected ?? 0, eligible),
          waiting: alone(found?.waiting ?? 0),
          supported:
            announces === 'supported'
              ? names.filter(({ track }) => track === key).map(({ name }) => name)
              : [],
        };
      }),
    matches: matchesView(await matchCounts(db, programmeId)),
    claims: claimsView(await claimCounts(db, programmeId)),
    payments: paymentsView(await paymentCounts(db, programmeId)),
    receivables: receivablesView(await owedBack(db, programmeId)),
  };
}

function matchesView(found: Awaited<ReturnType<typeof matchCounts>>) {
  const shown = masked(found.map(({ count }) => count));
  return found.map(({ state }, at) => ({ state, count: shown[at] ?? null }));
}

function claimsView(found: Awaited<ReturnType<typeof claimCounts>>) {
  const shown = masked(found.map(({ decided }) => decided));
  return found.map(({ kind, decided, paysNothing, amountWon }, at) => {
    const hidden = shown[at] === null;
    return {
      kind,
      decided: shown[at] ?? null,
      paysNothing: hidden ? null : partOf(paysNothing, decided),
      amount: hidden ? null : money(amountWon),
    };
  });
}

function paymentsView(found: Awaited<ReturnType<typeof paymentCounts>>) {
  const shown = masked(found.map(({ count }) => count));
  return found.map(({ kind, amountWon }, at) => ({
    kind,
    count: shown[at] ?? null,
    amount: shown[at] === null ? null : money(amountWon),
  }));
}

const receivablesView = ({ count, amountWon }: { readonly count: number; readonly amountWon: bigint }) => ({
  count: alone(count),
  amount: alone(count) === null ? null : money(amountWon),
});
