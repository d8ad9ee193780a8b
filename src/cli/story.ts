import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Locale } from '../domain/person/actor.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Found } from '../story/expect.ts';
import { type Progress, runStory } from '../story/play.ts';
import { readStory } from '../story/story.ts';
import { CommandFailure } from './failure.ts';
import type { Terminal } from './terminal.ts';

export type StoryOptions = {
  readonly scale: number;
  readonly url: string | undefined;
  readonly language: Locale;
};

const WORDS = {
  ko: {
    met: '확인',
    unmet: '다름',
    found: '기대',
    already: '이미 끝까지 진행된 사업입니다.',
    took: '걸린 시간',
  },
  en: {
    met: 'met',
    unmet: 'NOT MET',
    found: 'expected',
    already: 'The run was complete already.',
    took: 'took',
  },
} as const;

/** Plays a story and prints each expectation; gives whether all are met. Without a URL it brings its own server. */
export async function tellStory(id: string, options: StoryOptions, terminal: Terminal): Promise<boolean> {
  const { scale, language } = options;
  const { say } = terminal;
  const story = readStory(PROJECT_ROOT, id);
  const server = options.url === undefined ? await startServer(terminal) : undefined;
  try {
    const report = await runStory(story, {
      baseUrl: options.url ?? (server as Server).url,
      scale,
      onProgress: progressTo(say, language),
    });
    const words = WORDS[language];
    if (report.already) say(words.already);
    for (const each of report.expectations) say(lineOf(each, language));
    say(`${report.requests} requests, ${words.took} ${report.seconds.toFixed(1)} s`);
    return report.expectations.every(({ met }) => met);
  } finally {
    await server?.stop();
  }
}

function lineOf({ says, met, expected, found }: Found, language: Locale): string {
  const words = WORDS[language];
  const text = language === 'ko' ? says.ko : (says.en ?? says.ko);
  return met
    ? `${words.met}: ${text} (${found})`
    : `${words.unmet}: ${text} (${words.found} ${expected}, ${found})`;
}

const SAY_EVERY_MS = 2_000;

function progressTo(say: (line: string) => void, language: Locale): (progress: Progress) => void {
  let said = 0;
  return ({ done, total, step }) => {
    if (Date.now() - said < SAY_EVERY_MS) return;
    said = Date.now();
    say(`${done} / ${total}  ${step[language]}`);
  };
}

type Server = { readonly url: string; stop(): Promise<void> };

/** A fresh demo of its own: on DATABASE_URL where it is set, else in a temporary folder that is gone afterwards. */
export async function startServer({ env, say }: Pick<Terminal, 'env' | 'say'>): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dure-story-'));
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'dist/server.js')], {
    env: { ...env, PORT: '0', DURE_DATA: folder, DURE_DEMO: '1', DURE_STORY_SCALE: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): boolean => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && kill()) await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child, say), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for the line in which the server says where it answers; passes its other lines on. */
function addressOf(child: ChildProcess, say: (line: string) => void): Promise<string> {
  const errors: string[] = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr! }).on('line', (line) => errors.push(line));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /^Dure answers at (\S+)/.exec(line)?.[1];
      if (url === undefined) say(line);
      else resolve(url);
    });
    child.once('exit', () => {
      reject(new CommandFailure(`the server did not start: ${errors.join('\n') || 'it said nothing'}`));
    });
  });
}
