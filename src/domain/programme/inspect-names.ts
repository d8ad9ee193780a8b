import { nearest } from '../rule/problem.ts';
import { isParameterName } from '../rule/vocabulary.ts';
import {
  hasRun,
  type PartyRole,
  type ProgrammeDefinition,
  type RunDefinition,
  type StatedAgreement,
  type StatedIntake,
  type Track,
} from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';

/** The names of a list that stand in it twice. */
function twice(path: Path, key: string, names: readonly string[]): readonly Finding[] {
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const expected = { ko: '한 번만 쓴 이름', en: 'each name once' };
    return [finding([...path, index, key], 'duplicate_name', { found: name, expected })];
  });
}

function unknown(path: Path, name: string, known: readonly string[], at?: Finding['at']): readonly Finding[] {
  if (known.includes(name)) return [];
  const list = known.join(', ');
  const expected = { ko: `다음 중 하나: ${list}`, en: `one of ${list}` };
  return [
    finding(path, 'unknown_name', {
      found: name,
      expected,
      suggestion: nearest(name, known),
      ...(at && { at }),
    }),
  ];
}

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

function duplicates({ agreement, tracks, support = [], flow = [] }: ProgrammeDefinition): readonly Finding[] {
  return [
    ...twice(
      ['agreement', 'parties'],
      'organisation',
      agreement.parties.map(({ organisation }) => organisation),
    ),
    ...twice(['tracks'], 'key', keys(tracks)),
    ...twice(['support'], 'key', keys(support)),
    ...twice(['flow'], 'key', keys(flow)),
  ];
}

function duplicatesOfRun(definition: RunDefinition): readonly Finding[] {
  const { matching, award, referrals } = definition;
  return [
    ...twice(['hazards'], 'code', codes(definition.hazards)),
    ...twice(['sizeClasses'], 'code', codes(definition.sizeClasses)),
    ...twice(['activityKinds'], 'code', codes(definition.activityKinds)),
    ...twice(['riskMethods'], 'key', keys(definition.riskMethods)),
    ...definition.riskMethods.flatMap(({ bands }, index) =>
      twice(
        ['riskMethods', index, 'bands'],
        'band',
        bands.map(({ band }) => band),
      ),
    ),
    ...definition.tracks.flatMap(({ review }, index) =>
      twice(['tracks', index, 'review', 'criteria'], 'key', keys(review?.criteria ?? [])),
    ),
    ...twice(['metrics'], 'key', keys(definition.metrics)),
    ...twice(
      ['planFloor'],
      'metric',
      definition.planFloor.map(({ metric }) => metric),
    ),
    ...twice(['matching', 'declineReasons'], 'code', codes(matching.declineReasons)),
    ...twice(['verification', 'reasons'], 'code', codes(definition.verification.reasons ?? [])),
    ...twice(['award', 'permittedCosts'], 'code', codes(award.permittedCosts)),
    ...twice(['award', 'declineReasons'], 'code', codes(award.declineReasons)),
    ...twice(['award', 'clawback', 'causes'], 'code', codes(award.clawback.causes)),
    ...twice(['referrals', 'destinations'], 'code', codes(referrals.destinations)),
    ...twice(['referrals', 'declineReasons'], 'code', codes(referrals.declineReasons)),
  ];
}

const organisationsOf = ({ agreement }: ProgrammeDefinition): readonly string[] =>
  agreement.parties.map(({ organisation }) => organisation);

function strangers(definition: ProgrammeDefinition): readonly Finding[] {
  const { agreement, tracks, support = [] } = definition;
  const organisations = organisationsOf(definition);
  const roles = agreement.parties.flatMap((party) => party.roles);
  const pledges: StatedAgreement['pledges'] = agreement.pledges;
  const ways: readonly Track[] = tracks;
  return [
    ...pledges.flatMap(({ organisation }, index) =>
      unknown(['agreement', 'pledges', index, 'organisation'], organisation, organisations),
    ),
    ...support.flatMap((each, at) =>
      each.tracks.flatMap((track, index) => unknown(['support', at, 'tracks', index], track, keys(tracks))),
    ),
    ...ways.flatMap(({ intakes }, track) =>
      intakes.flatMap((intake: StatedIntake, index) =>
        'by' in intake ? unknown(['tracks', track, 'intakes', index, 'by'], intake.by, roles) : [],
      ),
    ),
  ];
}

function strangersOfRun(definition: RunDefinition): readonly Finding[] {
  const { agreement, tracks } = definition;
  const organisations = organisationsOf(definition);
  const metrics = definition.metrics.map(({ key }) => key);
  const siteFields = tracks
    .filter(({ audience }) => audience === 'site')
    .flatMap(({ form }) => Object.keys(form.properties));
  return [
    ...unknown(['agreement', 'fund', 'holder'], agreement.fund.holder, organisations),
    ...unknown(['agreement', 'fund', 'payer'], agreement.fund.payer, organisations),
    ...definition.referrals.destinations.flatMap(({ organisation }, index) =>
      unknown(['referrals', 'destinations', index, 'organisation'], organisation, organisations),
    ),
    ...(definition.verification.siteFields ?? []).flatMap((field, index) =>
      unknown(['verification', 'siteFields', index], field, siteFields),
    ),
    ...definition.planFloor.flatMap(({ metric }, index) =>
      unknown(['planFloor', index, 'metric'], metric, metrics),
    ),
    ...tracks.flatMap(({ review }, track) =>
      (review?.tieBreak ?? []).flatMap((key, index) =>
        unknown(
          ['tracks', track, 'review', 'tieBreak', index],
          key,
          review!.criteria.map((criterion) => criterion.key),
        ),
      ),
    ),
  ];
}

/** The basis of each figure names one of the file's sources. */
function footings(value: unknown, path: Path, sources: readonly string[]): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'basis') return footings(part, inner, sources);
    return unknown([...inner, 'source'], (part as { source: string }).source, sources);
  });
}

/** Roles that a party may not hold together with one of the others. */
const APART: readonly { readonly role: PartyRole; readonly from: readonly PartyRole[] }[] = [
  { role: 'verifier', from: ['operator', 'recommender', 'funder', 'anchor'] },
  { role: 'recommender', from: ['funder'] },
];

/** The recommender never accepts its own recommendation, and the verifier depends on nobody that it judges. */
function dependents(definition: ProgrammeDefinition): readonly Finding[] {
  return definition.agreement.parties.flatMap(({ roles, organisation }, index) =>
    APART.flatMap(({ role, from }) => {
      const clash = from.filter((other) => roles.includes(other));
      if (!roles.includes(role) || clash.length === 0) return [];
      const expected = {
        ko: `${clash.join(', ')} 역할이 없는 ${role}`,
        en: `a ${role} that is not also ${clash.join(', ')}`,
      };
      return [
        finding(['agreement', 'parties', index, 'roles'], 'not_independent', {
          found: organisation,
          expected,
        }),
      ];
    }),
  );
}

/** Parameter names that no rule could read, and days on which a parameter would have two values. */
function parameterNames(definition: ProgrammeDefinition): readonly Finding[] {
  return Object.entries(definition.parameters).flatMap(([name, { values }]) => {
    const days = values.map(({ from = '' }) => from);
    const repeated = twice(['parameters', name, 'values'], 'from', days);
    if (isParameterName(name)) return repeated;
    const expected = { ko: '규칙에서 쓸 수 있는 이름', en: 'a name that rules can read' };
    return [...repeated, finding(['parameters', name], 'unknown_name', { at: 'key', found: name, expected })];
  });
}

/** A run pays by its figures, so each has its day; of a programme that is only told of, the day may be unknown. */
const undated = ({ parameters }: RunDefinition): readonly Finding[] =>
  Object.entries(parameters).flatMap(([name, { values }]) =>
    values.flatMap(({ from }, index) => {
      if (from !== undefined) return [];
      const expected = {
        ko: '키 from(값이 시작되는 날)',
        en: 'the key from (the day on which the value begins)',
      };
      return [
        finding(['parameters', name, 'values', index], 'missing_key', { at: 'key', found: '', expected }),
      ];
    }),
  );

/** What is named twice, named but nowhere, or named in a place that it must keep apart from. */
export const inspectNames = (definition: ProgrammeDefinition): readonly Finding[] => [
  ...duplicates(definition),
  ...strangers(definition),
  ...footings(definition, [], Object.keys(definition.sources)),
  ...dependents(definition),
  ...parameterNames(definition),
  ...(hasRun(definition)
    ? [...duplicatesOfRun(definition), ...strangersOfRun(definition), ...undated(definition)]
    : []),
];
