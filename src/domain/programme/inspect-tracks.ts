import { nearest } from '../rule/problem.ts';
import { compileTree } from '../rule/tree.ts';
import { isDatumName } from '../rule/vocabulary.ts';
import type { Form, ProgrammeDefinition, Track } from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { ruleParameters } from './parameter.ts';

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

/** Data that no rule could read, and `form.` data that no field of the form gives. */
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
    const field = name.slice(FORM_PREFIX.length);
    if (!name.startsWith(FORM_PREFIX) || fields.includes(field)) return [];
    const near = nearest(field, fields);
    const expected = { ko: '서식에 있는 항목', en: 'a field of the form' };
    const suggestion = near && FORM_PREFIX + near;
    return [finding(path, 'unknown_name', { at: 'key', found: name, expected, suggestion })];
  });
}

function inspectRules(definition: ProgrammeDefinition, track: Track, at: Path): readonly Finding[] {
  const context = { vocabulary: track.vocabulary, parameters: ruleParameters(definition) };
  const compilation = compileTree(track.eligibility, context);
  if (compilation.ok) return [];
  return compilation.problems.map(({ path, problem }) => {
    const { found, expected, suggestion, line, column } = problem;
    const rest = { found, expected, suggestion };
    const within = path.at(-1) === 'when' ? { within: { line, column } } : {};
    return finding([...at, ...path], 'wrong_rule', { ...rest, ...within });
  });
}

function inspectWindows(track: Track, at: Path): readonly Finding[] {
  return track.intakes.flatMap(({ opensAt, closesAt }, index) => {
    if (opensAt < closesAt) return [];
    const expected = { ko: `opensAt(${opensAt}) 이후`, en: `later than opensAt (${opensAt})` };
    return [finding([...at, 'intakes', index, 'closesAt'], 'wrong_order', { found: closesAt, expected })];
  });
}

/** Anchors of a criterion begin at 0 and rise: each point given stands for one of them. */
function inspectAnchors(track: Track, at: Path): readonly Finding[] {
  return (track.review?.criteria ?? []).flatMap(({ anchors = [] }, index) =>
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
export const inspectTracks = (definition: ProgrammeDefinition): readonly Finding[] =>
  definition.tracks.flatMap((track, index) => [
    ...inspectWindows(track, ['tracks', index]),
    ...inspectForm(track.form, ['tracks', index, 'form']),
    ...inspectVocabulary(track, ['tracks', index, 'vocabulary']),
    ...inspectRules(definition, track, ['tracks', index, 'eligibility']),
    ...inspectAnchors(track, ['tracks', index]),
  ]);
