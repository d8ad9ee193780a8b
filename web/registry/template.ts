import { IMPORTED_KINDS } from '../../src/domain/organisation/import/cell.ts';
import { FIELDS, type ImportField, readField } from '../../src/domain/organisation/import/fields.ts';
import { REGISTRY_DATA } from '../../src/domain/organisation/registry-data.ts';
import { saveFile } from '../files.ts';
import type { Format } from '../format.ts';
import type { Say, WordId } from '../words.ts';

const kindsOfCell = {
  flag: 'imports.holds.flag',
  day: 'imports.holds.day',
  count: 'imports.holds.count',
  won: 'imports.holds.won',
  codes: 'imports.holds.codes',
  words: 'imports.holds.words',
  region: 'imports.holds.region',
  industry: 'imports.holds.industry',
  businessNumber: 'imports.holds.businessNumber',
  corporateNumber: 'imports.holds.corporateNumber',
  kind: 'imports.holds.kind',
  key: 'imports.holds.key',
} as const satisfies Record<string, WordId>;

/** What a column of the field may hold. */
function holdsOf(field: ImportField): WordId {
  const own =
    { 'org.region': 'region', 'org.industry': 'industry', asOf: 'day', validUntil: 'day' }[field] ?? field;
  if (Object.hasOwn(kindsOfCell, own)) return kindsOfCell[own as keyof typeof kindsOfCell];
  const type = REGISTRY_DATA[field]?.type;
  const name = typeof type === 'object' ? 'codes' : (type ?? 'words');
  return Object.hasOwn(kindsOfCell, name) ? kindsOfCell[name as keyof typeof kindsOfCell] : kindsOfCell.words;
}

/** Gives the reader an empty table: titles that are understood, and a second sheet that says what each may hold. */
export async function saveTemplate(say: Say, format: Format): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const kinds = IMPORTED_KINDS.join(', ');
  const head = FIELDS.map(({ label }) => bold(format.say(label)));
  const notes = FIELDS.map(({ field, label }) => {
    const usual = REGISTRY_DATA[field]?.source ?? '';
    return [{ value: format.say(label) }, { value: say(holdsOf(field), { kinds }) }, { value: usual }];
  });
  const notesHead = ['field', 'holds', 'source'] as const;
  const sheets = [
    { sheet: say('imports.sheet'), data: [head], columns: FIELDS.map(() => ({ width: 20 })) },
    {
      sheet: say('imports.notes'),
      data: [notesHead.map((name) => bold(say(`imports.notes.${name}`))), ...notes],
      columns: [{ width: 32 }, { width: 60 }, { width: 36 }],
    },
  ];
  const blob = await writeExcelFile(sheets as never).toBlob();
  saveFile(blob, `${say('imports.template')}.xlsx`);
}

/** Whether a field is a datum's own, as of when and by whom: it is offered beside its datum. */
export const saidOf = (key: string): ImportField[] =>
  readField(key)?.is === 'datum' ? [`${key}:source`, `${key}:asOf`, `${key}:validUntil`] : [];
