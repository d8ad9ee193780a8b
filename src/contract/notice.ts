import Type from 'typebox';
import { Count, Id, Instant, nullable, oneOf, PageQuery } from './common.ts';
import { act, read } from './operation.ts';

export const mailChoices = ['off', 'each', 'daily'] as const;

export const NoticeView = Type.Object({
  id: Id,
  what: Type.String({ description: 'The event, `noun.past-participle`' }),
  title: Type.String({ description: 'In the caller’s language' }),
  text: Type.String(),
  link: Type.String({ description: 'The path of the subject’s page' }),
  subjectKind: Type.String(),
  subjectId: Id,
  programmeId: nullable(Id),
  happenedAt: Instant,
  readAt: nullable(Instant),
});

const MailChoiceView = Type.Object({
  mail: nullable(oneOf(mailChoices)),
});

export const noticeOperations = {
  listNotices: read({
    id: 'listNotices',
    path: '/notices',
    summary: 'The caller’s notices in their organisation, newest first, with how many are unread',
    query: Type.Object(
      { ...PageQuery.properties, unread: Type.Optional(oneOf(['true'] as const)) },
      { additionalProperties: false },
    ),
    reply: Type.Object({ items: Type.Array(NoticeView), next: nullable(Type.String()), unread: Count }),
  }),
  readNotices: act({
    id: 'readNotices',
    path: '/notices/read',
    summary: 'Mark notices as read: those of the list, or without one all',
    body: Type.Object(
      { ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 200 })) },
      { additionalProperties: false },
    ),
    reply: Type.Object({ read: Count, unread: Count }),
  }),
  getMailChoice: read({
    id: 'getMailChoice',
    path: '/me/mail',
    summary:
      'When the caller gets notices by mail as well; null: at once what asks for an answer, the rest daily',
    reply: MailChoiceView,
  }),
  chooseMail: act({
    id: 'chooseMail',
    path: '/me/mail',
    summary: 'Get no mail, one for each notice, or one a day',
    body: Type.Object({ mail: oneOf(mailChoices) }, { additionalProperties: false }),
    reply: MailChoiceView,
  }),
};
