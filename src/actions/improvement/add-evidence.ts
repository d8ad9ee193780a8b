import {
  type EvidenceGiven,
  flagDuplicates,
  photosOf,
  takeEvidence,
} from '../../domain/improvement/evidence.ts';
import { may } from '../../domain/improvement/improvement.ts';
import { evidenceFiles, evidenceLike, evidenceRow } from '../../store/evidence.ts';
import { newId } from '../../store/ids.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import type { Context } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/** Adds evidence to an improvement that its site has not confirmed yet; refuses what `takeEvidence` refuses. */
export async function addEvidence(
  context: Context,
  input: { improvementId: string; evidence: readonly Omit<EvidenceGiven, 'id'>[] },
): Promise<{ improvement: Row<'improvement'>; evidence: Row<'evidence'>[] }> {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'improvement', input.improvementId);
  mustNotBeStale(context, before);
  must(may('addEvidence', before.state));
  const given = input.evidence.map((piece) => ({ id: newId(), ...piece }));
  const files = await evidenceFiles(tx, given);
  const taken = must(takeEvidence(given, files, { organisationId: actor.organisationId, now }));
  const like = await evidenceLike(tx, before.programmeId, photosOf(taken));
  const evidence = flagDuplicates(taken, like).map((piece) => evidenceRow(before, piece));
  const improvement = revised(before, {});
  const detail = {
    evidence: evidence.map(({ id, kind, flag, duplicateOf }) => ({ id, kind, flag, duplicateOf })),
  };
  await save(tx, context, [
    changed('improvement', { before, row: improvement }, { what: 'evidence.added', detail }),
    ...evidence.map((row) => created('evidence', row)),
  ]);
  return { improvement, evidence };
}
