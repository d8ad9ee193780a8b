import {
  addCounts,
  addProblems,
  type ImportCounts,
  MOST_PROBLEM_ROWS,
  NO_ROWS,
  type ProblemRow,
} from '../../domain/organisation/import/import.ts';
import type { RowLine } from '../../domain/organisation/import/lines.ts';
import { planRow, type RowPlan } from '../../domain/organisation/import/plan.ts';
import type { RowProblem } from '../../domain/organisation/import/problems.ts';
import type { ReadRow } from '../../domain/organisation/import/row.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { datumRow } from '../../store/data.ts';
import { newId } from '../../store/ids.ts';
import { knownTo } from '../../store/known-organisations.ts';
import { type ImportRow, keepBatch, keptProblemRows } from '../../store/organisation-imports.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import type { HouseContext } from '../context.ts';

/** A row of the file as it was understood, with what the rows before it make of it. */
export type MetRow = {
  readonly line: Pick<RowLine, 'at' | 'length'>;
  readonly row: ReadRow;
  readonly met: 'first' | 'again' | 'repeats' | 'contradicts';
};

type Decided = { readonly met: MetRow; readonly plan: RowPlan };

/**
 * Holds a batch of rows against the registry and, of an import that is under way, registers and changes what they
 * say. How far it is stands in the same transaction, so that whoever goes on after a crash begins at the next row.
 *
 * @returns how many of the rows were done: the rest name an organisation that the batch has touched already
 */
export async function workBatch(
  context: HouseContext,
  { asked, rows, systemNow }: { asked: ImportRow; rows: readonly MetRow[]; systemNow: Instant },
): Promise<number> {
  const writes = asked.state === 'importing';
  const known = await knownTo(
    context.tx,
    rows.map(({ row }) => row),
    { hold: writes },
  );
  const setting = { kind: asked.settings?.kind ?? 'company', today: dayOf(context.now) } as const;
  const decided: Decided[] = [];
  const touched = new Set<string>();
  for (const met of rows) {
    const plan = planOf(met, known, setting);
    if (writes && plan.to === 'change') {
      if (touched.has(plan.organisationId)) break;
      touched.add(plan.organisationId);
    }
    decided.push({ met, plan });
  }
  if (writes) {
    const changes = decided.flatMap((each) => changesOf(context, { ...each, asked, known }));
    await save(context.tx, context, changes);
  }
  await keep(context, { asked, decided, systemNow });
  return decided.length;
}

type Planning = Parameters<typeof planRow>;

const REPEATED: RowPlan = { to: 'refuse', code: 'row_repeated' };

function planOf({ row, met }: MetRow, known: Planning[1], setting: Planning[2]): RowPlan {
  const plan = planRow(row, known, setting);
  if (plan.to === 'refuse') return plan;
  if (met === 'repeats') return { to: 'leave' };
  return met === 'contradicts' ? REPEATED : plan;
}

type Writing = Decided & {
  readonly asked: ImportRow;
  readonly known: Awaited<ReturnType<typeof knownTo>>;
};

/** What a row writes: one fact for its organisation, which pins the data that ride along. */
function changesOf({ now }: HouseContext, { met: { row }, plan, asked, known }: Writing): Change[] {
  const from = { importId: asked.id, row: row.row };
  if (plan.to === 'register') {
    const id = newId();
    const { nameKo = '', nameEn, businessNumber, corporateNumber, key, representative } = row.identity;
    const organisation = {
      id,
      key: key ?? null,
      nameKo,
      nameEn: nameEn ?? null,
      kind: plan.kind,
      businessNumber: businessNumber ?? null,
      corporateNumber: corporateNumber ?? null,
      representative: representative ?? null,
      region: plan.region,
      mergedIntoId: null,
      revision: 1,
    };
    const detail = { kind: plan.kind, businessNumber: organisation.businessNumber, ...from };
    return [
      created('organisation', organisation, { what: 'organisation.registered', detail }),
      ...row.data.map((datum) => created('datum', datumOf(id, datum, now))),
    ];
  }
  if (plan.to !== 'change') return [];
  const before = known.rows.get(plan.organisationId)!;
  const detail = { ...from, changed: Object.keys(plan.set), keys: plan.data.map(({ key }) => key) };
  return [
    changed(
      'organisation',
      { before, row: revised(before, plan.set) },
      { what: 'organisation.imported', detail },
    ),
    ...plan.data.map((datum) => created('datum', datumOf(before.id, datum, now))),
  ];
}

const datumOf = (organisationId: string, datum: ReadRow['data'][number], now: Instant) =>
  datumRow(organisationId, { ...datum, validUntil: datum.validUntil ?? undefined }, now);

const COUNTED = { register: 'registered', change: 'changed', leave: 'unchanged', refuse: 'bad' } as const;

/** What a row counts as: of an organisation that an earlier row of the file registers, it is a change. */
function countOf({ met, plan }: Decided): keyof ImportCounts {
  return plan.to === 'register' && met.met === 'again' ? 'changed' : COUNTED[plan.to];
}

const problemsOf = ({ met: { row }, plan }: Decided): readonly RowProblem[] =>
  plan.to === 'refuse' && plan.code !== null
    ? [...row.problems, { column: null, code: plan.code }]
    : row.problems;

async function keep(
  { tx }: HouseContext,
  { asked, decided, systemNow }: { asked: ImportRow; decided: readonly Decided[]; systemNow: Instant },
): Promise<void> {
  const counts = { ...NO_ROWS, done: decided.length } as Record<keyof ImportCounts, number>;
  for (const each of decided) {
    counts[countOf(each)] += 1;
    if (each.plan.to !== 'refuse' && each.met.row.problems.length > 0) counts.warned += 1;
  }
  const last = decided.at(-1)!.met.line;
  const batch = { at: systemNow, nextAt: last.at + last.length };
  if (asked.state === 'importing') {
    await keepBatch(tx, asked.id, { ...batch, made: addCounts(asked.made ?? NO_ROWS, counts) });
    return;
  }
  const found = decided.flatMap((each): ProblemRow[] => {
    const problems = problemsOf(each);
    const { at, length } = each.met.line;
    return problems.length === 0 ? [] : [{ row: each.met.row.row, at, length, problems }];
  });
  const room = found.length === 0 ? 0 : MOST_PROBLEM_ROWS - (await keptProblemRows(tx, asked.id));
  await keepBatch(tx, asked.id, {
    ...batch,
    found: addCounts(asked.found ?? NO_ROWS, counts),
    ...(found.length > 0 && {
      problemCounts: addProblems(asked.problemCounts, found),
      problemRows: found.slice(0, Math.max(0, room)),
    }),
  });
}
