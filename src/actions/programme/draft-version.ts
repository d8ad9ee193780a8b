import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { followsOn, operatorKey } from '../../domain/programme/publishing.ts';
import { versionId } from '../../domain/programme/version.ts';
import { newId } from '../../store/ids.ts';
import { organisationsByKey } from '../../store/organisations.ts';
import { findProgrammeByKey, versionsOf } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import type { Row } from '../../store/rows.ts';
import { type Change, created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Loads a checked programme file as a draft version. The same content twice is the same version. Refuses
 * `not_the_operator`, `version_number_taken`, `organisation_not_registered`.
 */
export async function draftVersion(
  context: Context,
  { definition, source }: { definition: ProgrammeDefinition; source: string },
): Promise<Row<'programmeVersion'>> {
  const { tx, actor } = context;
  const key = operatorKey(definition);
  const operator = (await organisationsByKey(tx, [key])).get(key) as Row<'organisation'>;
  if (operator.id !== actor.organisationId && actor.organisationKind !== 'house') {
    throw new Refused({ code: 'not_the_operator', facts: { operator: operator.nameKo } });
  }
  const known = await findProgrammeByKey(tx, definition.id);
  const programme: Row<'programme'> = known ?? {
    id: newId(),
    key: definition.id,
    operatorId: operator.id,
    state: 'draft',
    revision: 1,
  };
  const versions = known === undefined ? [] : await versionsOf(tx, known.id);
  const contentId = versionId(definition);
  if (must(followsOn(definition, contentId, versions)) === 'known') {
    return versions.find((version) => version.contentId === contentId) as Row<'programmeVersion'>;
  }
  const version: Row<'programmeVersion'> = {
    id: newId(),
    programmeId: programme.id,
    sequence: definition.number,
    contentId,
    source,
    definition,
    state: 'draft',
    proposedBy: null,
    publishedBy: null,
    publishedAt: null,
    revision: 1,
  };
  const changes: Change[] = [
    created('programmeVersion', version, {
      what: 'version.drafted',
      detail: { contentId },
      programmeVersion: contentId,
    }),
  ];
  if (known === undefined) changes.unshift(created('programme', programme, { what: 'programme.opened' }));
  await save(tx, { ...context, programmeId: programme.id }, changes);
  return version;
}
