import { infiniteQueryOptions, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Button } from '../ui/button.tsx';
import { Badge, Empty, Page } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices', 'all'],
  queryFn: async ({ pageParam }) =>
    bodyOf(
      await api.GET('/notices', {
        params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export function NoticesPage() {
  return <SignedIn>{() => <Notices />}</SignedIn>;
}

function Notices() {
  const say = useWords();
  const format = useFormat();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(noticesQuery);
  const notices = data.pages.flatMap(({ items }) => items);
  const unread = data.pages[0]?.unread ?? 0;
  const readAll = useAct(async (_: null, header) =>
    bodyOf(await api.POST('/notices/read', { params: { header }, body: {} })),
  );
  return (
    <Page
      title={say('notices.title')}
      lead={say('notices.lead')}
      above={<Crumbs here={say('notices.title')} />}
      width="text"
      aside={
        unread > 0 && (
          <Button onClick={() => void readAll.run(null)} busy={readAll.busy}>
            {say('notices.readAll')}
          </Button>
        )
      }
    >
      {notices.length === 0 && <Empty title={say('notices.none')}>{say('notices.noneHint')}</Empty>}
      <ul className="plain-list stack">
        {notices.map((notice) => (
          <li key={notice.id} className="card">
            <div className="section-head">
              <h2 className="card-title">
                <a href={notice.link}>{notice.title}</a>
              </h2>
              {notice.readAt === null && <Badge tone="information">{say('notices.new')}</Badge>}
            </div>
            <p>{notice.text}</p>
            <p className="hint">{format.time(notice.happenedAt)}</p>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p className="row section">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('list.more')}
          </Button>
        </p>
      )}
    </Page>
  );
}
