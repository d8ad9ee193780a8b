import { addDays, addMonths, type Day } from '../time.ts';

/** Ceilings of average sales by main industry, for business years that end from `from` on. */
export type CeilingTable = {
  readonly from: Day;
  readonly source: string;
  /** Industries are KSIC sections (`C`) or divisions (`C26`); the longest that fits counts. */
  readonly ceilings: readonly { readonly won: bigint; readonly industries: readonly string[] }[];
  /** Where the table is not known whole: of its other industries none fell and none rose by more won than this. */
  readonly othersRoseAtMost?: bigint;
};

/** What is known of a company for the test; what is absent is unknown. */
export type SmeFacts = {
  /** Last day of the business year that is judged. */
  readonly yearEndsOn: Day;
  /** KSIC code with its section, such as `C26110`. */
  readonly industry?: string;
  /** Average sales (`averageSales`), won. */
  readonly sales?: bigint;
  /** Whether it belongs to a group of companies, and then the average sales that its group counts for it. */
  readonly group?: { readonly belongs: false } | { readonly belongs: true; readonly sales?: bigint };
  /** Total assets at the end of the year, won. */
  readonly assets?: bigint;
  /** Whether a corporation with assets of 500 billion won or more holds 30 % of it or more, as the largest holder. */
  readonly heldByLarge?: boolean;
};

export type SmeCriterion = 'sales' | 'group_sales' | 'assets' | 'independence';
export type SmeStep = {
  readonly criterion: SmeCriterion;
  readonly met: boolean | null;
  /** What was compared, won; null where it is unknown or no amount. */
  readonly found: bigint | null;
  /** The ceiling: met up to `least`, failed above `most`, and unknown between; null where there is none. */
  readonly limit: Ceiling | null;
};

/** A ceiling that is known exactly has equal ends. */
export type Ceiling = { readonly least: bigint; readonly most: bigint; readonly source: string };

export type SmeVerdict = {
  readonly outcome: 'sme' | 'not_sme' | 'needs_information';
  readonly steps: readonly SmeStep[];
  /** The status holds for a year, from three months after the year's end. */
  readonly validFrom: Day;
  readonly validUntil: Day;
};

const LARGE_ASSETS = 500_000_000_000n;

/**
 * Whether a company is small or medium (중소기업), criterion by criterion. A ceiling that is not known for certain
 * never makes it a large one: between what it was and what it can have become at most, it needs information.
 *
 * Source: Framework Act on SMEs, art. 2; its Enforcement Decree, art. 3, 3-3, 7 and Annex 1.
 * @throws for a year that ends before the first table
 */
export function smeTest(tables: readonly CeilingTable[], facts: SmeFacts): SmeVerdict {
  const limit = facts.industry === undefined ? null : ceilingOf(tables, facts.industry, facts.yearEndsOn);
  const { group, assets, heldByLarge } = facts;
  const steps: SmeStep[] = [
    salesStep('sales', facts.sales, limit),
    ...(group?.belongs === false ? [] : [salesStep('group_sales', group?.sales, limit)]),
    {
      criterion: 'assets',
      met: assets === undefined ? null : assets < LARGE_ASSETS,
      found: assets ?? null,
      limit: null,
    },
    {
      criterion: 'independence',
      met: heldByLarge === undefined ? null : !heldByLarge,
      found: null,
      limit: null,
    },
  ];
  const validFrom = addMonths(addDays(facts.yearEndsOn, 1), 3);
  return { outcome: outcomeOf(steps), steps, validFrom, validUntil: addDays(addMonths(validFrom, 12), -1) };
}

/** The ceiling of an industry for a business year; null where no table names the industry. */
function ceilingOf(tables: readonly CeilingTable[], industry: string, yearEndsOn: Day): Ceiling | null {
  const inForce = tables.filter(({ from }) => from <= yearEndsOn).sort((a, b) => (a.from < b.from ? 1 : -1));
  const [table, ...earlier] = inForce;
  if (table === undefined) throw new RangeError(`no ceilings for a year that ends on ${yearEndsOn}`);
  const won = listed(table, industry);
  if (won !== null) return { least: won, most: won, source: table.source };
  if (table.othersRoseAtMost === undefined || earlier.length === 0) return null;
  const before = ceilingOf(earlier, industry, yearEndsOn);
  return before && { least: before.least, most: before.most + table.othersRoseAtMost, source: table.source };
}

function listed({ ceilings }: CeilingTable, industry: string): bigint | null {
  const fitting = ceilings.flatMap(({ won, industries }) =>
    industries.filter((code) => industry.startsWith(code)).map((code) => ({ code, won })),
  );
  return fitting.sort((a, b) => b.code.length - a.code.length)[0]?.won ?? null;
}

function outcomeOf(steps: readonly SmeStep[]): SmeVerdict['outcome'] {
  if (steps.some(({ met }) => met === false)) return 'not_sme';
  return steps.some(({ met }) => met === null) ? 'needs_information' : 'sme';
}

const salesStep = (criterion: SmeCriterion, found: bigint | undefined, limit: Ceiling | null): SmeStep => ({
  criterion,
  met: found === undefined || limit === null ? null : within(found, limit),
  found: found ?? null,
  limit,
});

/** Null between the ends of a ceiling, where nobody knows. */
function within(found: bigint, { least, most }: Ceiling): boolean | null {
  if (found <= least) return true;
  return found > most ? false : null;
}

/** The last day of December that has passed by the day: the year that most companies are judged by. */
export const lastYearEnd = (on: Day): Day => `${Number(on.slice(0, 4)) - 1}-12-31`;
