import type { Right } from '../../src/domain/person/actor.ts';
import type { SubjectKind } from '../../src/domain/person/permissions.ts';
import { type GivenProgramme, givenCompany } from './given.ts';
import type { Everything } from './given-everything.ts';
import type { Caller, TestHouse } from './house.ts';

/**
 * Every route by every role. What a role is to each subject is written down here by hand, so that the
 * permission table, the query that finds relations, and the path of each operation are held against it.
 */
export type Role = {
  readonly name: string;
  readonly caller: Caller;
  readonly rights: (subject: SubjectKind) => Right[];
};

const OUTSIDE_PROGRAMMES: readonly SubjectKind[] = [
  'none',
  'file',
  'upload',
  'organisation',
  'organisationImport',
  'token',
  'webhook',
  'delivery',
  'erasure',
];

const aboutProgramme =
  (...rights: Right[]) =>
  (subject: SubjectKind): Right[] =>
    OUTSIDE_PROGRAMMES.includes(subject) ? [] : rights;

/** The subjects that belong to the given supplier, and those that belong to the given site. */
const SUPPLIERS: readonly SubjectKind[] = [
  'application',
  'recommendation',
  'objection',
  'award',
  'plan',
  'changeRequest',
  'site',
  'match',
  'baseline',
  'improvement',
  'evidence',
  'siteCase',
  'claim',
  'verification',
  'payment',
  'receivable',
];
const SITES: readonly SubjectKind[] = ['site', 'match', 'baseline', 'improvement', 'evidence', 'siteCase'];
const OWN: readonly SubjectKind[] = ['file', 'upload', 'organisation', 'token', 'referral', 'webhook'];

/** One caller of every role, about the subjects of one supplier's award and one site. */
export async function rolesOf(
  house: TestHouse,
  programme: GivenProgramme,
  everything: Everything,
): Promise<Role[]> {
  const { award, site } = everything;
  const stranger = await givenCompany(house);
  const supplierAs =
    (seat: 'staff' | 'manager') =>
    (subject: SubjectKind): Right[] => [
      ...(SUPPLIERS.includes(subject) ? [`supplier.${seat}` as const] : []),
      ...(OWN.includes(subject) ? [`self.${seat}` as const] : []),
    ];
  const siteAs =
    (seat: 'staff' | 'manager') =>
    (subject: SubjectKind): Right[] =>
      SITES.includes(subject) ? [`site.${seat}`] : [];
  const none = (): Right[] => [];
  return [
    {
      name: 'agency officer',
      caller: programme.officer,
      rights: aboutProgramme('operator.officer', 'recommender.officer'),
    },
    {
      name: 'agency manager',
      caller: programme.manager,
      rights: aboutProgramme('operator.manager', 'recommender.manager'),
    },
    { name: 'bank officer', caller: programme.bankOfficer, rights: aboutProgramme('funder.officer') },
    { name: 'bank manager', caller: programme.bankManager, rights: aboutProgramme('funder.manager') },
    { name: 'auditor', caller: programme.auditor, rights: () => ['auditor.auditor'] },
    { name: 'administrator', caller: house.admin, rights: () => ['house.administrator'] },
    { name: 'supplier’s staff', caller: award.staff, rights: supplierAs('staff') },
    { name: 'supplier’s manager', caller: award.manager, rights: supplierAs('manager') },
    { name: 'site’s staff', caller: site.staff, rights: siteAs('staff') },
    { name: 'site’s manager', caller: site.manager, rights: siteAs('manager') },
    {
      name: 'assigned verifier',
      caller: programme.inspector,
      rights: (subject) => (subject === 'claim' || subject === 'verification' ? ['verifier.staff'] : []),
    },
    { name: 'another verifier', caller: programme.secondInspector, rights: none },
    { name: 'another company', caller: stranger.staff, rights: none },
  ];
}

/** The operation's path with the given subjects; what is downloaded says why. */
export const pathOf = (path: string, { ids }: Everything): string =>
  path
    .replace('{month}', '2026-01')
    .replace('{offset}', '0')
    .replace('{subjectKind}/{subjectId}', `award/${ids.award}`)
    .replace(/\{(\w+)Id\}/g, (_, kind: string) => ids[kind as keyof Everything['ids']]) +
  (path.endsWith('/file') ? '?reason=test' : '');
