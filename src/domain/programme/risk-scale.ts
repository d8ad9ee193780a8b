import type { RiskScale } from '../results/risk.ts';
import type { RiskMethod } from './definition.ts';

/** The file's risk method as the scoring reads it; a matrix method has its matrix, which the file's check sees to. */
export function riskScaleOf({ version, method, matrix, frequency, severity, bands }: RiskMethod): RiskScale {
  const shared = {
    version,
    frequencyMax: frequency.length,
    severityMax: severity.length,
    bands: bands.map(({ band, upTo }) => ({ band, upTo })),
  };
  return method === 'matrix' ? { ...shared, method, matrix: matrix ?? [] } : { ...shared, method };
}
