import type { SubjectTable } from '../../store/rows.ts';
import type { Database } from '../../store/tables.generated.ts';
import { chainCheck } from './chain.ts';
import type { Check } from './check.ts';
import { erasuresCheck } from './erasures.ts';
import { filesCheck } from './files.ts';
import { houseCheck } from './house.ts';
import { leavesCheck } from './leaves.ts';
import { ledgerCheck } from './ledger.ts';
import { migrationsCheck } from './migrations.ts';
import { subjectsCheck } from './subjects.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What is no subject of facts, and the check that holds it. A new table does not compile until it stands here. */
const others: Record<Exclude<keyof Database, SubjectTable>, string> = {
  accessLog: 'leaves',
  account: 'ledger',
  delivery: 'house',
  deliveryAttempt: 'house',
  entry: 'ledger',
  fact: 'leaves',
  factDetail: 'house',
  headAnnouncement: 'house',
  hold: 'ledger',
  holdEvent: 'ledger',
  house: 'house',
  houseState: 'leaves',
  idempotency: 'house',
  journal: 'leaves',
  mailPreference: 'house',
  migration: 'migrations',
  notice: 'house',
  organisationImport: 'house',
  outbox: 'house',
  recordCheck: 'house',
  reminder: 'house',
  seal: 'chain',
  sealLeaf: 'leaves',
  session: 'house',
  signInAttempt: 'house',
  simulation: 'house',
  unknownCaller: 'house',
  upload: 'house',
};

const subjects: Record<SubjectTable, true> = {
  accessExpiry: true,
  accessReview: true,
  agreement: true,
  agreementParty: true,
  application: true,
  award: true,
  awardAgreement: true,
  awardSignature: true,
  baseline: true,
  changeRequest: true,
  claim: true,
  claimUnit: true,
  credential: true,
  datum: true,
  document: true,
  erasedFile: true,
  erasure: true,
  evidence: true,
  file: true,
  fund: true,
  fundReturn: true,
  identity: true,
  improvement: true,
  job: true,
  match: true,
  membership: true,
  nurturingSession: true,
  objection: true,
  organisation: true,
  organisationTie: true,
  passwordLink: true,
  payment: true,
  person: true,
  plan: true,
  pledge: true,
  pledgeCall: true,
  programme: true,
  programmeVersion: true,
  receivable: true,
  recommendation: true,
  recovery: true,
  referral: true,
  scoreSheet: true,
  sealKey: true,
  site: true,
  siteCase: true,
  token: true,
  verification: true,
  webhook: true,
};

/**
 * Every table and the check that finds a change in it. Outside is a row's transaction alone (`xid`, and a block's
 * `watermark`), which a restore writes anew.
 */
export const coverage: ReadonlyMap<string, string> = new Map([
  ...Object.entries(others).map(([table, check]) => [snake(table), check] as const),
  ...Object.keys(subjects).map((table) => [snake(table), 'subjects'] as const),
]);

/** In the order in which they run: what later ones rest on comes first. */
export const checks: readonly Check[] = [
  migrationsCheck,
  chainCheck,
  ledgerCheck,
  leavesCheck,
  subjectsCheck(Object.keys(subjects).map(snake)),
  houseCheck,
  erasuresCheck,
  filesCheck,
];
