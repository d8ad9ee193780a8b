import Type, { type TSchema } from 'typebox';
import { CLAWBACK_CAUSES } from '../domain/clawback/causes.ts';
import { type ProgrammeDefinition, RUN_PARTS, SUPPORT_KINDS } from '../domain/programme/definition.ts';
import { FormSchema, Rule, RuleSchema, VocabularySchema } from './programme-track.ts';
import {
  Basis,
  Cited,
  Coded,
  closed,
  Day,
  type Frozen,
  footing,
  Instant,
  Key,
  named,
  optional,
  type Said,
  some,
  Whole,
  Won,
  Wording,
  Words,
} from './programme-words.ts';

const dated = <Value extends TSchema>(value: Value) => some(closed({ from: optional(Day), value }));

const described = { label: Wording, basis: Basis, note: optional(Wording) };

const ParameterSchema = Type.Union([
  closed({ ...described, unit: Type.Literal('won'), values: dated(Won) }),
  closed({
    ...described,
    unit: Type.Literal('fraction'),
    values: dated(Type.String({ pattern: '^\\d{1,15}/[1-9]\\d{0,14}$' })),
  }),
  closed({ ...described, unit: Type.Literal('day'), values: dated(Day) }),
  closed({ ...described, unit: Type.Literal('codes'), values: dated(Type.Array(Words)) }),
  closed({
    ...described,
    unit: Type.Enum(['bp', 'count', 'points', 'days', 'months', 'workers']),
    values: dated(Whole),
  }),
]);

const RoleSchema = Type.Enum([
  'operator',
  'recommender',
  'funder',
  'anchor',
  'guarantor',
  'verifier',
  'region',
]);

const parties = some(
  closed({ organisation: Key, name: Wording, roles: some(RoleSchema), signs: Type.Boolean() }),
);

const StatedAgreementSchema = closed({
  ...footing,
  title: Wording,
  signedOn: optional(Day),
  term: optional(closed({ from: Day, to: optional(Day) })),
  parties,
  pledges: Type.Array(closed({ ...footing, organisation: Key, amount: optional(Cited) })),
});

const AgreementSchema = closed({
  ...footing,
  title: Wording,
  signedOn: Day,
  term: closed({ from: Day, to: Day }),
  run: closed({ ...footing, startsOn: Day, months: Cited }),
  parties,
  fund: closed({ ...footing, holder: Key, payer: Key, currency: Type.Literal('KRW') }),
  vat: closed({ ...footing, treatment: Type.Enum(['inclusive', 'exclusive']), rate: Cited }),
  pledges: Type.Array(closed({ ...footing, organisation: Key, amount: Cited })),
  reserve: Cited,
  releasedMoney: closed({
    ...footing,
    rule: Type.Enum(['reallot', 'return', 'reallot_then_return']),
    until: optional(Day),
  }),
});

const window = { opensAt: Instant, closesAt: Instant };
const statedWindow = { opensAt: optional(Instant), closesAt: optional(Instant) };
const invited = { ...footing, kind: Type.Enum(['recommendation', 'nomination']), by: RoleSchema };

const way = {
  key: Key,
  title: Wording,
  form: FormSchema,
  vocabulary: VocabularySchema,
  eligibility: Rule,
};

const StatedTrackSchema = closed({
  ...way,
  audience: Type.Literal('company'),
  intakes: some(
    Type.Union([
      closed({ ...footing, kind: Type.Literal('open_call'), ...statedWindow }),
      closed({ ...invited, ...statedWindow }),
    ]),
  ),
  places: optional(Cited),
});

const TrackSchema = closed({
  ...way,
  audience: Type.Enum(['supplier', 'site']),
  intakes: some(
    Type.Union([
      closed({ ...footing, kind: Type.Literal('open_call'), ...window }),
      closed({ ...invited, ...window }),
    ]),
  ),
  places: Cited,
  waitingPlaces: optional(Cited),
  announces: optional(Type.Enum(['counts', 'supported'])),
  review: optional(
    closed({
      ...footing,
      scorers: Cited,
      largeDifference: Cited,
      criteria: some(
        closed({
          key: Key,
          label: Wording,
          maxPoints: Cited,
          weight: Cited,
          anchors: optional(some(closed({ from: Whole, label: Wording }))),
        }),
      ),
      tieBreak: Type.Array(Key),
      objectionDays: Cited,
    }),
  ),
});

const stage = { ceiling: Cited, holdDays: Cited };

const PaySchema = closed({
  ...footing,
  stage1: closed({ ...stage, backing: Type.Literal('received') }),
  stage2: closed({ ...stage, backing: Type.Enum(['received', 'pledge']) }),
  threshold: Cited,
  caps: closed({ site: Cited, supplier: Cited, programme: Cited }),
  shortPool: Type.Literal('pro_rata_largest_remainder'),
});

const ActivitySchema = closed({
  code: Key,
  label: Wording,
  unit: Wording,
  evidence: some(
    Type.Enum(['photo_before', 'photo_after', 'serial_number', 'report', 'attendance', 'site_signature']),
  ),
});

const scores = Type.Array(Wording, { minItems: 2 });

const RiskMethodSchema = closed({
  ...footing,
  key: Key,
  version: Words,
  label: Wording,
  method: Type.Enum(['frequency_times_severity', 'addition', 'matrix']),
  frequency: scores,
  severity: scores,
  matrix: optional(Type.Array(Type.Array(Whole))),
  bands: some(closed({ band: Type.Enum(['low', 'planned', 'stop']), upTo: Whole, label: Wording })),
});

const MatchingSchema = closed({
  ...footing,
  weights: closed({ unmetNeed: Cited, baselineRisk: Cited, size: Cited }),
  supplierAnswerDays: Cited,
  siteAnswerDays: Cited,
  broughtShare: Cited,
  declineReasons: some(Coded),
});

const VerificationSchema = closed({
  ...footing,
  minimum: Cited,
  share: Cited,
  strata: some(Type.Enum(['hazard', 'region', 'size'])),
  reserveUnits: Cited,
  ceilingErrorRate: Cited,
  objectionDays: Cited,
  fee: Cited,
  siteFields: optional(some(Type.String({ pattern: '^[a-z][A-Za-z0-9_]{0,63}$' }))),
  reasons: optional(
    some(closed({ code: Key, label: Wording, results: some(Type.Enum(['fail', 'unverifiable'])) })),
  ),
});

const AwardSchema = closed({
  ...footing,
  permittedCosts: some(Coded),
  moneyProtection: some(Type.Enum(['dedicated_account', 'performance_bond'])),
  equipmentOwner: Type.Enum(['site', 'supplier']),
  warrantyMonths: Cited,
  minimumUseMonths: Cited,
  declineReasons: some(Coded),
  silenceDays: Cited,
  clawback: closed({
    causes: some(closed({ code: Type.Enum([...CLAWBACK_CAUSES]), label: Wording })),
    replyDays: Cited,
    keepsStage1OnMissedTargets: Type.Boolean(),
  }),
});

const given = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Boolean(),
  Type.Null(),
  Type.Array(Type.String()),
]);

const EligibilityExampleSchema = closed({
  kind: Type.Literal('eligibility'),
  title: Wording,
  track: Key,
  on: Day,
  given: Type.Record(Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_.]{0,127}$' }), given),
  expect: Type.Enum(['eligible', 'ineligible', 'needs_information']),
  because: optional(Type.Array(Words)),
});

const ExampleSchema = Type.Union([
  EligibilityExampleSchema,
  closed({
    kind: Type.Literal('pay'),
    title: Wording,
    on: Day,
    metrics: named(closed({ target: Whole, claimed: Whole, sampled: Whole, failed: Whole })),
    expectWon: Won,
  }),
]);

const Year = Type.Integer({ minimum: 1900, maximum: 2100 });
const OfferedSchema = closed({ ...footing, state: Type.Literal('offered') });

const SupportSchema = closed({
  ...footing,
  key: Key,
  kind: Type.Enum([...SUPPORT_KINDS]),
  label: Wording,
  to: Wording,
  tracks: Type.Array(Key),
  figures: optional(some(Cited)),
});

const FlowStepSchema = closed({
  ...footing,
  key: Key,
  label: Wording,
  state: Type.Enum(['built', 'declared']),
});

const told = {
  id: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+){0,9}$', maxLength: 64 }),
  number: Type.Integer({ minimum: 1 }),
  prefix: Type.String({ pattern: '^[A-Z]{2,6}$' }),
  title: Wording,
  summary: Wording,
  zone: Type.String({ format: 'time-zone' }),
  notice: Wording,
  sources: named(closed({ label: Wording, url: optional(Type.String({ pattern: '^https?://\\S+$' })) })),
  reference: named(
    closed({
      set: Type.String({ pattern: '^[a-z]+/[a-z-]+$' }),
      contentId: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    }),
  ),
  parameters: named(ParameterSchema),
};

/** The file of a programme that is told of, with no run: what no source states may be left out. */
const StatedFileSchema = closed({
  ...told,
  offer: Type.Union([
    OfferedSchema,
    closed({ ...footing, state: Type.Literal('historical'), fromYear: Year, toYear: Year }),
  ]),
  support: some(SupportSchema),
  flow: some(FlowStepSchema),
  agreement: StatedAgreementSchema,
  tracks: some(StatedTrackSchema),
  examples: Type.Array(EligibilityExampleSchema),
});

/** The file of a programme that runs by results: all that the run consumes. */
const RunFileSchema = closed({
  ...told,
  offer: optional(OfferedSchema),
  support: optional(some(SupportSchema)),
  flow: optional(some(FlowStepSchema)),
  agreement: AgreementSchema,
  tracks: some(TrackSchema),
  examples: Type.Array(ExampleSchema),
  hazards: some(Coded),
  sizeClasses: some(closed({ code: Key, label: Wording, upTo: optional(Cited), priority: Cited })),
  activityKinds: some(ActivitySchema),
  riskMethods: some(RiskMethodSchema),
  planFloor: Type.Array(closed({ metric: Key, perMillionWon: Cited })),
  metrics: some(
    closed({
      ...footing,
      key: Key,
      label: Wording,
      unit: Wording,
      weight: Cited,
      pay: Type.Enum(['share', 'unit']),
      tariff: optional(Cited),
      check: Type.Enum(['evidence', 'rescore']),
    }),
  ),
  pay: PaySchema,
  matching: MatchingSchema,
  verification: VerificationSchema,
  award: AwardSchema,
  referrals: closed({
    destinations: some(closed({ code: Key, label: Wording, organisation: Key })),
    declineReasons: some(Coded),
  }),
});

/**
 * By which of the two a file is read: one that has a part of a run must have all of them, so that a part which is
 * missing is named instead of the others being called unknown.
 */
export const schemaOf = (data: unknown): object =>
  typeof data === 'object' && data !== null && RUN_PARTS.some((part) => Object.hasOwn(data, part))
    ? RunFileSchema
    : StatedFileSchema;

type Same<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/**
 * Does not compile when the file's schema and the domain's definition drift apart.
 * @public asked by the compiler alone
 */
export const fileSaysTheDefinition: Same<
  Said<typeof RunFileSchema> | Said<typeof StatedFileSchema>,
  Frozen<ProgrammeDefinition>
> = true;

/** The JSON Schema of programme files, for editors (`# yaml-language-server: $schema=...`). */
export const programmeJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Dure programme file',
  type: 'object',
  // An editor offers every key; which of them must be there hangs on whether there is a part of a run.
  properties: Object.fromEntries(
    Object.keys({ ...StatedFileSchema.properties, ...RunFileSchema.properties }).map((key) => [key, {}]),
  ),
  if: { anyOf: RUN_PARTS.map((part) => ({ required: [part] })) },
  then: RunFileSchema,
  else: StatedFileSchema,
  $defs: { rule: RuleSchema },
});
