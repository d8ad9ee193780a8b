import { digestOf } from '../fact/digest.ts';
import type { ProgrammeDefinition } from './definition.ts';

/**
 * The id of a version: SHA-256 over the RFC 8785 canonical JSON of what the file says, amounts as text.
 * Comments, key order and layout of the file do not change it; a single won does.
 */
export const versionId = (definition: ProgrammeDefinition): string => digestOf(definition);
