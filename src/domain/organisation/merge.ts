import { accept, type Result, refuse } from '../refusal.ts';
import type { Coded } from '../rule/vocabulary.ts';
import type { ActionTable } from '../states.ts';

export type MergeRefusal = 'merge_into_itself' | 'merge_other_kind' | 'merge_chain' | 'merge_holds';

/** An organisation stands by itself, or was found to be another one and went into it. */
export type OrganisationState = 'standing' | 'merged';

export const organisationActions = {
  merge: ['standing'],
  unmerge: ['merged'],
  record: ['standing'],
} as const satisfies ActionTable<string, OrganisationState>;

/** An organisation as far as a merge asks. */
export type Mergeable = {
  readonly id: string;
  readonly kind: string;
  readonly mergedIntoId: string | null;
};

export const stateOfOrganisation = ({ mergedIntoId }: Pick<Mergeable, 'mergedIntoId'>): OrganisationState =>
  mergedIntoId === null ? 'standing' : 'merged';

/** What of the house may hang on an organisation: as long as anything does, it is no mere duplicate. */
const HOLDINGS = {
  people: { ko: '사람', en: 'people' },
  applications: { ko: '신청', en: 'applications' },
  sites: { ko: '사업장', en: 'sites' },
  agreements: { ko: '협약', en: 'agreements' },
  programmes: { ko: '사업', en: 'programmes' },
  funds: { ko: '기금', en: 'funds' },
  verifications: { ko: '검증', en: 'verifications' },
  referrals: { ko: '연계 추천', en: 'referrals' },
  webhooks: { ko: '웹훅', en: 'webhooks' },
} as const satisfies Record<string, Coded['label']>;

export type Holding = keyof typeof HOLDINGS;

/**
 * Whether one organisation may become a part of another: of its kind, neither itself a part of one nor with parts of
 * its own, and with nothing but data and ties. Whoever has people, cases or money is merged by nobody's click: which
 * of two open applications stands, or whose money it is, is for their programme to settle first.
 */
export function mayMerge(
  gone: Mergeable,
  into: Mergeable,
  { parts, holdings }: { readonly parts: number; readonly holdings: readonly Holding[] },
): Result<null, MergeRefusal> {
  if (gone.id === into.id) return refuse('merge_into_itself');
  if (into.mergedIntoId !== null || parts > 0) return refuse('merge_chain');
  if (gone.kind !== into.kind) return refuse('merge_other_kind');
  if (holdings.length === 0) return accept(null);
  return refuse('merge_holds', { holdings: holdings.map((code) => ({ code, label: HOLDINGS[code] })) });
}
