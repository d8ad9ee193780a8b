import Type from 'typebox';
import { ApplicationView } from './application.ts';
import { AwardView, PlanView } from './award.ts';
import { ClaimView } from './claim.ts';
import { ReceivableView } from './clawback.ts';
import { Bilingual, Count, Day, Id, Instant, Money, nullable, Revision } from './common.ts';
import { read } from './operation.ts';
import { PaymentView } from './payment.ts';
import { SiteView } from './site.ts';
import { SiteCaseView } from './site-case.ts';

const pick = Type.Pick;

const Company = Type.Object({
  id: Id,
  nameKo: Type.String(),
  nameEn: nullable(Type.String()),
  businessNumber: nullable(Type.String()),
  region: nullable(Type.String()),
  revision: Revision,
});

/** Everything that one programme holds about one of its suppliers. */
export const SupplierFileView = Type.Object({
  programmeId: Id,
  supplier: Company,
  data: Type.Array(
    Type.Object({
      key: Type.String(),
      label: Bilingual,
      value: Type.Unknown(),
      source: Type.String(),
      asOf: Day,
      validUntil: nullable(Day),
    }),
    { description: 'What the registry says of it, as far as the programme’s rules read it' },
  ),
  applications: Type.Array(
    Type.Object({
      ...pick(ApplicationView, ['id', 'number', 'track', 'origin', 'state', 'submittedAt', 'rank'])
        .properties,
      outcome: nullable(Type.String({ description: 'Of its eligibility' })),
      total: nullable(Type.String({ description: 'Of 100' })),
    }),
  ),
  recommendations: Type.Array(
    Type.Object({
      id: Id,
      applicationId: Id,
      state: Type.String(),
      answerDueOn: Day,
      reasonCode: nullable(Type.String()),
    }),
  ),
  awards: Type.Array(pick(AwardView, ['id', 'number', 'state', 'endsOn', 'endedCause'])),
  plans: Type.Array(
    pick(PlanView, [
      'id',
      'awardId',
      'sequence',
      'state',
      'targets',
      'stage1',
      'stage2Ceiling',
      'capacitySites',
      'startsOn',
      'endsOn',
      'returnedReason',
    ]),
  ),
  sites: Type.Array(
    Type.Object({
      ...pick(SiteView, ['id', 'number', 'name', 'hazard', 'region', 'state']).properties,
      improvements: Count,
      confirmed: Count,
    }),
  ),
  claims: Type.Array(pick(ClaimView, ['id', 'number', 'kind', 'state', 'frozenAt', 'amount'])),
  payments: Type.Array(pick(PaymentView, ['id', 'number', 'kind', 'state', 'amount', 'valueOn'])),
  paid: Money,
  receivables: Type.Array(pick(ReceivableView, ['id', 'number', 'cause', 'state', 'amount', 'open'])),
  objections: Type.Array(
    Type.Object({ id: Id, subjectKind: Type.String(), subjectId: Id, state: Type.String() }),
  ),
  cases: Type.Array(pick(SiteCaseView, ['id', 'siteId', 'kind', 'state', 'happenedOn', 'finding'])),
  history: Type.Array(
    Type.Object({
      id: Id,
      what: Type.String(),
      occurredAt: Instant,
      subjectKind: Type.String(),
      subjectId: Id,
    }),
    {
      description:
        'All facts about it and what is its own, oldest first: for those who oversee the programme',
    },
  ),
  historyCount: Count,
});

export const supplierFileOperations = {
  getSupplierFile: read({
    id: 'getSupplierFile',
    path: '/programmes/{programmeId}/suppliers/{organisationId}',
    summary:
      'Everything about one supplier in a programme, with one history over all; a company sees its own',
    params: Type.Object({ programmeId: Id, organisationId: Id }),
    reply: SupplierFileView,
  }),
};
