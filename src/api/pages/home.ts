import { wonInFull, wonInShort } from '../../domain/money/format.ts';
import type { Locale } from '../../domain/person/actor.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import type { Demo } from '../route.ts';
import { WORDS, type Word } from './words.ts';

type Money = { readonly amount: string };

/** What the first page shows of one programme. */
export type Shown = {
  readonly definition: ProgrammeDefinition;
  readonly figures: {
    readonly applications: Readonly<Record<string, number>>;
    readonly awards: Readonly<Record<string, number>>;
    readonly sites: Readonly<Record<string, number>>;
    readonly metrics: readonly {
      readonly metric: string;
      readonly target: number;
      readonly verified: number;
    }[];
    readonly money: Readonly<Record<string, Money>> | null;
  };
};

export type Home = {
  readonly locale: Locale;
  readonly demo: boolean;
  readonly now: Instant;
  readonly stories: Demo['stories'];
  readonly programmes: readonly Shown[];
  /** The head of the chain of seals: whoever keeps it can tell later whether the record was rewritten. */
  readonly head: { readonly number: string; readonly hash: string } | null;
};

const SUMS = [
  'pledged',
  'called',
  'received',
  'held',
  'paid',
  'costs',
  'owedBack',
  'writtenOff',
  'returned',
  'free',
] as const satisfies Word[];

const encode = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The first page: what this is, how far each programme is, and how far the demo's story. No script, no name of a company. */
export function homePage(home: Home): string {
  const { locale, stories } = home;
  const words = WORDS[locale];
  const playing = stories.some(({ state }) => state === 'playing');
  const shown = home.programmes.map((programme) => programmeSection(programme, locale)).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${playing ? '<meta http-equiv="refresh" content="3">' : ''}
<title>${encode(words.name)}</title><link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="mast"><div><strong>${words.name}</strong><a href="/?lang=${locale === 'ko' ? 'en' : 'ko'}" lang="${locale === 'ko' ? 'en' : 'ko'}">${words.other}</a></div></header>
<main>
${home.demo ? demoNotice(home) : ''}
<p class="lead">${words.lead}</p>
${shown || `<p class="notice">${words.none}</p>`}
</main>
<footer>${home.head === null ? '' : `<p>${words.seal}: <a href="/api/v1/seals/head">${home.head.number}</a> <code>${home.head.hash}</code></p>`}<a href="/api/v1/openapi.json">${words.api}</a></footer>
</body></html>`;
}

function demoNotice({ locale, now, stories, programmes }: Home): string {
  const words = WORDS[locale];
  const notices = programmes
    .map(({ definition }) => `<p>${encode(say(definition.notice, locale))}</p>`)
    .join('');
  const told = stories.map(({ state, done, total: all, step }) => {
    if (state === 'failed') return `<p>${words.failed}</p>`;
    if (state === 'played') return '';
    return `<p><label>${words.playing}: ${done} / ${all}${step === null ? '' : ` (${encode(say(step, locale))})`}
      <progress max="${Math.max(all, 1)}" value="${done}"></progress></label></p>`;
  });
  return `<div class="notice" role="status">${notices}<p>${words.date}: ${dayOf(now)}</p>${told.join('')}</div>`;
}

const say = (text: { readonly ko: string; readonly en?: string | undefined }, locale: Locale): string =>
  text[locale] ?? text.ko;

function programmeSection({ definition, figures }: Shown, locale: Locale): string {
  const words = WORDS[locale];
  const { term } = definition.agreement;
  return `<section>
<h1>${encode(say(definition.title, locale))}</h1>
<p class="lead">${encode(say(definition.summary, locale))}</p>
<p>${words.term}: ${term.from} ~ ${term.to}</p>
${figures.money === null ? '' : moneyFigures(figures.money, locale)}
<h2>${words.run}</h2>
<dl class="figures">${countFigure(words.applications, figures.applications)}${countFigure(words.awards, figures.awards)}${countFigure(words.sites, figures.sites)}</dl>
${metricTable(definition, figures.metrics, locale)}
</section>`;
}

function moneyFigures(money: Readonly<Record<string, Money>>, locale: Locale): string {
  const words = WORDS[locale];
  const each = SUMS.map((name) => {
    const won = BigInt(money[name]?.amount ?? '0');
    return `<div><dt>${words[name]}</dt><dd title="${wonInFull(won, locale)}">${wonInShort(won, locale)}<small>${wonInFull(won, locale)}</small></dd></div>`;
  });
  return `<h2>${words.money}</h2><dl class="figures">${each.join('')}</dl>`;
}

const countFigure = (label: string, counts: Readonly<Record<string, number>>): string =>
  `<div><dt>${label}</dt><dd>${total(counts).toLocaleString('en')}</dd></div>`;

function metricTable(
  definition: ProgrammeDefinition,
  metrics: Shown['figures']['metrics'],
  locale: Locale,
): string {
  if (metrics.length === 0) return '';
  const words = WORDS[locale];
  const rows = metrics.map(({ metric, target, verified }) => {
    const label = definition.metrics.find(({ key }) => key === metric)?.label;
    const name = encode(label === undefined ? metric : say(label, locale));
    const reached = `<progress max="${Math.max(target, 1)}" value="${Math.min(verified, target)}" aria-label="${name}"></progress>`;
    return `<tr><th scope="row">${name}</th><td>${reached}</td><td class="number">${target.toLocaleString('en')}</td><td class="number">${verified.toLocaleString('en')}</td></tr>`;
  });
  return `<h2>${words.progress}</h2><div class="wide"><table>
<thead><tr><th scope="col">${words.metric}</th><th scope="col">${words.reached}</th><th scope="col" class="number">${words.target}</th><th scope="col" class="number">${words.verified}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div>`;
}
