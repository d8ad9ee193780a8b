import { draftVersion } from '../../actions/programme/draft-version.ts';
import { proposeVersion } from '../../actions/programme/propose-version.ts';
import { publishVersion } from '../../actions/programme/publish-version.ts';
import { chartOperations } from '../../contract/charts.ts';
import { decisionOperations } from '../../contract/decisions.ts';
import { programmeOperations as operations } from '../../contract/programme.ts';
import { plain } from '../../domain/fact/digest.ts';
import { hasRun, type ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { findFund, lastAgreement } from '../../store/agreements.ts';
import { getVersion, listProgrammes, publishedVersion, versionsOf } from '../../store/programmes.ts';
import { type Db, get, type Row } from '../../store/rows.ts';
import { programmeOf } from '../programme-text.ts';
import { acting, type Route, reading } from '../route.ts';
import { chartsView } from '../views/charts.ts';
import { decisionsView } from '../views/decisions.ts';
import { figuresView } from '../views/figures.ts';

/** A programme with what its published version says of it. */
async function programmeView(db: Db, programme: Row<'programme'>) {
  const version = await publishedVersion(db, programme.id);
  const agreement = await lastAgreement(db, programme.id);
  const fund = await findFund(db, programme.id);
  const definition = version?.definition;
  return {
    ...programme,
    title: definition?.title ?? null,
    summary: definition?.summary ?? null,
    notice: definition?.notice ?? null,
    versionId: version?.id ?? null,
    agreementId: agreement?.id ?? null,
    fundId: fund?.id ?? null,
    startsOn: definition?.agreement.term?.from ?? null,
    endsOn: definition?.agreement.term?.to ?? null,
    offer: definition === undefined ? null : offerView(definition),
    runs: definition !== undefined && hasRun(definition),
    gives: [...new Set((definition?.support ?? []).map(({ kind }) => kind))],
  };
}

/** What was published before files said so was offered. */
function offerView({ offer }: ProgrammeDefinition) {
  if (offer?.state !== 'historical') return { state: 'offered' as const, fromYear: null, toYear: null };
  const { state, fromYear, toYear } = offer;
  return { state, fromYear, toYear };
}

export const programmeRoutes: readonly Route[] = [
  reading(operations.listProgrammes, async ({ db }) => ({
    items: await Promise.all((await listProgrammes(db)).map((programme) => programmeView(db, programme))),
  })),
  reading(operations.getProgramme, async ({ db }, { programmeId }) => ({
    ...(await programmeView(db, await get(db, 'programme', programmeId))),
    versions: await versionsOf(db, programmeId),
  })),
  reading(operations.getVersion, async ({ db }, { versionId }) => ({
    ...(await get(db, 'programmeVersion', versionId)),
    definition: plain((await getVersion(db, versionId)).definition),
  })),
  reading(operations.getFigures, ({ db }, { programmeId }) => figuresView(db, programmeId)),
  reading(decisionOperations.getDecisions, decisionsView),
  reading(chartOperations.getCharts, (reading, { programmeId }) => chartsView(reading, programmeId)),
  acting(operations.draftVersion, (context, { file, source }) =>
    draftVersion(context, { definition: programmeOf(file, source, context.actor.locale), source }),
  ),
  acting(operations.proposeVersion, proposeVersion),
  acting(operations.publishVersion, publishVersion),
];
