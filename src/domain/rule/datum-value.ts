import type { Result } from '../refusal.ts';
import type { DatumDefinition, DatumValue } from './vocabulary.ts';

/**
 * Reads a value from JSON or YAML as the definition's type: whole numbers as number, bigint or text of
 * digits; decimals as text; lists as arrays. Refuses `not_of_type` with what was expected.
 */
export declare function readDatumValue(
  definition: Pick<DatumDefinition, 'type' | 'codes'>,
  raw: unknown,
): Result<DatumValue, 'not_of_type'>;
