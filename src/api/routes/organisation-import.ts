import type { PartStore } from '../../actions/context.ts';
import { cancelImport } from '../../actions/organisation-import/cancel.ts';
import { checkImport } from '../../actions/organisation-import/check.ts';
import { importOrganisations } from '../../actions/organisation-import/import.ts';
import { keepRows, readImport } from '../../actions/organisation-import/read.ts';
import { organisationImportOperations as operations } from '../../contract/organisation-import.ts';
import { textOfCell } from '../../domain/organisation/import/cell.ts';
import { fieldsOfTitles } from '../../domain/organisation/import/fields.ts';
import { linesOf, type RowLine } from '../../domain/organisation/import/lines.ts';
import { ROW_PROBLEMS, type RowProblem } from '../../domain/organisation/import/problems.ts';
import type { Locale } from '../../domain/person/actor.ts';
import { getImport, type ImportRow, lastImports, problemRowsOf } from '../../store/organisation-imports.ts';
import { must } from '../../store/refused.ts';
import { acting, type Route, reading, uploading } from '../route.ts';

const SHOWN = 20;
const SAMPLES = 3;
/** Where the titles and the first rows are: a line has at most a hundred short cells in all but hostile files. */
const HEAD_BYTES = 256 * 1024;

const said = <Problem extends RowProblem>(problem: Problem, locale: Locale) => ({
  ...problem,
  says: ROW_PROBLEMS[problem.code][locale],
});

function importView({ settings, problemCounts, ...found }: ImportRow, locale: Locale) {
  return {
    ...found,
    settings: settings && { ...settings, columns: [...settings.columns] },
    problemCounts: problemCounts.map((each) => said(each, locale)),
  };
}

async function columnsOf(imports: PartStore, { id, headRow, width, settings }: ImportRow) {
  const piece = must(await imports.readFrom(id, { offset: 0, length: HEAD_BYTES }));
  const lines = linesOf(piece, 0).filter(({ row }) => row >= headRow);
  const [head, ...rows] = lines;
  if (head === undefined) return [];
  const titles = textsOf(head, width);
  const guessed = fieldsOfTitles(titles);
  return titles.map((title, at) => ({
    title,
    samples: rows.slice(0, SAMPLES).map((row) => textsOf(row, width)[at] ?? ''),
    field: settings === null ? (guessed[at] ?? null) : (settings.columns[at]?.field ?? null),
  }));
}

const textsOf = ({ cells }: RowLine, width: number): string[] =>
  Array.from({ length: width }, (_, at) => textOfCell(cells[at] ?? null));

export const organisationImportRoutes: readonly Route[] = [
  uploading(operations.readOrganisationImport, keepRows, async (context, kept) =>
    importView(await readImport(context, kept), context.actor.locale),
  ),
  reading(operations.listOrganisationImports, async ({ db, locale }) => ({
    items: (await lastImports(db, SHOWN)).map((found) => importView(found, locale)),
  })),
  reading(operations.getOrganisationImport, async ({ db, house, locale }, { organisationImportId }) => {
    const found = await getImport(db, organisationImportId);
    const columns = found.rowsGoneAt === null ? await columnsOf(house.imports, found) : [];
    return { ...importView(found, locale), columns };
  }),
  acting(operations.checkOrganisationImport, async (context, input) =>
    importView(await checkImport(context, input), context.actor.locale),
  ),
  acting(operations.importOrganisations, async (context, input) =>
    importView(await importOrganisations(context, input), context.actor.locale),
  ),
  acting(operations.cancelOrganisationImport, async (context, input) =>
    importView(await cancelImport(context, input), context.actor.locale),
  ),
  reading(
    operations.listImportProblems,
    async ({ db, house, locale }, { organisationImportId, cursor, limit = 50 }) => {
      const { id, width, rowsGoneAt } = await getImport(db, organisationImportId);
      const from = Number(cursor ?? 0);
      const rows = await problemRowsOf(db, id, { from, limit });
      const items = [];
      for (const { row, at, length, problems } of rows) {
        const piece =
          rowsGoneAt === null
            ? must(await house.imports.readFrom(id, { offset: at, length }))
            : Buffer.alloc(0);
        const line = linesOf(piece, at)[0];
        items.push({
          row,
          cells: line === undefined ? [] : textsOf(line, width),
          problems: problems.map((each) => said(each, locale)),
        });
      }
      return { items, next: rows.length === limit ? String(from + limit) : null };
    },
  ),
];
