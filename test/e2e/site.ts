import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { IdentityProvider } from '../../src/actions/context.ts';
import type { Demo } from '../../src/api/route.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { builtPages, freshDatabase } from '../support/databases.ts';
import { FULL } from '../support/full.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { launchBrowser } from './browser.ts';

export type Language = 'ko' | 'en';
export const LANGUAGES = ['ko', 'en'] as const;
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The widths of a desk, a phone, and a desk magnified to 400 %. */
export const DESK = 1280;
export const PHONE = 390;
export const MAGNIFIED = 320;
const HEIGHT = 900;

/** Where pictures of the pages are kept, to be looked at: in full, since they take a third of a test's time. */
const PICTURES = path.join(PROJECT_ROOT, '.cache', 'screenshots');

/** A house with its pages, answering on a port of its own, and a real browser to visit it with. */
export type Site = {
  readonly house: TestHouse;
  readonly url: string;
  /** A browser of one visitor: nothing is shared with another. What goes wrong in its pages fails the test. */
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
};

type VisitOptions = {
  readonly language?: Language;
  readonly width?: number;
  /** What the browser says of requests that are meant to fail: no fault of the page. */
  readonly expects?: RegExp;
  /** Stays for the tests to come; without it the visitor leaves with the test. */
  readonly stays?: true;
};

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to a path and waits until the page has what it asked for. */
  go(path: string): Promise<void>;
  /** Signs this visitor in as the demo's person of that address. */
  as(email: string): Promise<void>;
  /** Signs this visitor in as whoever calls by that token. */
  asCaller(caller: Caller): Promise<void>;
  /** Presses Tab until the focus is on what bears the name; fails after so many. */
  tabTo(name: string, most?: number): Promise<void>;
  /** Waits until the page shows the text; fails where it does not. */
  shows(text: string): Promise<void>;
  /** Looks at the page in the themes and widths, or in those that `themesOf` gives: no fault for a reader with other senses, no sideways scroll, nothing that the browser had to say; keeps pictures. */
  look(name: string, themes?: readonly Theme[], widths?: readonly number[]): Promise<void>;
};

export async function openSite({
  accounts = [],
  provider = null,
}: {
  accounts?: Demo['accounts'];
  provider?: IdentityProvider | null;
} = {}): Promise<Site> {
  await builtPages();
  const house = await openHouse(await freshDatabase('embedded'), {
    webFolder: path.join(PROJECT_ROOT, 'dist', 'web'),
    demo: { accounts, stories: [] },
    provider,
  });
  const url = await house.app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  return {
    house,
    url,
    visit: (options) => visitOf(browser, url, options),
    close: async () => {
      await browser.close();
      await house.app.close();
      await house.database.close();
    },
  };
}

async function visitOf(
  browser: Browser,
  url: string,
  { language = 'ko', width = DESK, expects, stays }: VisitOptions = {},
): Promise<Visit> {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  const context = await browser.newContext({
    baseURL: url,
    locale,
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  // A page that nobody looks at any more goes on asking and painting.
  if (stays === undefined) onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && expects?.test(message.text()) !== true) faults.push(message.text());
  });
  const enter = async (email: string): Promise<void> => {
    const answer = await page.request.post('/api/v1/demo/sessions', { data: { email } });
    expect(answer.status(), email).toBe(201);
  };
  return {
    page,
    context,
    go: async (to) => {
      await page.goto(to);
      await page.locator('main h1').waitFor();
      await page.evaluate(() => document.fonts.ready);
    },
    as: enter,
    asCaller: async (caller) => enter((await caller.read('/me')).email),
    tabTo: async (name, most = 80) => {
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
        );
        if (text?.trim() === name) return;
      }
      throw new Error(`no way by Tab to ${name}`);
    },
    shows: (text) => page.getByText(text).first().waitFor(),
    look: async (name, themes, widths = [width]) => {
      for (const each of widths) {
        await page.setViewportSize({ width: each, height: HEIGHT });
        for (const theme of themes ?? themesOf(language, each)) {
          await show(page, theme);
          await keepPicture(page, path.join(language, String(each), `${name}-${theme}.png`));
          // Themes differ in their colours alone.
          const rules = theme === 'light' ? [] : ['color-contrast'];
          await expectAccessible(page, `${name} (${theme}, ${language}, ${each} px)`, rules);
        }
        await expectRoom(page, `${name} (${language}, ${each} px)`);
      }
      expect(faults, `what the browser said on ${name}`).toEqual([]);
    },
  };
}

/** Themes differ in their colours, and these neither with the language nor with the width; each is looked at in full. */
const themesOf = (language: Language, width: number): readonly Theme[] =>
  FULL && language === 'ko' && width === DESK ? THEMES : ['light'];

const show = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((each) => {
    document.documentElement.dataset.theme = each;
  }, theme);

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!FULL) return;
  const file = path.join(PICTURES, name);
  mkdirSync(path.dirname(file), { recursive: true });
  // The masthead stays where the window is; in a picture of the whole page that is its top.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: file, fullPage: true });
}

/** No violation of any rule that axe knows of, or of those named. */
async function expectAccessible(page: Page, where: string, rules: string[]): Promise<void> {
  // Once in a page: its text is half a megabyte.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((only) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    return run({ resultTypes: ['violations'], ...(only.length > 0 && { runOnly: only }) });
  }, rules);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(told, `${where}: ${told}`).toEqual([]);
}

/** Nothing is wider than the window, and no target under 24 pixels. */
async function expectRoom(page: Page, where: string): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `sideways scroll of ${where}`).toBeLessThanOrEqual(0);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, nav a')]
      .map((each) => ({ html: each.outerHTML.slice(0, 120), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ html }) => html),
  );
  expect(small, `targets under 24 px on ${where}: ${small}`).toEqual([]);
}
