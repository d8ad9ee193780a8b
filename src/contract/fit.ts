import Type from 'typebox';
import { FIT_STANDINGS } from '../domain/fit/fit.ts';
import { Bilingual, Count, Day, Id, Instant, Key, nullable, oneOf } from './common.ts';
import { read } from './operation.ts';
import { BusinessNumber } from './organisation.ts';

const Window = Type.Object({
  state: oneOf(['open', 'opens', 'closed', 'unstated'] as const),
  opensAt: Type.Optional(Instant),
  closesAt: Type.Optional(Instant),
});

const field = Type.Unknown({
  description: 'How it is asked: a field of a form, with its words in two languages',
});

const Known = Type.Object({
  name: Type.String(),
  field,
  value: Type.Unknown({ description: 'As an answer would say it' }),
  source: Type.String(),
  asOf: Day,
  validUntil: nullable(Day),
});

const Ground = Type.Object({
  id: Type.String(),
  forbids: Type.Boolean({ description: 'Whether it keeps out whoever it is true of' }),
  met: Type.Boolean({ description: 'True, or where it forbids not true' }),
  reason: Bilingual,
  sentence: Type.Object(
    { ko: Type.String(), en: Type.String() },
    { description: 'What the condition asks exactly, with the figures of the day' },
  ),
  basis: oneOf(['article', 'law', 'proposal'] as const),
  source: Type.Object({ label: Bilingual, url: Type.Optional(Type.String()) }),
});

const FitView = Type.Object({
  programmeId: Id,
  programme: Type.String(),
  title: Bilingual,
  summary: Bilingual,
  gives: Type.Array(Bilingual),
  track: Key,
  trackTitle: Bilingual,
  window: Window,
  standing: oneOf(FIT_STANDINGS),
  byModel: Type.Boolean({
    description: 'Whether the answer rests on a condition that no article or law states: ask the agency',
  }),
  grounds: Type.Array(Ground),
  missing: Type.Array(Type.String(), {
    description: 'Names of the questions that can still change the answer',
  }),
});

const Question = Type.Object({
  name: Type.String({ description: 'What the answer is sent under' }),
  decides: Count,
  field,
});

export const fitOperations = {
  findProgrammes: read({
    id: 'findProgrammes',
    path: '/programme-fits',
    summary:
      'Which programmes fit a company, which need one more fact, which nearly fit, and why; nothing is kept',
    query: Type.Object(
      {
        businessNumber: Type.Optional(BusinessNumber),
        answers: Type.Optional(
          Type.String({
            maxLength: 8_000,
            description: 'A JSON object: the answers by the names of their questions',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      on: Day,
      company: nullable(
        Type.Object(
          {
            nameKo: Type.String(),
            nameEn: nullable(Type.String()),
            own: Type.Boolean({ description: 'Whether the reader acts for it, and all its data were read' }),
            known: Type.Array(Known),
          },
          { description: 'Of a company that the reader does not act for only what is public' },
        ),
      ),
      items: Type.Array(FitView),
      questions: Type.Array(Question),
      answered: Type.Array(Type.Object({ name: Type.String(), field }), {
        description: 'How those were asked that the reader has answered',
      }),
    }),
  }),
};
