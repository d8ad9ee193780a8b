import { canonical, sha256Hex } from '../../fact/digest.ts';
import { regionOn } from '../../region/region.ts';
import { REGIONS_OF_KOREA } from '../../region/regions.generated.ts';
import type { Day } from '../../time.ts';
import type { ImportedKind } from './cell.ts';
import type { IdentityField } from './fields.ts';
import type { RowProblemCode } from './problems.ts';
import { isBad, type ReadRow, type RowDatum } from './row.ts';

/** An organisation as the registry has it. */
export type Registered = {
  readonly id: string;
  readonly key: string | null;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly businessNumber: string | null;
  readonly corporateNumber: string | null;
  readonly representative: string | null;
  readonly region: string | null;
  /** Found by what one is called that went into it: that names it, and says nothing of what it is called itself. */
  readonly byMerged?: true;
};

/** What the registry knows of the rows: organisations by what rows name them by, and the data of each. */
export type Known = {
  readonly byNumber: ReadonlyMap<string, Registered>;
  readonly byKey: ReadonlyMap<string, Registered>;
  /** Several branches may be of one corporation, and several organisations may be called the same. */
  readonly byCorporateNumber: ReadonlyMap<string, readonly Registered[]>;
  readonly byName: ReadonlyMap<string, readonly Registered[]>;
  readonly data: ReadonlyMap<string, readonly RowDatum[]>;
};

type Identity = ReadRow['identity'];
type IdentityChange = Partial<Record<Exclude<IdentityField, 'kind'> | 'region', string>>;

/** What a row comes to: a new organisation, a change of one, nothing new, or a row that is left out. */
export type RowPlan =
  | { readonly to: 'register'; readonly kind: ImportedKind; readonly region: string | null }
  | {
      readonly to: 'change';
      readonly organisationId: string;
      readonly set: IdentityChange;
      readonly data: readonly RowDatum[];
    }
  | { readonly to: 'leave' }
  | { readonly to: 'refuse'; readonly code: RowProblemCode | null };

/** By what a row names its organisation: rows that share one are of the same organisation. */
export function handlesOf({ identity }: Pick<ReadRow, 'identity'>): string[] {
  const { businessNumber, key, corporateNumber, nameKo } = identity;
  const sure = [businessNumber && `number ${businessNumber}`, key && `key ${key}`].filter(
    (handle): handle is string => Boolean(handle),
  );
  if (sure.length > 0) return sure;
  return [corporateNumber ? `corporation ${corporateNumber}` : `name ${nameKo ?? ''}`];
}

type Found = { readonly one: Registered | undefined } | { readonly code: RowProblemCode };

function findFor(identity: Identity, known: Known): Found {
  const { businessNumber, key, corporateNumber, nameKo } = identity;
  const byNumber = businessNumber === undefined ? undefined : known.byNumber.get(businessNumber);
  const byKey = key === undefined ? undefined : known.byKey.get(key);
  if (byNumber !== undefined && byKey !== undefined && byNumber.id !== byKey.id)
    return { code: 'number_of_another' };
  if (businessNumber !== undefined || key !== undefined) return { one: byNumber ?? byKey };
  const sameCorporation = (corporateNumber && known.byCorporateNumber.get(corporateNumber)) || [];
  if (sameCorporation.length === 1) return { one: sameCorporation[0] };
  const namesakes = (nameKo && known.byName.get(nameKo)) || [];
  return namesakes.length > 1 ? { code: 'name_of_several' } : { one: namesakes[0] };
}

type Setting = {
  /** What a new organisation is whose row does not say so. */
  readonly kind: ImportedKind;
  readonly today: Day;
};

/** Decides a row by what the registry knows of it. */
export function planRow(row: ReadRow, known: Known, { kind, today }: Setting): RowPlan {
  if (isBad(row)) return { to: 'refuse', code: null };
  const { identity, data } = row;
  const found = findFor(identity, known);
  if ('code' in found) return { to: 'refuse', code: found.code };
  if (found.one === undefined) {
    if (identity.nameKo === undefined) return { to: 'refuse', code: 'name_missing' };
    return {
      to: 'register',
      kind: (identity.kind as ImportedKind | undefined) ?? kind,
      region: newestRegion(data, today)?.code ?? null,
    };
  }
  return changeOf(row, found.one, { known: known.data.get(found.one.id) ?? [], today });
}

/** What may be filled in where it is empty, and names another organisation where it is not. */
const FIXED = ['businessNumber', 'key'] as const;
const OPEN = ['nameKo', 'nameEn', 'corporateNumber', 'representative'] as const;

type OfOne = { readonly known: readonly RowDatum[]; readonly today: Day };

function changeOf({ identity, data }: ReadRow, one: Registered, { known, today }: OfOne): RowPlan {
  if (identity.kind !== undefined && identity.kind !== one.kind) return { to: 'refuse', code: 'other_kind' };
  const set: IdentityChange = {};
  for (const name of one.byMerged ? [] : FIXED) {
    const said = identity[name];
    if (said === undefined || said === one[name]) continue;
    if (one[name] !== null) return { to: 'refuse', code: 'number_of_another' };
    set[name] = said;
  }
  for (const name of one.byMerged ? [] : OPEN) {
    const said = identity[name];
    if (said !== undefined && said !== one[name]) set[name] = said;
  }
  const fresh = data.filter((datum) => !known.some((each) => isSame(each, datum)));
  const region = newestRegion(fresh, today);
  const knownRegion = newestRegion(known, today);
  const isNewest = region !== undefined && (knownRegion === undefined || region.asOf >= knownRegion.asOf);
  if (isNewest && region.code !== one.region) set.region = region.code;
  if (fresh.length === 0 && Object.keys(set).length === 0) return { to: 'leave' };
  return { to: 'change', organisationId: one.id, set, data: fresh };
}

type SaidRegion = { readonly code: string; readonly asOf: string };

/** The region that was said last, by the code that it goes by today; rules read it as it was said. */
function newestRegion(data: readonly RowDatum[], today: Day): SaidRegion | undefined {
  const said = data.filter(({ key }) => key === 'org.region');
  const newest = said.reduce<RowDatum | undefined>(
    (latest, each) => (latest === undefined || each.asOf >= latest.asOf ? each : latest),
    undefined,
  );
  if (newest === undefined) return undefined;
  const code = String(newest.value);
  return { code: regionOn(REGIONS_OF_KOREA, code, today)?.code ?? code, asOf: newest.asOf };
}

const isSame = (one: RowDatum, other: RowDatum): boolean =>
  one.key === other.key &&
  one.asOf === other.asOf &&
  one.source === other.source &&
  one.validUntil === other.validUntil &&
  canonical(one.value) === canonical(other.value);

/**
 * Remembers of which organisation each row of a file spoke, to find a later one that says otherwise of the same
 * datum and day. It keeps a hash a row: what most rows share it keeps once.
 */
export class RowMemory {
  readonly #seen = new Map<string, { readonly spoke: string; readonly hash: string }[]>();
  readonly #shared = new Map<string, string>();

  /** What an earlier row of the same organisation makes of this one; it is remembered with it. */
  meet(row: ReadRow): 'first' | 'again' | 'repeats' | 'contradicts' {
    const spoke = this.#once(row.data.map(({ key, asOf }) => `${key}@${asOf}`).join(' '));
    const hash = sha256Hex(canonical([row.identity, row.data])).slice(0, 16);
    const handles = handlesOf(row);
    const earlier = handles.flatMap((handle) => this.#seen.get(handle) ?? []);
    if (earlier.some((each) => each.hash === hash)) return 'repeats';
    const keys = new Set(spoke.split(' ').filter((key) => key !== ''));
    if (earlier.some((each) => each.spoke === spoke || each.spoke.split(' ').some((key) => keys.has(key))))
      return 'contradicts';
    for (const handle of handles)
      this.#seen.set(handle, [...(this.#seen.get(handle) ?? []), { spoke, hash }]);
    return earlier.length > 0 ? 'again' : 'first';
  }

  #once(text: string): string {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    this.#shared.set(text, text);
    return text;
  }
}
