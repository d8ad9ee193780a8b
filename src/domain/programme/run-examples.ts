import { type Cap, type MetricResult, type MetricTerms, payForResults } from '../results/pay.ts';
import { verify } from '../results/verified.ts';
import { readDatumValue } from '../rule/datum-value.ts';
import { explain } from '../rule/evaluate.ts';
import type { ExplainedNode } from '../rule/explanation.ts';
import { nearest } from '../rule/problem.ts';
import { compileTree } from '../rule/tree.ts';
import type { Datum, Wording } from '../rule/vocabulary.ts';
import {
  type EligibilityExample,
  type Example,
  hasRun,
  type ProgrammeDefinition,
  type RunDefinition,
  type Track,
} from './definition.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { shareOn, wonOn } from './parameter.ts';
import { ruleContextOf } from './rule-context.ts';

type PayExample = Extract<Example, { kind: 'pay' }>;

const fails = (path: Path, found: string, expected: Required<Wording>): Finding =>
  finding(path, 'example_fails', { found, expected });

const failedLeaves = (node: ExplainedNode): readonly string[] => {
  if (node.kind !== 'leaf') return node.of.flatMap(failedLeaves);
  return node.truth === 'false' ? [node.id] : [];
};

function runEligibility(
  definition: ProgrammeDefinition,
  example: EligibilityExample,
  at: Path,
): readonly Finding[] {
  const tracks: readonly Track[] = definition.tracks;
  const track = tracks.find(({ key }) => key === example.track);
  if (track === undefined) {
    const keys = definition.tracks.map(({ key }) => key);
    const expected = { ko: `다음 중 하나: ${keys.join(', ')}`, en: `one of ${keys.join(', ')}` };
    const suggestion = nearest(example.track, keys);
    return [finding([...at, 'track'], 'unknown_name', { found: example.track, expected, suggestion })];
  }
  const findings: Finding[] = [];
  const data: Record<string, Datum> = {};
  for (const [name, given] of Object.entries(example.given)) {
    const path = [...at, 'given', name];
    const datum = Object.hasOwn(track.vocabulary, name) ? track.vocabulary[name] : undefined;
    if (datum === undefined) {
      const known = Object.keys(track.vocabulary);
      const expected = { ko: 'vocabulary에 있는 근거값', en: 'a datum that stands in the vocabulary' };
      const suggestion = nearest(name, known);
      findings.push(finding(path, 'unknown_name', { at: 'key', found: name, expected, suggestion }));
      continue;
    }
    if (given === null) continue;
    const read = readDatumValue(datum, given);
    if (read.ok) data[name] = { value: read.value, source: 'example', asOf: example.on };
    else {
      const type = typeof datum.type === 'string' ? datum.type : `list of ${datum.type.list}`;
      findings.push(finding(path, 'wrong_value', { found: String(given), expected: { ko: type, en: type } }));
    }
  }
  if (findings.length > 0) return findings;
  const compilation = compileTree(track.eligibility, ruleContextOf(definition, track));
  if (!compilation.ok) throw new Error('examples run only on rules that compile');
  const explanation = explain(compilation.compiled, data, example.on);
  const { outcome } = explanation;
  if (outcome !== example.expect) {
    return [
      fails([...at, 'expect'], example.expect, { ko: `규칙의 결과 ${outcome}`, en: `the rules' ${outcome}` }),
    ];
  }
  const reasons = [...failedLeaves(explanation.root), ...explanation.missing.map(({ name }) => name)];
  return (example.because ?? []).flatMap((reason, index) => {
    if (reasons.includes(reason)) return [];
    const list = reasons.join(', ');
    return [
      fails([...at, 'because', index], reason, {
        ko: `규칙이 든 까닭: ${list}`,
        en: `the rules' reason: ${list}`,
      }),
    ];
  });
}

/** Counts that no verification could have. */
function impossible(example: PayExample, at: Path): readonly Finding[] {
  return Object.entries(example.metrics).flatMap(([key, { target, claimed, sampled, failed }]) => {
    if (target > 0 && failed <= sampled && sampled <= claimed && (sampled > 0 || claimed === 0)) return [];
    const expected = {
      ko: 'target > 0, failed <= sampled <= claimed',
      en: 'target > 0 and failed <= sampled <= claimed',
    };
    const found = `${target}, ${failed}, ${sampled}, ${claimed}`;
    return [finding([...at, 'metrics', key], 'wrong_value', { found, expected })];
  });
}

function runPay(definition: RunDefinition, example: PayExample, at: Path): readonly Finding[] {
  const { pay, verification } = definition;
  const wrong = [
    ...outsideTerm(definition, example, at),
    ...sameMetrics(definition, example, at),
    ...impossible(example, at),
  ];
  if (wrong.length > 0) return wrong;
  const on = example.on;
  const ceilingRate = shareOn(definition, verification.ceilingErrorRate, on);
  const metrics = definition.metrics.map((metric): MetricResult => {
    const { target, claimed, sampled, failed } = example.metrics[metric.key]!;
    const count = { claimed: BigInt(claimed), sampled: BigInt(sampled), failed: BigInt(failed) };
    const whole = { ...count, suspects: 0n, suspectsPassed: 0n };
    const terms: MetricTerms =
      metric.tariff === undefined
        ? { pay: 'share', target: BigInt(target), weight: shareOn(definition, metric.weight, on) }
        : { pay: 'unit', tariffWon: wonOn(definition, metric.tariff, on) };
    return {
      metric: metric.key,
      terms,
      count: whole,
      judged: verify(whole, ceilingRate),
      verifiedBefore: 0n,
    };
  });
  const unchecked = metrics.find(({ judged }) => judged.outcome === 'all_units_must_be_checked');
  if (unchecked) {
    const expected = { ko: '오류율 상한 이하의 표본', en: 'a sample at or below the ceiling error rate' };
    return [fails([...at, 'metrics', unchecked.metric], 'all_units_must_be_checked', expected)];
  }
  const sites = Math.max(...metrics.map(({ judged }) => Number(judged.verified)));
  const caps: readonly Cap[] = [
    {
      cap: 'site',
      limitWon: wonOn(definition, pay.caps.site, on),
      usedWonBySite: Array(sites).fill(0n),
    },
    { cap: 'supplier', limitWon: wonOn(definition, pay.caps.supplier, on), usedWon: 0n },
    { cap: 'programme', limitWon: wonOn(definition, pay.caps.programme, on), usedWon: 0n },
  ];
  const ceilingWon = wonOn(definition, pay.stage2.ceiling, on);
  const threshold = shareOn(definition, pay.threshold, on);
  const { amountWon } = payForResults({ metrics, ceilingWon, threshold, paidBeforeWon: 0n, caps });
  if (amountWon === example.expectWon) return [];
  const expected = { ko: `산식의 결과 ${amountWon}원`, en: `the formula's ${amountWon} won` };
  return [fails([...at, 'expectWon'], `${example.expectWon}`, expected)];
}

/** Figures are sound within the term of the agreement, and only there. */
function outsideTerm(definition: RunDefinition, example: PayExample, at: Path): readonly Finding[] {
  const { from, to } = definition.agreement.term;
  if (from <= example.on && example.on <= to) return [];
  const expected = { ko: `협약 기간(${from}~${to}) 안의 날짜`, en: `a day of the term, ${from} to ${to}` };
  return [finding([...at, 'on'], 'wrong_order', { found: example.on, expected })];
}

/** A pay example speaks of each metric of the programme and of no other. */
function sameMetrics(definition: RunDefinition, example: PayExample, at: Path): readonly Finding[] {
  const known = definition.metrics.map(({ key }) => key);
  const given = Object.keys(example.metrics);
  const list = known.join(', ');
  const strange = given.filter((key) => !known.includes(key));
  if (strange.length === 0 && given.length === known.length) return [];
  const found = strange[0] ?? given.join(', ');
  const expected = { ko: `모든 지표: ${list}`, en: `all metrics: ${list}` };
  return [
    finding([...at, 'metrics'], 'unknown_name', {
      at: 'key',
      found,
      expected,
      suggestion: nearest(found, known),
    }),
  ];
}

/** Plays the file's examples; each that does not come out as written is a finding. The rest must be sound. */
export function runExamples(definition: ProgrammeDefinition): readonly Finding[] {
  const played = (example: EligibilityExample, index: number) =>
    runEligibility(definition, example, ['examples', index]);
  if (!hasRun(definition)) return definition.examples.flatMap(played);
  return definition.examples.flatMap((example, index) =>
    example.kind === 'pay' ? runPay(definition, example, ['examples', index]) : played(example, index),
  );
}
