import type { MailChoice } from '../../domain/notice/announce.ts';
import { chooseMail as keepChoice } from '../../store/notices.ts';
import type { Context } from '../context.ts';

/** Keeps when the caller wants notices by mail; none at all also drops what waits for the day's. */
export async function chooseMail(
  { tx, actor, now }: Context,
  { mail }: { mail: MailChoice },
): Promise<{ mail: MailChoice }> {
  await keepChoice(tx, actor.personId, { mail, at: now });
  return { mail };
}
