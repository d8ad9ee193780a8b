import { expect, test } from 'vitest';
import { compareRisk, type RiskScale, scoreRisk } from './risk.ts';

const label = { ko: '척도' };
const SCALE: RiskScale = {
  version: 'frequency-times-severity-3x3',
  label,
  method: 'frequency_times_severity',
  frequencyMax: 3,
  severityMax: 3,
  bands: [
    { upTo: 2, band: 'low', label },
    { upTo: 4, band: 'planned', label },
    { upTo: 9, band: 'stop', label },
  ],
};
const scored = (frequency: number, severity: number, scale: RiskScale = SCALE) => {
  const risk = scoreRisk(scale, { frequency, severity });
  if (!risk.ok) throw new Error(risk.refusal.code);
  return risk.value;
};

test('a press scored 3 x 2 = 6 stops the work; with a guard it is 1 x 2 = 2 and low', () => {
  expect(compareRisk(scored(3, 2), scored(1, 2), 'frequency')).toEqual({
    ok: true,
    value: {
      before: { frequency: 3, severity: 2, score: 6, band: 'stop', scaleVersion: SCALE.version },
      after: { frequency: 1, severity: 2, score: 2, band: 'low', scaleVersion: SCALE.version },
      riskLowered: true,
      flags: [],
    },
  });
});

test('every cell of the 3 x 3 has its band: 1-2 low, 3-4 planned, 6-9 stop', () => {
  const bands = [1, 2, 3].map((frequency) => [1, 2, 3].map((severity) => scored(frequency, severity).band));
  expect(bands).toEqual([
    ['low', 'low', 'planned'],
    ['low', 'planned', 'stop'],
    ['planned', 'stop', 'stop'],
  ]);
});

test('a fall in severity from a guard, which acts on frequency, is flagged', () => {
  const flagsOf = (...change: Parameters<typeof compareRisk>) => {
    const compared = compareRisk(...change);
    return compared.ok && compared.value.flags;
  };
  expect(flagsOf(scored(3, 3), scored(1, 1), 'frequency')).toEqual(['severity_fell_under_frequency_control']);
  expect(flagsOf(scored(3, 3), scored(1, 1), 'severity')).toEqual(['frequency_fell_under_severity_control']);
  expect(flagsOf(scored(3, 3), scored(1, 1), 'both')).toEqual([]);
});

test('a fall inside a band does not count as lowered, nor does a rise', () => {
  expect(compareRisk(scored(3, 3), scored(3, 2), 'severity')).toMatchObject({
    value: { riskLowered: false },
  });
  expect(compareRisk(scored(1, 2), scored(3, 3), 'both')).toMatchObject({ value: { riskLowered: false } });
});

test('adding and a matrix score by their own bands', () => {
  const addition: RiskScale = {
    version: 'addition-3x3',
    label,
    method: 'addition',
    frequencyMax: 3,
    severityMax: 3,
    bands: [
      { upTo: 3, band: 'low', label },
      { upTo: 4, band: 'planned', label },
      { upTo: 6, band: 'stop', label },
    ],
  };
  expect(scored(2, 2, addition)).toMatchObject({ score: 4, band: 'planned' });
  const { bands, frequencyMax, severityMax } = addition;
  const matrix: RiskScale = {
    version: 'matrix',
    label,
    method: 'matrix',
    matrix: [
      [1, 3],
      [2, 5],
    ],
    frequencyMax: frequencyMax - 1,
    severityMax: severityMax - 1,
    bands,
  };
  expect(scored(1, 2, matrix)).toMatchObject({ score: 3, band: 'low' });
  expect(scored(2, 2, matrix)).toMatchObject({ score: 5, band: 'stop' });
});

test('a score outside the scale and a comparison across scales are refused', () => {
  for (const [frequency, severity] of [
    [0, 1],
    [1, 4],
    [1.5, 1],
  ] as const) {
    expect(scoreRisk(SCALE, { frequency, severity })).toMatchObject({
      refusal: { code: 'risk_outside_scale' },
    });
  }
  const other = scored(1, 1, { ...SCALE, version: 'next' });
  expect(compareRisk(scored(3, 3), other, 'both')).toMatchObject({ refusal: { code: 'risk_scales_differ' } });
});
