import { nearest } from '../rule/problem.ts';
import { addMonths, type Day } from '../time.ts';
import {
  hasRun,
  type ProgrammeDefinition,
  type RunDefinition,
  reviewOf,
  type StatedAgreement,
  type Track,
} from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { type Cited, type Parameter, wholeOn } from './parameter.ts';

type Unit = Parameter['unit'];

/** One place where the file cites a parameter, with the units that make sense there. */
export type Citation = { readonly path: Path; readonly name: Cited; readonly units: readonly Unit[] };

const SHARE: readonly Unit[] = ['bp', 'fraction'];
const ANY: readonly Unit[] = ['won', 'bp', 'fraction', 'count', 'days', 'months', 'workers', 'points', 'day'];

const cite = (path: Path, name: Cited | undefined, ...units: readonly Unit[]): readonly Citation[] =>
  name === undefined ? [] : [{ path, name, units }];

function trackCitations(track: Track, at: Path): readonly Citation[] {
  const review = reviewOf(track);
  return [
    ...cite([...at, 'places'], track.places, 'count'),
    ...('waitingPlaces' in track ? cite([...at, 'waitingPlaces'], track.waitingPlaces, 'count') : []),
    ...cite([...at, 'review', 'scorers'], review?.scorers, 'count'),
    ...cite([...at, 'review', 'largeDifference'], review?.largeDifference, 'points'),
    ...cite([...at, 'review', 'objectionDays'], review?.objectionDays, 'days'),
    ...(review?.criteria ?? []).flatMap((criterion, index) => [
      ...cite([...at, 'review', 'criteria', index, 'maxPoints'], criterion.maxPoints, 'points'),
      ...cite([...at, 'review', 'criteria', index, 'weight'], criterion.weight, ...SHARE),
    ]),
  ];
}

function resultCitations(definition: RunDefinition): readonly Citation[] {
  const { pay, verification } = definition;
  return [
    ...definition.planFloor.flatMap((floor, index) =>
      cite(['planFloor', index, 'perMillionWon'], floor.perMillionWon, 'fraction'),
    ),
    ...definition.metrics.flatMap((metric, index) => [
      ...cite(['metrics', index, 'weight'], metric.weight, ...SHARE),
      ...cite(['metrics', index, 'tariff'], metric.tariff, 'won'),
    ]),
    ...(['stage1', 'stage2'] as const).flatMap((stage) => [
      ...cite(['pay', stage, 'ceiling'], pay[stage].ceiling, 'won'),
      ...cite(['pay', stage, 'holdDays'], pay[stage].holdDays, 'days'),
    ]),
    ...cite(['pay', 'threshold'], pay.threshold, ...SHARE),
    ...(['site', 'supplier', 'programme'] as const).flatMap((cap) =>
      cite(['pay', 'caps', cap], pay.caps[cap], 'won'),
    ),
    ...cite(['verification', 'minimum'], verification.minimum, 'count'),
    ...cite(['verification', 'share'], verification.share, ...SHARE),
    ...cite(['verification', 'reserveUnits'], verification.reserveUnits, 'count'),
    ...cite(['verification', 'ceilingErrorRate'], verification.ceilingErrorRate, ...SHARE),
    ...cite(['verification', 'objectionDays'], verification.objectionDays, 'days'),
    ...cite(['verification', 'fee'], verification.fee, 'won'),
  ];
}

/** Every place outside the rules where the definition cites a parameter. */
export function citations(definition: ProgrammeDefinition): readonly Citation[] {
  const { agreement, tracks, support = [] } = definition;
  const pledges: StatedAgreement['pledges'] = agreement.pledges;
  return [
    ...pledges.flatMap((pledge, index) =>
      cite(['agreement', 'pledges', index, 'amount'], pledge.amount, 'won'),
    ),
    ...support.flatMap(({ figures = [] }, at) =>
      figures.flatMap((name, index) => cite(['support', at, 'figures', index], name, ...ANY)),
    ),
    ...tracks.flatMap((track, index) => trackCitations(track, ['tracks', index])),
    ...(hasRun(definition) ? runCitations(definition) : []),
  ];
}

function runCitations(definition: RunDefinition): readonly Citation[] {
  const { agreement, matching, award } = definition;
  return [
    ...cite(['agreement', 'run', 'months'], agreement.run.months, 'months'),
    ...cite(['agreement', 'vat', 'rate'], agreement.vat.rate, 'bp'),
    ...cite(['agreement', 'reserve'], agreement.reserve, 'won'),
    ...definition.sizeClasses.flatMap((size, index) => [
      ...cite(['sizeClasses', index, 'upTo'], size.upTo, 'workers'),
      ...cite(['sizeClasses', index, 'priority'], size.priority, ...SHARE),
    ]),
    ...(['unmetNeed', 'baselineRisk', 'size'] as const).flatMap((weight) =>
      cite(['matching', 'weights', weight], matching.weights[weight], ...SHARE),
    ),
    ...cite(['matching', 'supplierAnswerDays'], matching.supplierAnswerDays, 'days'),
    ...cite(['matching', 'siteAnswerDays'], matching.siteAnswerDays, 'days'),
    ...cite(['matching', 'broughtShare'], matching.broughtShare, ...SHARE),
    ...cite(['award', 'warrantyMonths'], award.warrantyMonths, 'months'),
    ...cite(['award', 'minimumUseMonths'], award.minimumUseMonths, 'months'),
    ...cite(['award', 'silenceDays'], award.silenceDays, 'days'),
    ...cite(['award', 'clawback', 'replyDays'], award.clawback.replyDays, 'days'),
    ...resultCitations(definition),
  ];
}

/** Citations of parameters that are absent, in another unit, or not yet in force when the term of a run begins. */
export function inspectCitations(definition: ProgrammeDefinition): readonly Finding[] {
  const { parameters } = definition;
  const begins = hasRun(definition) ? definition.agreement.term.from : undefined;
  return citations(definition).flatMap(({ path, name, units }): readonly Finding[] => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const unit = units.join(' / ');
    if (parameter === undefined) {
      const suitable = Object.keys(parameters).filter((each) => units.includes(parameters[each]!.unit));
      const expected = {
        ko: `parameters에 있는 이름(${unit})`,
        en: `a name that stands in parameters (${unit})`,
      };
      return [
        finding(path, 'unknown_parameter', { found: name, expected, suggestion: nearest(name, suitable) }),
      ];
    }
    if (!units.includes(parameter.unit)) {
      const expected = { ko: `단위가 ${unit}인 매개변수`, en: `a parameter in ${unit}` };
      return [finding(path, 'wrong_unit', { found: `${name} (${parameter.unit})`, expected })];
    }
    const first = parameter.values.map(({ from = '' }) => from).sort()[0]!;
    if (begins === undefined || first <= begins) return [];
    const expected = {
      ko: `${begins}(협약 시작)부터 값이 있는 매개변수`,
      en: `a parameter with a value from ${begins}, when the term begins`,
    };
    return [finding(path, 'not_in_force', { found: `${name} (${first})`, expected })];
  });
}

/** The days of the term on which a figure may be another: its first day, and each later change of a parameter. */
export function daysOfChange(definition: RunDefinition): readonly Day[] {
  const { from, to } = definition.agreement.term;
  const changes = Object.values(definition.parameters).flatMap(({ values }) =>
    values.flatMap((each) => each.from ?? []),
  );
  return [...new Set([from, ...changes.filter((day) => day > from && day <= to)])].sort();
}

/** The first day after the run: results are earned until the day before. */
export function runEndsOn(definition: RunDefinition): Day {
  const { term, run } = definition.agreement;
  const [, on] = [run.startsOn, term.from].sort();
  return addMonths(run.startsOn, wholeOn(definition, run.months, on!));
}
