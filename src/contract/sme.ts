import Type from 'typebox';
import { Bilingual, Day, Money, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';

const Won = Type.String({ pattern: '^(0|[1-9][0-9]{0,15})$', description: 'Whole won' });
const Answer = oneOf(['yes', 'no'] as const);

const Limit = Type.Object(
  { least: Money, most: Money, source: Bilingual },
  { description: 'Met up to the least, failed above the most; between them nobody knows for certain' },
);

export const smeOperations = {
  listIndustries: read({
    id: 'listIndustries',
    path: '/industries',
    summary: 'The divisions of the Korean Standard Industrial Classification',
    reply: Type.Object({
      items: Type.Array(Type.Object({ code: Type.String(), ko: Type.String(), en: Type.String() })),
    }),
  }),
  testSme: read({
    id: 'testSme',
    path: '/sme-test',
    summary: 'Whether a company is small or medium, criterion by criterion; nothing is kept',
    query: Type.Object(
      {
        yearEndsOn: Type.Optional(Day),
        industry: Type.Optional(Type.String({ pattern: '^[A-U]\\d{2}$' })),
        startedOn: Type.Optional(Day),
        sales: Type.Optional(
          Type.String({
            pattern: '^(0|[1-9][0-9]{0,15})(,(0|[1-9][0-9]{0,15})){0,2}$',
            description:
              'Won of the last full business years, the last one last; three, or all that a company which started later has',
          }),
        ),
        salesOfPeriod: Type.Optional(Won),
        group: Type.Optional(Answer),
        groupSales: Type.Optional(Won),
        assets: Type.Optional(Won),
        heldByLarge: Type.Optional(Answer),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      outcome: oneOf(['sme', 'not_sme', 'needs_information'] as const),
      yearEndsOn: Day,
      validFrom: Day,
      validUntil: Day,
      average: nullable(
        Type.Object({
          amount: Money,
          method: oneOf(['three_years', 'full_years', 'last_twelve_months', 'by_month', 'by_day'] as const),
        }),
      ),
      period: nullable(
        Type.Object(
          { from: Day, to: Day },
          {
            description:
              'Of a company without a whole business year: the days whose sales are asked for as salesOfPeriod',
          },
        ),
      ),
      steps: Type.Array(
        Type.Object({
          criterion: oneOf(['sales', 'group_sales', 'assets', 'independence'] as const),
          met: nullable(Type.Boolean()),
          found: nullable(Money),
          limit: nullable(Limit),
        }),
      ),
    }),
  }),
};
