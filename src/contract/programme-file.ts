import Type, { type TSchema } from 'typebox';
import { CLAWBACK_CAUSES } from '../domain/clawback/causes.ts';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
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

const dated = <Value extends TSchema>(value: Value) => some(closed({ from: Day, value }));

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

const AgreementSchema = closed({
  ...footing,
  title: Wording,
  signedOn: Day,
  term: closed({ from: Day, to: Day }),
  run: closed({ ...footing, startsOn: Day, months: Cited }),
  parties: some(closed({ organisation: Key, name: Wording, roles: some(RoleSchema), signs: Type.Boolean() })),
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

const TrackSchema = closed({
  key: Key,
  title: Wording,
  audience: Type.Enum(['supplier', 'site']),
  intakes: some(
    Type.Union([
      closed({ ...footing, kind: Type.Literal('open_call'), ...window }),
      closed({ ...footing, kind: Type.Enum(['recommendation', 'nomination']), by: RoleSchema, ...window }),
    ]),
  ),
  places: Cited,
  waitingPlaces: optional(Cited),
  form: FormSchema,
  vocabulary: VocabularySchema,
  eligibility: Rule,
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

const ExampleSchema = Type.Union([
  closed({
    kind: Type.Literal('eligibility'),
    title: Wording,
    track: Key,
    on: Day,
    given: Type.Record(Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_.]{0,127}$' }), given),
    expect: Type.Enum(['eligible', 'ineligible', 'needs_information']),
    because: optional(Type.Array(Words)),
  }),
  closed({
    kind: Type.Literal('pay'),
    title: Wording,
    on: Day,
    metrics: named(closed({ target: Whole, claimed: Whole, sampled: Whole, failed: Whole })),
    expectWon: Won,
  }),
]);

/** The whole file. Its type is the domain's definition, which the assertion below holds it to. */
export const ProgrammeFileSchema = closed({
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
  agreement: AgreementSchema,
  parameters: named(ParameterSchema),
  hazards: some(Coded),
  sizeClasses: some(closed({ code: Key, label: Wording, upTo: optional(Cited), priority: Cited })),
  activityKinds: some(ActivitySchema),
  riskMethods: some(RiskMethodSchema),
  tracks: some(TrackSchema),
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
  examples: Type.Array(ExampleSchema),
});

type Same<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/**
 * Does not compile when the file's schema and the domain's definition drift apart.
 * @public asked by the compiler alone
 */
export const fileSaysTheDefinition: Same<
  Said<typeof ProgrammeFileSchema>,
  Frozen<ProgrammeDefinition>
> = true;

/** The JSON Schema of programme files, for editors (`# yaml-language-server: $schema=...`). */
export const programmeJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Dure programme file',
  ...ProgrammeFileSchema,
  $defs: { rule: RuleSchema },
});
