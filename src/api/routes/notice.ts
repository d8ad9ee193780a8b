import { chooseMail } from '../../actions/notice/choose-mail.ts';
import { readNotices } from '../../actions/notice/read.ts';
import { noticeOperations as operations } from '../../contract/notice.ts';
import type { EventName } from '../../domain/notice/event.ts';
import { pathOfSubject } from '../../domain/notice/path.ts';
import { wordsOf } from '../../domain/notice/words.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { countUnread, listNotices, mailChoiceOf } from '../../store/notices.ts';
import { acting, type Route, reading } from '../route.ts';

export const noticeRoutes: readonly Route[] = [
  reading(operations.listNotices, async ({ db, actor, locale }, { unread, ...asked }) => {
    const page = await listNotices(db, actor as Actor, { ...asked, unread: unread === 'true' });
    const items = page.items.map((notice) => ({
      ...notice,
      ...wordsOf(notice.what as EventName, notice.details, locale),
      link: pathOfSubject(notice.subjectKind, notice.subjectId),
    }));
    return { items, next: page.next, unread: await countUnread(db, actor as Actor) };
  }),
  acting(operations.readNotices, readNotices),
  reading(operations.getMailChoice, async ({ db, actor }) => ({
    mail: await mailChoiceOf(db, (actor as Actor).personId),
  })),
  acting(operations.chooseMail, chooseMail),
];
