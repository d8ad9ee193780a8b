import { accept, type Result, refuse } from '../refusal.ts';
import type { Wording } from '../rule/vocabulary.ts';

/** Low (1-2), measures to be planned (3-4), work to be stopped (6-9) in the 3 x 3 scale. */
export type Band = 'low' | 'planned' | 'stop';

/**
 * A version of a risk scale, part of the programme file: how frequency and severity make a score, and which
 * scores make a band. Methods after the guideline on risk assessment at the workplace (사업장 위험성평가에 관한
 * 지침): multiplying, adding, or a matrix read by frequency (row) and severity (column).
 */
export type RiskScale = {
  readonly version: string;
  readonly label: Wording;
  readonly frequencyMax: number;
  readonly severityMax: number;
  /** Ascending; a score belongs to the first band whose `upTo` it does not pass. The last covers all scores. */
  readonly bands: readonly { readonly upTo: number; readonly band: Band; readonly label: Wording }[];
} & (
  | { readonly method: 'frequency_times_severity' | 'addition' }
  | { readonly method: 'matrix'; readonly matrix: readonly (readonly number[])[] }
);

export type Risk = { readonly frequency: number; readonly severity: number };
export type ScoredRisk = Risk & {
  readonly score: number;
  readonly band: Band;
  readonly scaleVersion: string;
};

const onScale = (value: number, max: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= max;

/** Scores a risk; refuses a frequency or severity that the scale does not have. */
export function scoreRisk(scale: RiskScale, risk: Risk): Result<ScoredRisk, 'risk_outside_scale'> {
  const { frequency, severity } = risk;
  if (!onScale(frequency, scale.frequencyMax) || !onScale(severity, scale.severityMax)) {
    const { frequencyMax, severityMax, version, label } = scale;
    const named = { code: version, label };
    return refuse('risk_outside_scale', { frequency, severity, frequencyMax, severityMax, scale: named });
  }
  const score =
    scale.method === 'matrix'
      ? scale.matrix[frequency - 1]![severity - 1]!
      : scale.method === 'addition'
        ? frequency + severity
        : frequency * severity;
  const { band } = scale.bands.find(({ upTo }) => score <= upTo)!;
  return accept({ frequency, severity, score, band, scaleVersion: scale.version });
}

export type ControlActsOn = 'frequency' | 'severity' | 'both';

export type RiskChange = {
  readonly before: ScoredRisk;
  readonly after: ScoredRisk;
  /** The band fell: a fall within a band (9 to 6 still stops the work) is not what the metric pays for. */
  readonly riskLowered: boolean;
  /** For the verifier's eye: a guard makes an accident rarer, it does not make the press hit softer. */
  readonly flags: readonly (
    | 'severity_fell_under_frequency_control'
    | 'frequency_fell_under_severity_control'
  )[];
};

const HEIGHT: Readonly<Record<Band, number>> = { low: 0, planned: 1, stop: 2 };

/** Compares a site's risk before and after; both must stand on the same method and version of the scale. */
export function compareRisk(
  before: ScoredRisk,
  after: ScoredRisk,
  controlActsOn: ControlActsOn,
): Result<RiskChange, 'risk_scales_differ'> {
  if (before.scaleVersion !== after.scaleVersion) {
    return refuse('risk_scales_differ', { before: before.scaleVersion, after: after.scaleVersion });
  }
  const flags: RiskChange['flags'][number][] = [];
  if (controlActsOn === 'frequency' && after.severity < before.severity) {
    flags.push('severity_fell_under_frequency_control');
  }
  if (controlActsOn === 'severity' && after.frequency < before.frequency) {
    flags.push('frequency_fell_under_severity_control');
  }
  return accept({ before, after, riskLowered: HEIGHT[after.band] < HEIGHT[before.band], flags });
}
