import {
  type EvidenceGiven,
  flagDuplicates,
  photosOf,
  takeEvidence,
} from '../../domain/improvement/evidence.ts';
import { complete, may, mayWork, serialOf } from '../../domain/improvement/improvement.ts';
import type { Risk } from '../../domain/results/risk.ts';
import type { Day } from '../../domain/time.ts';
import { evidenceFiles, evidenceLike, evidenceRow, evidenceStanding } from '../../store/evidence.ts';
import { newId } from '../../store/ids.ts';
import { surroundingsOf } from '../../store/improvements.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

export type CompletionInput = {
  readonly improvementId: string;
  readonly doneOn: Day;
  readonly serialNumber: string | null;
  readonly after: Risk;
  readonly evidence: readonly Omit<EvidenceGiven, 'id'>[];
};

/**
 * Records that an improvement is done: the risk after it on the baseline's scale, and its evidence, each piece
 * flagged where it repeats another of the programme. A flag is for the verifier's eye and refuses nothing.
 * Refuses what `mayWork`, `takeEvidence`, `serialOf` and `complete` refuse.
 */
export async function completeImprovement(
  context: Context,
  input: CompletionInput,
): Promise<{ improvement: Row<'improvement'>; evidence: Row<'evidence'>[] }> {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'improvement', input.improvementId);
  mustNotBeStale(context, before);
  must(may('complete', before.state));
  const given = input.evidence.map((piece) => ({ id: newId(), ...piece }));
  const [around, { kinds, serialTaken }, files] = await Promise.all([
    surroundingsOf(tx, before.matchId),
    evidenceStanding(tx, { improvementId: before.id, serialNumber: input.serialNumber }),
    evidenceFiles(tx, given),
  ]);
  const { baseline } = must(mayWork(around));
  const { definition, contentId } = await getRunVersion(tx, around.programmeVersionId);
  const serialNumber = must(serialOf(before.serialNumber, input.serialNumber, serialTaken));
  const taken = must(takeEvidence(given, files, { organisationId: actor.organisationId, now }));
  const { doneOn, after } = input;
  const completion = { doneOn, serialNumber, after, evidence: [...kinds, ...taken.map(({ kind }) => kind)] };
  const change = must(complete(before, completion, { definition, baseline, today: today(context) }));
  const like = await evidenceLike(tx, before.programmeId, photosOf(taken));
  const evidence = flagDuplicates(taken, like).map((piece) => evidenceRow(before, piece));
  const improvement = revised(before, {
    state: 'done',
    doneOn,
    serialNumber,
    afterFrequency: after.frequency,
    afterSeverity: after.severity,
    afterRisk: change.after.score,
    riskFlag: change.flags[0] ?? null,
  });
  const flags = evidence.flatMap(({ id, flag, duplicateOf }) =>
    flag === null ? [] : [{ id, flag, duplicateOf }],
  );
  await save(tx, context, [
    changed(
      'improvement',
      { before, row: improvement },
      { what: 'improvement.completed', detail: { change, flags }, programmeVersion: contentId },
    ),
    ...evidence.map((row) => created('evidence', row)),
  ]);
  return { improvement, evidence };
}
