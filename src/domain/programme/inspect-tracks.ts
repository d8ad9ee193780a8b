import { REGISTRY_DATA } from '../organisation/registry-data.ts';
import { nearest } from '../rule/problem.ts';
import { compileTree } from '../rule/tree.ts';
import { type DatumDefinition, type DatumType, isDatumName } from '../rule/vocabulary.ts';
import {
  type Form,
  type ProgrammeDefinition,
  reviewOf,
  type StatedIntake,
  type Track,
} from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { ruleContextOf } from './rule-context.ts';

const FORM_PREFIX = 'form.';

function inspectForm(form: Form, at: Path): readonly Finding[] {
  const fields = Object.keys(form.properties);
  const asked = form.required.flatMap((name, index) => {
    if (fields.includes(name)) return [];
    const expected = { ko: '서식에 있는 항목', en: 'a field of the form' };
    const suggestion = nearest(name, fields);
    return [finding([...at, 'required', index], 'unknown_name', { found: name, expected, suggestion })];
  });
  const bounds = [
    ['minLength', 'maxLength'],
    ['minimum', 'maximum'],
    ['minItems', 'maxItems'],
  ] as const;
  const crossed = fields.flatMap((name) =>
    bounds.flatMap(([low, high]) => {
      const field = form.properties[name]!;
      const [least, most] = [field[low], field[high]];
      if (least === undefined || most === undefined || least <= most) return [];
      const expected = { ko: `${low}(${least}) 이상`, en: `at least ${low} (${least})` };
      return [finding([...at, 'properties', name, high], 'wrong_order', { found: `${most}`, expected })];
    }),
  );
  return [...asked, ...crossed];
}

/**
 * A datum of the registry bears the same name and type in every file, so that a company which gave it once is asked
 * by no other programme again.
 */
function inspectRegistryDatum(name: string, { type }: DatumDefinition, path: Path): readonly Finding[] {
  const known = Object.hasOwn(REGISTRY_DATA, name) ? REGISTRY_DATA[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(REGISTRY_DATA);
    const expected = { ko: '등록부에 있는 근거값', en: 'a datum of the registry' };
    const suggestion = nearest(name, names);
    return [finding(path, 'unknown_name', { at: 'key', found: name, expected, suggestion })];
  }
  if (typeText(known.type) === typeText(type)) return [];
  const said = typeText(known.type);
  return [
    finding([...path, 'type'], 'wrong_value', { found: typeText(type), expected: { ko: said, en: said } }),
  ];
}

const typeText = (type: DatumType): string => (typeof type === 'string' ? type : `list of ${type.list}`);

/** Data that no rule could read, data that the registry does not know, and `form.` data that no field gives. */
function inspectVocabulary(track: Track, at: Path): readonly Finding[] {
  const fields = Object.keys(track.form.properties);
  return Object.keys(track.vocabulary).flatMap((name) => {
    const path = [...at, name];
    if (!isDatumName(name)) {
      const expected = {
        ko: '규칙에서 읽을 수 있는 이름(org.employees)',
        en: 'a name that rules can read (org.employees)',
      };
      return [finding(path, 'unknown_name', { at: 'key', found: name, expected })];
    }
    if (!name.startsWith(FORM_PREFIX)) return inspectRegistryDatum(name, track.vocabulary[name]!, path);
    const field = name.slice(FORM_PREFIX.length);
    if (fields.includes(field)) return [];
    const near = nearest(field, fields);
    const expected = { ko: '서식에 있는 항목', en: 'a field of the form' };
    const suggestion = near && FORM_PREFIX + near;
    return [finding(path, 'unknown_name', { at: 'key', found: name, expected, suggestion })];
  });
}

function inspectRules(definition: ProgrammeDefinition, track: Track, at: Path): readonly Finding[] {
  const compilation = compileTree(track.eligibility, ruleContextOf(definition, track));
  if (compilation.ok) return [];
  return compilation.problems.map(({ path, problem }) => {
    const { found, expected, suggestion, line, column } = problem;
    const rest = { found, expected, suggestion };
    const within = path.at(-1) === 'when' ? { within: { line, column } } : {};
    return finding([...at, ...path], 'wrong_rule', { ...rest, ...within });
  });
}

function inspectWindows(track: Track, at: Path): readonly Finding[] {
  const intakes: readonly StatedIntake[] = track.intakes;
  return intakes.flatMap(({ opensAt, closesAt }, index) => {
    if (opensAt === undefined || closesAt === undefined || opensAt < closesAt) return [];
    const expected = { ko: `opensAt(${opensAt}) 이후`, en: `later than opensAt (${opensAt})` };
    return [finding([...at, 'intakes', index, 'closesAt'], 'wrong_order', { found: closesAt, expected })];
  });
}

/** Anchors of a criterion begin at 0 and rise: each point given stands for one of them. */
function inspectAnchors(track: Track, at: Path): readonly Finding[] {
  return (reviewOf(track)?.criteria ?? []).flatMap(({ anchors = [] }, index) =>
    anchors.flatMap(({ from }, n) => {
      const before = anchors[n - 1]?.from;
      if (before === undefined ? from === 0 : from > before) return [];
      const expected =
        before === undefined ? { ko: '0', en: '0' } : { ko: `${before} 초과`, en: `more than ${before}` };
      const path = [...at, 'review', 'criteria', index, 'anchors', n, 'from'];
      return [finding(path, 'wrong_order', { found: `${from}`, expected })];
    }),
  );
}

/** Forms, data, rules, windows and anchors of each track. */
export function inspectTracks(definition: ProgrammeDefinition): readonly Finding[] {
  const tracks: readonly Track[] = definition.tracks;
  return tracks.flatMap((track, index) => [
    ...inspectWindows(track, ['tracks', index]),
    ...inspectForm(track.form, ['tracks', index, 'form']),
    ...inspectVocabulary(track, ['tracks', index, 'vocabulary']),
    ...inspectRules(definition, track, ['tracks', index, 'eligibility']),
    ...inspectAnchors(track, ['tracks', index]),
  ]);
}
