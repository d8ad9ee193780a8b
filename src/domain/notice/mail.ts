import type { Locale } from '../person/actor.ts';
import type { Details } from './announce.ts';
import type { EventName } from './event.ts';
import { wordsOf } from './words.ts';

/** One thing that a mail tells, and where in the house it is seen. */
export type MailItem = { readonly event: EventName; readonly details: Details; readonly path: string };

/** What a mail tells: one thing, or those of a day; `more` counts what did not fit. */
export type MailContent = { readonly items: readonly MailItem[]; readonly more: number };

/** More than this nobody reads in one mail. */
export const MOST_IN_DIGEST = 50;

const WORDS = {
  ko: {
    digest: (count: number) => `[두레] 새 알림 ${count}건`,
    more: (count: number) => `그 밖에 ${count}건이 더 있습니다.`,
    foot: '알림 메일은 설정에서 바꾸거나 끄실 수 있습니다.',
  },
  en: {
    digest: (count: number) => `[Dure] ${count} new notices`,
    more: (count: number) => `There are ${count} more.`,
    foot: 'You can change or switch off these mails in your settings.',
  },
} as const;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The words of a mail in a language, as plain text and as HTML.
 *
 * @param home the address of the house that links begin with, without a slash at its end
 */
export function composeMail(
  { items, more }: MailContent,
  { locale, home }: { locale: Locale; home: string },
): { subject: string; text: string; html: string } {
  const words = WORDS[locale];
  const told = items.map(({ event, details, path }) => ({
    ...wordsOf(event, details, locale),
    link: `${home}${path}`,
  }));
  const single = told.length === 1 && more === 0;
  const subject = single
    ? `[${locale === 'ko' ? '두레' : 'Dure'}] ${told[0]?.title}`
    : words.digest(told.length + more);
  const rest = more > 0 ? [words.more(more)] : [];
  const blocks = told.map(({ title, text, link }) => `${title}\n${text}\n${link}`);
  const html = told.map(
    ({ title, text, link }) =>
      `<h2>${escaped(title)}</h2><p>${escaped(text)}</p><p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
  );
  const paragraphs = [...rest, words.foot];
  return {
    subject,
    text: [...blocks, ...paragraphs].join('\n\n'),
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body>${html.join('')}${paragraphs
      .map((each) => `<p>${each}</p>`)
      .join('')}</body></html>`,
  };
}
