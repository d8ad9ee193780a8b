import type { RiskScale } from '../results/risk.ts';
import type { RiskMethod } from './definition.ts';

/** The file's risk method as the scoring reads it; a matrix method has its matrix, which the file's check sees to. */
export function riskScaleOf({ method, matrix, ...rest }: RiskMethod): RiskScale {
  const shared = {
    version: rest.version,
    label: rest.label,
    frequencyMax: rest.frequency.length,
    severityMax: rest.severity.length,
    bands: rest.bands,
  };
  return method === 'matrix' ? { ...shared, method, matrix: matrix ?? [] } : { ...shared, method };
}
