import Type from 'typebox';
import { IMPORTED_KINDS } from '../domain/organisation/import/cell.ts';
import { Count, Day, Id, Instant, nullable, oneOf, Sha256, Words } from './common.ts';
import { act, read } from './operation.ts';

const Sheet = Type.String({
  contentEncoding: 'binary',
  description: 'An XLSX or CSV file (UTF-8, UTF-16 or CP949), at most 20 MB, 200,000 rows and 100 columns',
});

const Field = nullable(
  Type.String({
    pattern: '^[a-z][a-zA-Z0-9_.]{0,63}(:(source|asOf|validUntil))?$',
    description:
      'What the column holds: nameKo, businessNumber, a datum as org.isSme, source, asOf or validUntil of the row, org.isSme:asOf of one datum; null: it is left out',
  }),
);

const modes = ['all_or_nothing', 'good_rows'] as const;

const Column = Type.Object(
  {
    field: Field,
    source: Type.Optional(Words(200)),
    asOf: Type.Optional(Day),
    validUntil: Type.Optional(Day),
  },
  { additionalProperties: false },
);

const Settings = Type.Object(
  {
    columns: Type.Array(Column, { minItems: 1, maxItems: 100 }),
    kind: oneOf(IMPORTED_KINDS),
    source: Words(200),
    asOf: Day,
    validUntil: nullable(Day),
  },
  {
    additionalProperties: false,
    description:
      'Of each column what it holds; and one answer for the file where neither its row nor its column says it',
  },
);

const Counts = Type.Object({
  done: Count,
  registered: Count,
  changed: Count,
  unchanged: Count,
  bad: Count,
  warned: Count,
});

const RowProblem = Type.Object({
  column: nullable(Count),
  code: Type.String(),
  says: Type.String({ description: 'What was expected, in the caller’s language' }),
});

export const ImportView = Type.Object({
  id: Id,
  askedBy: Id,
  askedAt: Instant,
  endedAt: nullable(Instant),
  sha256: Sha256,
  sizeBytes: Count,
  format: oneOf(['xlsx', 'csv'] as const),
  encoding: nullable(Type.String()),
  headRow: Count,
  rowCount: Count,
  state: oneOf(['read', 'checking', 'checked', 'importing', 'imported', 'cancelled', 'failed'] as const),
  mode: nullable(oneOf(modes)),
  settings: nullable(Settings),
  found: nullable(Type.Object(Counts.properties, { description: 'What the rows would come to' })),
  made: nullable(Type.Object(Counts.properties, { description: 'What they came to' })),
  problemCounts: Type.Array(Type.Object({ ...RowProblem.properties, count: Count })),
  error: nullable(Type.String()),
  rowsGoneAt: nullable(Instant),
});

const ImportDetail = Type.Object({
  ...ImportView.properties,
  columns: Type.Array(
    Type.Object({
      title: Type.String(),
      samples: Type.Array(Type.String()),
      field: Field,
    }),
    { description: 'The columns of the file; none once its rows are gone' },
  ),
});

const params = Type.Object({ organisationImportId: Id });

export const organisationImportOperations = {
  readOrganisationImport: act({
    id: 'readOrganisationImport',
    path: '/organisation-imports',
    summary: 'Send a file of organisations; it is read, and nothing is registered yet',
    body: Sheet,
    reply: ImportView,
    status: 201,
  }),
  listOrganisationImports: read({
    id: 'listOrganisationImports',
    path: '/organisation-imports',
    summary: 'The last files of organisations, newest first',
    reply: Type.Object({ items: Type.Array(ImportView) }),
  }),
  getOrganisationImport: read({
    id: 'getOrganisationImport',
    path: '/organisation-imports/{organisationImportId}',
    summary: 'A file of organisations: its columns as they were understood, how far it is, what it comes to',
    params,
    reply: ImportDetail,
  }),
  checkOrganisationImport: act({
    id: 'checkOrganisationImport',
    path: '/organisation-imports/{organisationImportId}/check',
    summary: 'Have the rows held against the registry, without writing any',
    params,
    body: Settings,
    reply: ImportView,
  }),
  importOrganisations: act({
    id: 'importOrganisations',
    path: '/organisation-imports/{organisationImportId}/import',
    summary:
      'Register and change what was checked, in the background: nothing where a row is bad, or all good rows',
    params,
    body: Type.Object({ mode: oneOf(modes) }, { additionalProperties: false }),
    reply: ImportView,
  }),
  cancelOrganisationImport: act({
    id: 'cancelOrganisationImport',
    path: '/organisation-imports/{organisationImportId}/cancel',
    summary: 'Stop before the next batch; what came of the batches before stays',
    params,
    reply: ImportView,
  }),
  listImportProblems: read({
    id: 'listImportProblems',
    path: '/organisation-imports/{organisationImportId}/problems',
    summary:
      'The rows that are bad or worth a look, as the file has them, with what is wrong in which column',
    params,
    query: Type.Object(
      {
        cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,6}$' })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      items: Type.Array(
        Type.Object({
          row: Count,
          cells: Type.Array(Type.String()),
          problems: Type.Array(RowProblem),
        }),
      ),
      next: nullable(Type.String()),
    }),
  }),
};
