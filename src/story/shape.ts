import Type, { type Static } from 'typebox';
import { closed, Day, Key, named, optional, some, Wording, Words } from '../contract/programme-words.ts';

const StepKey = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' });
const Name = Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' });
const Size = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]);
/** Any value, with `${…}` in it. */
const Template = Type.Unknown();

const Person = closed({
  as: Name,
  name: Words,
  email: Words,
  seats: some(Words),
  role: Wording,
});

const Party = closed({
  key: Key,
  nameKo: Words,
  nameEn: Words,
  kind: Words,
  people: Type.Array(Person),
});

const Cohort = closed({
  seed: Words,
  groups: named(closed({ size: Size, fields: optional(named(Template)) })),
  fields: named(Template),
});

const Step = closed({
  id: StepKey,
  /** The day it happens on, with a time in Seoul: the demo's clock moves there. */
  at: optional(Words),
  /** An e-mail address; nobody for a public read. */
  as: optional(Words),
  do: Words,
  /** A cohort's name, or a list. */
  each: optional(Words),
  where: optional(Words),
  /** About how many it chooses, where nobody can tell before earlier replies are there. */
  about: optional(Size),
  /** How many items go into one request. */
  together: optional(Type.Integer({ minimum: 1, maximum: 200 })),
  callers: optional(Type.Integer({ minimum: 1, maximum: 16 })),
  path: optional(named(Template)),
  body: optional(Template),
  /** In place of a body: a photo, made from this text. */
  photo: optional(Words),
  /** The revision that the caller has seen, for a change that asks for it. */
  seen: optional(Words),
  /** Under which name the reply is kept: on the item, else for all later steps. */
  save: optional(Name),
  /** The list in the reply whose entries belong to the items, in their order. */
  from: optional(Name),
  /** To whom the entries of a list belong: the member of the cohort whose value is the entry's. */
  give: optional(closed({ to: Name, whose: Words, is: Words })),
});

const Expectation = closed({
  id: StepKey,
  says: Wording,
  as: optional(Words),
  do: Words,
  path: optional(named(Template)),
  query: optional(named(Template)),
  finds: Words,
  /** A text or truth, or a number at full size and at scale 0.1. */
  is: Type.Union([Size, Type.String(), Type.Boolean()]),
});

export const StoryShape = closed({
  id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' }),
  title: Wording,
  note: Wording,
  /** The programme's state once the story is over: then there is nothing left to play. */
  over: Words,
  programme: closed({ file: Words, parameters: optional(named(Template)) }),
  days: named(Day),
  lists: optional(named(Template)),
  sizes: optional(named(Size)),
  cast: some(Party),
  /** Accounts of the demo besides the cast: who keeps the house, and members of cohorts. */
  guests: Type.Array(closed({ as: optional(Name), email: Words, role: Wording })),
  cohorts: named(Cohort),
  acts: some(closed({ id: StepKey, title: Wording, steps: some(Step) })),
  expect: Type.Array(Expectation),
});

export type StoryPlan = Static<typeof StoryShape>;
export type CohortPlan = Static<typeof Cohort>;
export type StepPlan = Static<typeof Step>;
export type ExpectationPlan = Static<typeof Expectation>;

/** `programmes/operators.yaml`: who publishes the programmes that no story plays. */
export const OperatorsShape = closed({
  operators: some(
    closed({ key: Key, nameKo: Words, nameEn: Words, kind: Words, officer: Words, manager: Words }),
  ),
});
