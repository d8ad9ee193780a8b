import { useQuery } from '@tanstack/react-query';
import {
  hasRun,
  type ProgrammeDefinition,
  type RunDefinition,
} from '../../src/domain/programme/definition.ts';
import { programmeQuery, versionQuery } from '../api/api.ts';
import { type Bilingual, useFormat } from '../format.ts';

/** The word that a programme's file has for a code of the field; undefined where it has none. */
export type ProgrammeWords = (field: string, code: string) => string | undefined;

/** The definition that a case is judged by: its own version's, else the one in force. */
export function useDefinition(
  programmeId: string | undefined,
  versionId?: string,
): ProgrammeDefinition | undefined {
  const { data: programme } = useQuery({
    ...programmeQuery(programmeId ?? ''),
    enabled: programmeId !== undefined && versionId === undefined,
  });
  const id = versionId ?? programme?.versionId ?? undefined;
  const { data: version } = useQuery({ ...versionQuery(id ?? ''), enabled: id !== undefined });
  return version?.definition as ProgrammeDefinition | undefined;
}

/** What of a definition a run reads; undefined where the programme has none. */
export const runIn = (definition: ProgrammeDefinition | undefined): RunDefinition | undefined =>
  definition !== undefined && hasRun(definition) ? definition : undefined;

export function useProgrammeWords(definition: ProgrammeDefinition | undefined): ProgrammeWords {
  const format = useFormat();
  const words = definition === undefined ? undefined : wordsOf(definition);
  return (field, code) => {
    const found = words?.get(`${field}.${code}`) ?? words?.get(`.${code}`);
    return found === undefined ? undefined : format.say(found);
  };
}

const kept = new WeakMap<ProgrammeDefinition, ReadonlyMap<string, Bilingual>>();

/**
 * Every code of the file with its wording, by the field that bears it where two lists share a code, and the names of
 * the fields of its forms. Made once a definition.
 */
function wordsOf(definition: ProgrammeDefinition): ReadonlyMap<string, Bilingual> {
  const known = kept.get(definition);
  if (known !== undefined) return known;
  const words = new Map<string, Bilingual>();
  const gather = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { code, key, const: constant, label, title } = value as Record<string, unknown>;
    const name = code ?? key ?? constant;
    const wording = label ?? title;
    if (typeof name === 'string' && wording !== undefined) words.set(`.${name}`, wording as Bilingual);
    for (const each of Object.values(value)) gather(each);
  };
  gather(definition);
  for (const { key, title, form } of definition.tracks) {
    words.set(`track.${key}`, title);
    for (const [name, field] of Object.entries(form.properties)) {
      if (!words.has(`.${name}`)) words.set(`.${name}`, field.title);
    }
  }
  kept.set(definition, words);
  return words;
}
