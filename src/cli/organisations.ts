import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, type DureClient } from '../client/client.ts';
import { type ImportField, labelOf } from '../domain/organisation/import/fields.ts';
import type { Locale } from '../domain/person/actor.ts';
import type { Wording } from '../domain/rule/vocabulary.ts';
import { CommandFailure } from './failure.ts';

export type ImportOptions = {
  readonly source: string;
  readonly asOf: string;
  readonly validUntil: string | undefined;
  readonly mode: 'check' | 'all' | 'good';
  readonly language: Locale;
};

const SHOWN = 50;
const POLL_MS = 500;
const onceOnly = () => ({ 'Idempotency-Key': randomUUID() });

const texts = {
  ko: {
    column: (title: string, field: Wording | undefined) => `${title || '–'} → ${field?.ko ?? '쓰지 않음'}`,
    counts: (c: Counts) =>
      `새로 등록 ${c.registered}, 변경 ${c.changed}, 그대로 ${c.unchanged}, 틀린 행 ${c.bad}, 살펴볼 행 ${c.warned}`,
    problem: (row: number, title: string, found: string, says: string) =>
      `${row}행 ${title}: ${found} (${says})`,
    whole: '행 전체',
    more: `처음 ${SHOWN}행만 보였습니다.`,
    failed: (error: string) => `처리하지 못했습니다: ${error}`,
  },
  en: {
    column: (title: string, field: Wording | undefined) => `${title || '–'} → ${field?.en ?? 'left out'}`,
    counts: (c: Counts) =>
      `registered ${c.registered}, changed ${c.changed}, unchanged ${c.unchanged}, bad ${c.bad}, worth a look ${c.warned}`,
    problem: (row: number, title: string, found: string, says: string) =>
      `row ${row}, ${title}: ${found} (${says})`,
    whole: 'the row',
    more: `The first ${SHOWN} rows were shown.`,
    failed: (error: string) => `It could not be worked through: ${error}`,
  },
} as const;

type Counts = { registered: number; changed: number; unchanged: number; bad: number; warned: number };

/**
 * Sends a file of organisations, says how its columns were understood and what its rows come to, and imports them
 * unless it is only to be checked. Throws CommandFailure where nothing was imported for a bad row.
 */
export async function importFile(
  client: DureClient,
  file: string,
  { options, say }: { options: ImportOptions; say: (line: string) => void },
): Promise<void> {
  const words = texts[options.language];
  const { id } = bodyOf(
    await client.POST('/organisation-imports', {
      params: { header: onceOnly() },
      body: readFileSync(file) as never,
      bodySerializer: (body) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
  const path = { organisationImportId: id };
  const look = async () =>
    bodyOf(await client.GET('/organisation-imports/{organisationImportId}', { params: { path } }));
  const { columns } = await look();
  for (const { title, field } of columns)
    say(words.column(title, field === null ? undefined : labelOf(field as ImportField)));
  const settings = {
    columns: columns.map(({ field }) => ({ field })),
    kind: 'company' as const,
    source: options.source,
    asOf: options.asOf,
    validUntil: options.validUntil ?? null,
  };
  bodyOf(
    await client.POST('/organisation-imports/{organisationImportId}/check', {
      params: { path, header: onceOnly() },
      body: settings,
    }),
  );
  const checked = await ended(look, words.failed);
  say(words.counts(checked.found as Counts));
  const problems = bodyOf(
    await client.GET('/organisation-imports/{organisationImportId}/problems', {
      params: { path, query: { limit: SHOWN } },
    }),
  );
  for (const { row, cells, problems: wrong } of problems.items) {
    for (const { column, says } of wrong) {
      const title = column === null ? words.whole : (columns[column]?.title ?? String(column + 1));
      say(words.problem(row, title, column === null ? '' : (cells[column] ?? ''), says));
    }
  }
  if (problems.next !== null) say(words.more);
  if (options.mode === 'check') return;
  const mode = options.mode === 'all' ? ('all_or_nothing' as const) : ('good_rows' as const);
  bodyOf(
    await client.POST('/organisation-imports/{organisationImportId}/import', {
      params: { path, header: onceOnly() },
      body: { mode },
    }),
  );
  const { made } = await ended(look, words.failed);
  if (made !== null) say(words.counts(made));
}

type Looked = { state: string; error: string | null; found: Counts | null; made: Counts | null };

async function ended(look: () => Promise<Looked>, failed: (error: string) => string): Promise<Looked> {
  for (;;) {
    const found = await look();
    if (found.state === 'failed') throw new CommandFailure(failed(found.error ?? ''));
    if (found.state !== 'checking' && found.state !== 'importing') return found;
    await pause(POLL_MS);
  }
}
