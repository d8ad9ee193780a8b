import Type from 'typebox';
import {
  Count,
  Day,
  Explained,
  FactView,
  Id,
  Instant,
  Key,
  Listed,
  ListQuery,
  nullable,
  oneOf,
  Revision,
  Words,
} from './common.ts';
import { ObjectionView } from './objection.ts';
import { act, read } from './operation.ts';

export const applicationStates = [
  'discovered',
  'draft',
  'needs_information',
  'eligible',
  'ineligible',
  'selected',
  'waiting',
  'not_selected',
  'recommended',
  'declined',
  'awarded',
  'withdrawn',
] as const;

const FormInput = Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), {
  maxProperties: 200,
  description: 'The fields of the track’s form, as the programme file describes them',
});

export const ApplicationView = Type.Object({
  id: Id,
  number: Type.String(),
  programmeId: Id,
  programmeVersionId: Id,
  track: Type.String(),
  supplierId: Id,
  origin: oneOf(['applied', 'discovered'] as const),
  state: oneOf(applicationStates),
  submittedAt: nullable(Instant),
  rank: nullable(Count),
  revision: Revision,
});

const NamedApplication = Type.Object({ ...ApplicationView.properties, supplierName: Type.String() });

/** The application with what was decided about it: to the supplier itself its form and eligibility at once. */
const DecidedApplication = Type.Object({
  ...ApplicationView.properties,
  form: nullable(Explained),
  eligibility: nullable(Explained),
});

const ScoredApplication = Type.Object({ ...ApplicationView.properties, score: nullable(Explained) });

const RankedApplication = Type.Object({ ...ApplicationView.properties, selection: nullable(Explained) });

const NurturingView = Type.Object({ id: Id, topic: Type.String(), heldOn: Day, outcome: Type.String() });

const SheetView = Type.Object({
  id: Id,
  scorerId: Id,
  conflict: nullable(Type.String()),
  points: nullable(Explained),
  comment: nullable(Type.String()),
  withheld: Type.Boolean({
    description: 'Another’s points, which whoever still scores sees once the own sheet is handed in',
  }),
});

const ApplicationDetail = Type.Object({
  ...NamedApplication.properties,
  form: nullable(Explained),
  eligibility: nullable(Explained),
  score: nullable(Explained),
  selection: nullable(Explained),
  sheets: Type.Array(SheetView),
  nurturing: Type.Array(NurturingView),
  recommendation: nullable(
    Type.Object({
      id: Id,
      state: Type.String(),
      answerDueOn: Day,
      reasonCode: nullable(Type.String()),
    }),
  ),
  awardId: nullable(Id),
  objections: Type.Array(ObjectionView),
  history: Type.Array(FactView),
});

const applicationId = Type.Object({ applicationId: Id });
const programmeId = Type.Object({ programmeId: Id });
const closed = { additionalProperties: false };

const Points = Type.String({ pattern: '^[0-9]{1,4}(\\.[0-9]{1,4})?$', description: 'Exact: 4 or 4.5' });

export const applicationOperations = {
  draftApplication: act({
    id: 'draftApplication',
    path: '/programmes/{programmeId}/applications',
    summary: 'Begin an application to a track; one that is begun already is opened again as it is',
    params: programmeId,
    body: Type.Object({ track: Key, form: Type.Optional(FormInput) }, closed),
    reply: DecidedApplication,
    status: 201,
  }),
  discoverSupplier: act({
    id: 'discoverSupplier',
    path: '/programmes/{programmeId}/discoveries',
    summary: 'Open an application for a company that was found; it goes on once the company consents',
    params: programmeId,
    body: Type.Object({ track: Key, organisationId: Id, reason: Words() }, closed),
    reply: ApplicationView,
    status: 201,
  }),
  consentToDiscovery: act({
    id: 'consentToDiscovery',
    path: '/applications/{applicationId}/consent',
    summary: 'Agree to be a candidate and take the draft over',
    params: applicationId,
    reply: DecidedApplication,
  }),
  editApplication: act({
    id: 'editApplication',
    path: '/applications/{applicationId}/edit',
    summary: 'Replace the draft’s form; needs If-Match. It may still be incomplete, but not wrong',
    params: applicationId,
    body: Type.Object({ form: FormInput }, closed),
    reply: DecidedApplication,
  }),
  submitApplication: act({
    id: 'submitApplication',
    path: '/applications/{applicationId}/submit',
    summary: 'Hand the application in before the intake closes; its eligibility is decided at once',
    params: applicationId,
    reply: DecidedApplication,
  }),
  recheckApplication: act({
    id: 'recheckApplication',
    path: '/applications/{applicationId}/recheck',
    summary: 'Decide the eligibility again on the data that are there now',
    params: applicationId,
    reply: DecidedApplication,
  }),
  withdrawApplication: act({
    id: 'withdrawApplication',
    path: '/applications/{applicationId}/withdraw',
    summary: 'Withdraw; a place that falls free goes to the next on the waiting list',
    params: applicationId,
    body: Type.Object({ reason: Words() }, closed),
    reply: ApplicationView,
  }),
  recordNurturing: act({
    id: 'recordNurturing',
    path: '/applications/{applicationId}/nurturing-sessions',
    summary: 'Record a session in which the supplier was helped on',
    params: applicationId,
    body: Type.Object({ topic: Words(200), heldOn: Day, outcome: Words() }, closed),
    reply: NurturingView,
    status: 201,
  }),
  scoreApplication: act({
    id: 'scoreApplication',
    path: '/applications/{applicationId}/score-sheets',
    summary: 'Hand in one’s score sheet, points for each published criterion',
    params: applicationId,
    body: Type.Object(
      {
        points: Type.Record(Type.String({ maxLength: 64 }), Points, { maxProperties: 50 }),
        comment: Type.Optional(Words()),
      },
      closed,
    ),
    reply: ScoredApplication,
    status: 201,
  }),
  declareConflict: act({
    id: 'declareConflict',
    path: '/applications/{applicationId}/conflicts',
    summary: 'Declare a conflict of interest; one’s sheet, if there is one, no longer counts',
    params: applicationId,
    body: Type.Object({ reason: Words() }, closed),
    reply: ScoredApplication,
    status: 201,
  }),
  rankApplications: act({
    id: 'rankApplications',
    path: '/programmes/{programmeId}/rankings',
    summary: 'Rank all scored applications of a track to its places and its waiting list',
    params: programmeId,
    body: Type.Object({ track: Key }, closed),
    reply: Type.Object({ items: Type.Array(RankedApplication) }),
  }),
  listApplications: read({
    id: 'listApplications',
    path: '/programmes/{programmeId}/applications',
    summary: 'The programme’s applications; a company sees its own',
    params: programmeId,
    query: ListQuery('applications'),
    reply: Listed(NamedApplication),
  }),
  getApplication: read({
    id: 'getApplication',
    path: '/applications/{applicationId}',
    summary: 'One application with every decision about it and its grounds',
    params: applicationId,
    reply: ApplicationDetail,
  }),
};
