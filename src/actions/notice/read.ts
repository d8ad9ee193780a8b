import { countUnread, markRead } from '../../store/notices.ts';
import type { Context } from '../context.ts';

/**
 * Marks the caller's own notices as read. It is no act of the trade, so no fact tells of it; ids that are not
 * theirs change nothing.
 */
export async function readNotices(
  { tx, actor, now }: Context,
  { ids }: { ids?: readonly string[] },
): Promise<{ read: number; unread: number }> {
  const read = await markRead(tx, actor, { ids, at: now });
  return { read, unread: await countUnread(tx, actor) };
}
