import type { Day } from '../time.ts';

/** Micro (소상공인), small without micro, medium (중기업), and beyond SMEs: the order of every list by size. */
export const SIZES = ['micro', 'small', 'medium', 'beyond'] as const;
export type Size = (typeof SIZES)[number];

/** So many of so many. */
export type Share = { readonly firms: number; readonly of: number };
type ShareBp = { readonly shareBp: number };
type InSections = { readonly sections: readonly string[] };

/** What `reference/kr/population.yaml` holds: counts that were published, and where none were, figures of our own. */
export type PublishedStatistics = {
  readonly countedOn: Day;
  /** The day that a population stands for unless another is asked. */
  readonly standsFor: Day;
  /** Counts by size and, in the order of `regions`, by region; null where the table does not tell. */
  readonly sections: readonly {
    readonly section: string;
    readonly firms: number;
    readonly bySize: readonly (number | null)[];
    readonly byRegion: readonly (number | null)[];
  }[];
  readonly regions: readonly { readonly code: string; readonly bySize: readonly number[] }[];
  readonly divisions: readonly { readonly code: string; readonly firms: number }[];
  readonly microBelow: readonly (InSections & { readonly workers: number })[];
  readonly alone: Share;
  readonly engaged: readonly { readonly size: Size; readonly firms: number; readonly persons: number }[];
  readonly ages: readonly Ages[];
  readonly startUp: { readonly years: number };
  readonly midSized: Share;
  readonly exporters: {
    readonly smes: Share;
    readonly midSized: Share;
    readonly large: Share;
    readonly byIndustry: readonly (InSections & { readonly firms: number })[];
    readonly micro: Share;
  };
  readonly suppliers: {
    readonly share: Share;
    readonly manufacturing: Share;
    readonly micro: Share;
    readonly toLarge: Share;
    readonly buyers: readonly (ShareBp & { readonly code: string })[];
  };
  readonly sectors: readonly (ShareBp & InSections & { readonly code: string })[];
  readonly flags: readonly (ShareBp & { readonly datum: string })[];
  readonly unknown: readonly (ShareBp & { readonly datum: string })[];
};

/** Shares below so many years, each evenly spread, and how far the rest lie beyond the last in the mean. */
export type Ages = {
  readonly sizes: readonly Size[];
  readonly bands: readonly (ShareBp & { readonly below: number })[];
  readonly beyond: { readonly meanYears: number };
};
