import { startRecordCheck } from '../../actions/record-check/start.ts';
import { recordCheckOperations as operations } from '../../contract/record-check.ts';
import { lastRecordChecks, type RecordCheckRow } from '../../store/record-checks.ts';
import { acting, type Route, reading } from '../route.ts';

const SHOWN = 20;

const recordCheckView = ({ outcome, ...check }: RecordCheckRow) => ({
  ...check,
  lastSeal: outcome?.state === 'held' ? outcome.head : null,
  notes: outcome?.state === 'held' ? [...outcome.notes] : [],
  finding: outcome?.state === 'wrong' ? { ...outcome.finding, tables: [...outcome.finding.tables] } : null,
  error: outcome?.state === 'failed' ? outcome.error : null,
});

export const recordCheckRoutes: readonly Route[] = [
  acting(operations.startRecordCheck, async (context, input) =>
    recordCheckView(await startRecordCheck(context, input)),
  ),
  reading(operations.listRecordChecks, async ({ db }) => ({
    items: (await lastRecordChecks(db, SHOWN)).map(recordCheckView),
  })),
];
