import type { Locale } from '../domain/person/actor.ts';
import { CommandFailure } from './failure.ts';

/** The language asked for by `--lang`, else by the surroundings (LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Locale {
  if (asked === 'ko' || asked === 'en') return asked;
  if (asked !== undefined) throw new CommandFailure(`--lang must be ko or en, not "${asked}".`);
  const surroundings = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return surroundings.startsWith('ko') ? 'ko' : 'en';
}
