import { plain } from '../../domain/fact/digest.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { versionId as contentIdOf } from '../../domain/programme/version.ts';
import { isDraftOf, maySimulate, wayOf } from '../../domain/simulation/simulation.ts';
import { newId } from '../../store/ids.ts';
import { getVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get } from '../../store/rows.ts';
import { addSimulation, findRunningSimulation, type SimulationRow } from '../../store/simulations.ts';
import type { Context } from '../context.ts';

/** A rule set that is there, or one that somebody has written and not loaded. */
export type AskedRule = { readonly versionId: string } | { readonly draft: ProgrammeDefinition };

export type SimulationInput = {
  readonly programmeId: string;
  readonly track: string;
  readonly rule: AskedRule;
  readonly againstId: string | null;
  readonly population: { readonly firms: number; readonly seed: number } | null;
};

/**
 * Asks whom a rule lets in; a server takes it up by itself. It decides nothing and changes nothing but its own row, on
 * the system clock. Refuses `simulation_running`, `draft_of_another_programme`, `track_unknown`, `not_found`.
 */
export async function startSimulation(
  { tx, actor }: Context,
  { programmeId, track, rule, againstId, population }: SimulationInput,
): Promise<SimulationRow> {
  const programme = await get(tx, 'programme', programmeId);
  must(maySimulate(await findRunningSimulation(tx, programmeId)));
  const version = 'versionId' in rule ? await versionOf(tx, rule.versionId, programmeId) : null;
  const definition = 'draft' in rule ? rule.draft : version!.definition;
  must(isDraftOf(definition, programme));
  must(wayOf(definition, track));
  if (againstId !== null) must(wayOf((await versionOf(tx, againstId, programmeId)).definition, track));
  return addSimulation(tx, {
    id: newId(),
    programmeId,
    askedBy: actor.personId,
    organisationId: actor.organisationId,
    askedAt: new Date().toISOString(),
    track,
    versionId: version?.id ?? null,
    draft: 'draft' in rule ? (plain(rule.draft) as object) : null,
    contentId: version?.contentId ?? contentIdOf(definition),
    againstId,
    firms: population?.firms ?? null,
    seed: population?.seed ?? null,
  });
}

async function versionOf(tx: Context['tx'], id: string, programmeId: string) {
  const row = await get(tx, 'programmeVersion', id);
  if (row.programmeId !== programmeId)
    throw new Refused({ code: 'not_found', facts: { kind: 'version', id } });
  return getVersion(tx, id);
}
