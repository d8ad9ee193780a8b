import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useWords } from '../words.ts';

const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async () => bodyOf(await api.GET('/notices', { params: { query: { limit: 1 } } })).unread,
  refetchInterval: 30_000,
});

/** How many notices wait to be read. */
export function NoticeBell() {
  const say = useWords();
  const { data: unread = 0 } = useQuery(unreadQuery);
  return (
    <Link to="/notices" className="menu-button" aria-label={say('notices.bell', { count: unread })}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4" />
      </svg>
      {unread > 0 && <span className="mast-count">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
