import type { ClawbackCause } from '../clawback/causes.ts';
import type { VatTreatment } from '../money/vat.ts';
import type { Band, RiskScale } from '../results/risk.ts';
import type { Basis, RuleTree } from '../rule/tree.ts';
import type { Coded, Vocabulary, Wording } from '../rule/vocabulary.ts';
import type { Day, Instant } from '../time.ts';
import type { Cited, Parameter } from './parameter.ts';

/** What a figure or a term stands on; its `source` is a key of the definition's `sources`. */
type Footing = { readonly basis: Basis };

export type PartyRole =
  | 'operator'
  | 'recommender'
  | 'funder'
  | 'anchor'
  | 'guarantor'
  | 'verifier'
  | 'region';

/** One side of the agreement. `organisation` is the key by which the registry of the running system knows it. */
export type Party = {
  readonly organisation: string;
  readonly name: Wording;
  readonly roles: readonly PartyRole[];
  /** Whether it signs the agreement; a verifier is appointed under it instead. */
  readonly signs: boolean;
};

export type Pledge = Footing & {
  readonly organisation: string;
  /** Cites won. */
  readonly amount: Cited;
};

/** What was agreed, as far as a source says: a day, an end or an amount that none states is not there. */
export type StatedAgreement = Footing & {
  readonly title: Wording;
  readonly signedOn?: Day;
  readonly term?: { readonly from: Day; readonly to?: Day };
  readonly parties: readonly Party[];
  readonly pledges: readonly (Footing & { readonly organisation: string; readonly amount?: Cited })[];
};

/** The agreement of a run: all of it is known, for money moves by it. */
export type RunAgreement = Footing & {
  readonly title: Wording;
  readonly signedOn: Day;
  readonly term: { readonly from: Day; readonly to: Day };
  /** How long results may be earned, from `startsOn`; `months` cites months. */
  readonly run: Footing & { readonly startsOn: Day; readonly months: Cited };
  readonly parties: readonly Party[];
  /** Who keeps the money and who releases it, both by organisation key. */
  readonly fund: Footing & { readonly holder: string; readonly payer: string; readonly currency: 'KRW' };
  /** How the amounts of awards stand to value-added tax; `rate` cites bp. */
  readonly vat: Footing & { readonly treatment: VatTreatment; readonly rate: Cited };
  readonly pledges: readonly Pledge[];
  /** Cites won: what is kept of the pledges for verification and reserve. */
  readonly reserve: Cited;
  /** Money released from awards: given to others until the day, returned to its contributors afterwards. */
  readonly releasedMoney: Footing & {
    readonly rule: 'reallot' | 'return' | 'reallot_then_return';
    readonly until?: Day;
  };
};

/** What a form field holds; a subset of JSON Schema with labels in two languages. */
export type FormField = {
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly title: Wording;
  readonly help?: Wording;
  readonly format?: 'date' | 'email' | 'won' | 'business-number';
  readonly oneOf?: readonly { readonly const: string; readonly title: Wording }[];
  readonly items?: { readonly oneOf: readonly { readonly const: string; readonly title: Wording }[] };
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};
export type Form = {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, FormField>>;
};

export type Intake =
  | (Footing & { readonly kind: 'open_call'; readonly opensAt: Instant; readonly closesAt: Instant })
  | (Footing & {
      readonly kind: 'recommendation' | 'nomination';
      readonly by: PartyRole;
      readonly opensAt: Instant;
      readonly closesAt: Instant;
    });

/** A window as far as a source says; one without both instants is open to nobody yet. */
export type StatedIntake =
  | (Footing & { readonly kind: 'open_call'; readonly opensAt?: Instant; readonly closesAt?: Instant })
  | (Footing & {
      readonly kind: 'recommendation' | 'nomination';
      readonly by: PartyRole;
      readonly opensAt?: Instant;
      readonly closesAt?: Instant;
    });

export type Criterion = {
  readonly key: string;
  readonly label: Wording;
  /** Cites points. */
  readonly maxPoints: Cited;
  /** Cites bp or a fraction; the weights of a review sum to one. */
  readonly weight: Cited;
  /** What so many points and more stand for, from 0 up, so that two officers mean the same by them. */
  readonly anchors?: readonly { readonly from: number; readonly label: Wording }[];
};

/** How applications are scored and ranked; a declared conflict always excludes the scorer. */
export type Review = Footing & {
  readonly scorers: Cited;
  /** Cites points: totals of 100 further apart call for one scorer more. */
  readonly largeDifference: Cited;
  readonly criteria: readonly Criterion[];
  /** Equal totals are ordered by these criteria in turn, then by lot under a committed seed. */
  readonly tieBreak: readonly string[];
  readonly objectionDays: Cited;
};

/** What every track has: who may come in, what they are asked, and by which conditions it is decided. */
type Way = {
  readonly key: string;
  readonly title: Wording;
  readonly form: Form;
  /** `form.<field>` is read from this track's form; any other name is the key of a datum in the registry. */
  readonly vocabulary: Vocabulary;
  readonly eligibility: RuleTree;
};

/** A way into a programme, as far as a source says. */
export type StatedTrack = Way & {
  readonly audience: 'company';
  readonly intakes: readonly StatedIntake[];
  /** Cites count. */
  readonly places?: Cited;
};

/** A way into a run. */
export type RunTrack = Way & {
  readonly audience: 'supplier' | 'site';
  readonly intakes: readonly Intake[];
  /** Cites count. */
  readonly places: Cited;
  readonly waitingPlaces?: Cited;
  readonly review?: Review;
  /** What the public learns of a selection: only how many, unless the file has the supported companies named. */
  readonly announces?: 'counts' | 'supported';
};

export type Track = RunTrack | StatedTrack;

/** How the applications of a track are scored; undefined where they are not. */
export const reviewOf = (track: Track): Review | undefined => ('review' in track ? track.review : undefined);

/** The least that a plan may promise: `perMillionWon` cites a fraction, units of the metric per million won of award. */
export type PlanFloor = { readonly metric: string; readonly perMillionWon: Cited };

export type Metric = Footing & {
  readonly key: string;
  readonly label: Wording;
  readonly unit: Wording;
  readonly weight: Cited;
  readonly pay: 'share' | 'unit';
  /** Cites won per verified unit; only where the metric pays by unit. */
  readonly tariff?: Cited;
  /** What the verifier does with a sampled unit: sees the evidence, or scores the risk again. */
  readonly check: 'evidence' | 'rescore';
};

/** Money in two stages: on the agreed plan, then on verified results. All figures are cited. */
export type Pay = Footing & {
  readonly stage1: { readonly ceiling: Cited; readonly backing: 'received'; readonly holdDays: Cited };
  readonly stage2: {
    readonly ceiling: Cited;
    readonly backing: 'received' | 'pledge';
    readonly holdDays: Cited;
  };
  /** Cites bp or a fraction: an attainment under it pays nothing of stage 2. */
  readonly threshold: Cited;
  readonly caps: { readonly site: Cited; readonly supplier: Cited; readonly programme: Cited };
  readonly shortPool: 'pro_rata_largest_remainder';
};

export type EvidenceKind =
  | 'photo_before'
  | 'photo_after'
  | 'serial_number'
  | 'report'
  | 'attendance'
  | 'site_signature';

export type ActivityKind = Coded & { readonly unit: Wording; readonly evidence: readonly EvidenceKind[] };

/** A way to score risk; the same method and version before and after. A score is a position, from 1. */
export type RiskMethod = Footing & {
  readonly key: string;
  readonly version: string;
  readonly label: Wording;
  readonly method: RiskScale['method'];
  readonly frequency: readonly Wording[];
  readonly severity: readonly Wording[];
  /** Rows by frequency, columns by severity; only where `method` is matrix. */
  readonly matrix?: readonly (readonly number[])[];
  /** Ascending; a score belongs to the first band whose `upTo` it does not pass. */
  readonly bands: readonly { readonly band: Band; readonly upTo: number; readonly label: Wording }[];
};

export type SizeClass = Coded & {
  /** Cites workers: the most that this class has; none for the last class. */
  readonly upTo?: Cited;
  /** Cites bp: how much the size counts in priority. */
  readonly priority: Cited;
};

/** Priority of a site; the three weights sum to one. */
export type Matching = Footing & {
  readonly weights: { readonly unmetNeed: Cited; readonly baselineRisk: Cited; readonly size: Cited };
  readonly supplierAnswerDays: Cited;
  readonly siteAnswerDays: Cited;
  /** Cites bp: the most of a supplier's sites that it may bring itself. */
  readonly broughtShare: Cited;
  readonly declineReasons: readonly Coded[];
};

export type Verification = Footing & {
  readonly minimum: Cited;
  readonly share: Cited;
  readonly strata: readonly ('hazard' | 'region' | 'size')[];
  /** Cites count: how many reserve units may stand in, one after another, for one that cannot be verified. */
  readonly reserveUnits: Cited;
  /** Cites bp: above it all units are checked. */
  readonly ceilingErrorRate: Cited;
  readonly objectionDays: Cited;
  /** Cites won per checked unit, the same for pass and fail. */
  readonly fee: Cited;
  /** Which fields of a site's form lead a verifier to it. */
  readonly siteFields?: readonly string[] | undefined;
  /** What a finding that is no pass may be for; without them it says so in its own words alone. */
  readonly reasons?: readonly VerdictReason[] | undefined;
};

export type VerdictReason = Coded & { readonly results: readonly ('fail' | 'unverifiable')[] };

/** Terms of the award agreement and what happens when they are broken. */
export type AwardTerms = Footing & {
  readonly permittedCosts: readonly Coded[];
  readonly moneyProtection: readonly ('dedicated_account' | 'performance_bond')[];
  readonly equipmentOwner: 'site' | 'supplier';
  readonly warrantyMonths: Cited;
  readonly minimumUseMonths: Cited;
  readonly declineReasons: readonly Coded[];
  /** The funder's silence escalates after so many days. */
  readonly silenceDays: Cited;
  readonly clawback: {
    readonly causes: readonly { readonly code: ClawbackCause; readonly label: Wording }[];
    readonly replyDays: Cited;
    /** Whether stage 1 stays with a supplier that only missed its targets. */
    readonly keepsStage1OnMissedTargets: boolean;
  };
};

export type Referrals = {
  readonly destinations: readonly (Coded & { readonly organisation: string })[];
  readonly declineReasons: readonly Coded[];
};

export type Expectation = 'eligible' | 'ineligible' | 'needs_information';

/** What a datum may be in an example; null says that it is unknown. */
export type GivenValue = string | number | boolean | null | readonly string[];

export type EligibilityExample = {
  readonly kind: 'eligibility';
  readonly title: Wording;
  readonly track: string;
  readonly on: Day;
  readonly given: Readonly<Record<string, GivenValue>>;
  readonly expect: Expectation;
  /** The ids of the conditions that failed, or the names of the data that are missing. */
  readonly because?: readonly string[];
};

export type Example =
  | EligibilityExample
  | {
      readonly kind: 'pay';
      readonly title: Wording;
      readonly on: Day;
      /** By metric: the target, what was claimed, and the sample with its failures. */
      readonly metrics: Readonly<
        Record<
          string,
          {
            readonly target: number;
            readonly claimed: number;
            readonly sampled: number;
            readonly failed: number;
          }
        >
      >;
      readonly expectWon: bigint;
    };

/** What a programme can give. A thing with no kind here asks for a word in GLOSSARY.md first. */
export const SUPPORT_KINDS = [
  'grant',
  'loan',
  'guarantee',
  'insurance',
  'tax_credit',
  'savings',
  'proof_of_concept',
  'investment',
  'place_in_centre',
  'mentoring',
  'advice',
  'training',
  'equipment',
  'market_access',
  'compute_hours',
  'shared_facility',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** One thing that the programme gives. Its figures are cited; without any, no source states one. */
export type Support = Footing & {
  readonly key: string;
  readonly kind: SupportKind;
  readonly label: Wording;
  /** To whom, in words. */
  readonly to: Wording;
  /** The tracks whose companies get it; none where it goes to those who give. */
  readonly tracks: readonly string[];
  /** Amounts, rates, terms and numbers, in any unit. */
  readonly figures?: readonly Cited[];
};

/** The programme is there to be joined. */
export type Offered = Footing & { readonly state: 'offered' };
/** The programme is told of as it once was; nobody can join it. */
export type Historical = Footing & {
  readonly state: 'historical';
  readonly fromYear: number;
  readonly toYear: number;
};

/** A step of the programme's way: run on this platform, or only told of. */
export type FlowStep = Footing & {
  readonly key: string;
  readonly label: Wording;
  readonly state: 'built' | 'declared';
};

/** What every programme has. */
type Told = {
  readonly id: string;
  /** The version number of the file; what was published under a number never changes. */
  readonly number: number;
  /** The start of the numbers that people see, such as ISR-2026-000123. */
  readonly prefix: string;
  readonly title: Wording;
  readonly summary: Wording;
  /** An IANA zone; a day ends at 24:00 there. */
  readonly zone: string;
  /** What the programme is modelled on, and that it has no tie to the institutions. */
  readonly notice: Wording;
  readonly sources: Readonly<Record<string, { readonly label: Wording; readonly url?: string }>>;
  /** Reference sets that this version pins, by the SHA-256 of their content. */
  readonly reference: Readonly<Record<string, { readonly set: string; readonly contentId: string }>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
};

/** A programme as its file tells of it, with no run: what no source states is left out. */
export type StatedDefinition = Told & {
  readonly offer: Offered | Historical;
  readonly support: readonly Support[];
  readonly flow: readonly FlowStep[];
  readonly agreement: StatedAgreement;
  readonly tracks: readonly StatedTrack[];
  readonly examples: readonly EligibilityExample[];
};

/**
 * A programme that runs by results: all that the run consumes, with nothing about the programme in code. What it
 * gives and its flow came later than the first published versions, which say nothing of them.
 */
export type RunDefinition = Told & {
  readonly offer?: Offered;
  readonly support?: readonly Support[];
  readonly flow?: readonly FlowStep[];
  readonly agreement: RunAgreement;
  readonly tracks: readonly RunTrack[];
  readonly hazards: readonly Coded[];
  readonly sizeClasses: readonly SizeClass[];
  readonly activityKinds: readonly ActivityKind[];
  readonly riskMethods: readonly RiskMethod[];
  readonly planFloor: readonly PlanFloor[];
  readonly metrics: readonly Metric[];
  readonly pay: Pay;
  readonly matching: Matching;
  readonly verification: Verification;
  readonly award: AwardTerms;
  readonly referrals: Referrals;
  readonly examples: readonly Example[];
};

/** A programme as its file states it. */
export type ProgrammeDefinition = RunDefinition | StatedDefinition;

/** The parts that a run asks for: a file that has one of them must have all. */
export const RUN_PARTS = [
  'hazards',
  'sizeClasses',
  'activityKinds',
  'riskMethods',
  'planFloor',
  'metrics',
  'pay',
  'matching',
  'verification',
  'award',
  'referrals',
] as const satisfies readonly Exclude<keyof RunDefinition, keyof StatedDefinition>[];

/** Whether the programme runs by results, so that its run may begin. */
export const hasRun = (definition: ProgrammeDefinition): definition is RunDefinition =>
  'metrics' in definition;
