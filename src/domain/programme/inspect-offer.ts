import { hasRun, type ProgrammeDefinition, type StatedIntake, type Track } from './definition.ts';
import { type Finding, finding } from './finding.ts';
import { EVERY_STEP, RUN_STEPS } from './flow.ts';

/** A step is called built only where the house runs it; all else is declared. */
function inspectFlow(definition: ProgrammeDefinition): readonly Finding[] {
  const runs: readonly string[] = hasRun(definition) ? RUN_STEPS : EVERY_STEP;
  const historical = definition.offer?.state === 'historical';
  return (definition.flow ?? []).flatMap(({ key, state }, index) => {
    if (state === 'declared' || (runs.includes(key) && !historical)) return [];
    const list = historical ? '' : runs.join(', ');
    const expected = {
      ko: list === '' ? 'declared(지난 사업은 진행하지 않음)' : `declared(여기서 진행하는 단계: ${list})`,
      en: list === '' ? 'declared: what is past is not run' : `declared: the steps that run here are ${list}`,
    };
    return [finding(['flow', index, 'state'], 'not_built', { found: `${key}: ${state}`, expected })];
  });
}

const isDated = ({ opensAt, closesAt }: StatedIntake): boolean =>
  opensAt !== undefined && closesAt !== undefined;

/** Applications are taken only by a window that has its days. */
function inspectApplying(definition: ProgrammeDefinition): readonly Finding[] {
  const tracks: readonly Track[] = definition.tracks;
  const index = (definition.flow ?? []).findIndex(({ key, state }) => key === 'apply' && state === 'built');
  const open = tracks.some(({ intakes }) => (intakes as readonly StatedIntake[]).some(isDated));
  if (index < 0 || open) return [];
  const expected = {
    ko: 'declared(접수 기간이 적힌 트랙이 없음)',
    en: 'declared, since no track says when its intake opens and closes',
  };
  return [finding(['flow', index, 'state'], 'not_built', { found: 'apply: built', expected })];
}

/** What is past can not be applied to: no window of it is open after its last year. */
function inspectPast({ offer, tracks }: ProgrammeDefinition): readonly Finding[] {
  if (offer?.state !== 'historical') return [];
  const { fromYear, toYear } = offer;
  const ways: readonly Track[] = tracks;
  const reversed =
    toYear < fromYear
      ? [
          finding(['offer', 'toYear'], 'wrong_order', {
            found: `${toYear}`,
            expected: { ko: `fromYear(${fromYear}) 또는 그 이후`, en: `fromYear (${fromYear}) or later` },
          }),
        ]
      : [];
  const open = ways.flatMap(({ intakes }, track) =>
    (intakes as readonly StatedIntake[]).flatMap(({ closesAt }, index) => {
      if (closesAt === undefined || Number(closesAt.slice(0, 4)) <= toYear) return [];
      const expected = { ko: `${toYear}년 안의 마감`, en: `a close within ${toYear}, the last year` };
      const path = ['tracks', track, 'intakes', index, 'closesAt'];
      return [finding(path, 'not_past', { found: closesAt, expected })];
    }),
  );
  return [...reversed, ...open];
}

/** What a programme says of being there to be joined, and of what runs here, is true of this house. */
export const inspectOffer = (definition: ProgrammeDefinition): readonly Finding[] => [
  ...inspectFlow(definition),
  ...inspectApplying(definition),
  ...inspectPast(definition),
];
