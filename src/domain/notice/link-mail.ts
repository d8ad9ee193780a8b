import type { Locale } from '../person/actor.ts';
import { spokenInstant } from '../spoken.ts';
import type { Instant } from '../time.ts';

/** What a mail with a link to choose a password knows; the link's secret is made again when it goes out. */
export type LinkMail = { readonly linkId: string; readonly expiresAt: Instant };

/** What such a delivery is called. */
export const LINK_MAIL = 'password-link.made';

/**
 * The page that chooses a password. The secret stands behind a `#`, so that it reaches no server, no log of one, and
 * no other site.
 */
export const linkAddress = (home: string, secret: string): string => `${home}/password#${secret}`;

const WORDS = {
  ko: {
    subject: '[두레] 비밀번호 설정',
    lead: '아래 주소에서 비밀번호를 정하실 수 있습니다.',
    until: (when: string) => `이 주소는 한 번만, ${when}까지 쓸 수 있습니다.`,
    foot: '요청하신 적이 없다면 이 메일을 무시해 주세요. 아무것도 바뀌지 않습니다.',
  },
  en: {
    subject: '[Dure] Choose your password',
    lead: 'You can choose your password at this address.',
    until: (when: string) => `It works once, until ${when}.`,
    foot: 'If you did not ask for it, ignore this mail: nothing changes.',
  },
} as const;

/** The words of the mail in a language, as plain text and as HTML. */
export function composeLinkMail(
  { expiresAt }: LinkMail,
  { locale, home, secret }: { locale: Locale; home: string; secret: string },
): { subject: string; text: string; html: string } {
  const { subject, lead, until, foot } = WORDS[locale];
  const link = linkAddress(home, secret);
  const when = until(spokenInstant(expiresAt, locale) ?? expiresAt);
  return {
    subject,
    text: [lead, link, when, foot].join('\n\n'),
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body><p>${lead}</p><p><a href="${link}">${link}</a></p><p>${when}</p><p>${foot}</p></body></html>`,
  };
}
