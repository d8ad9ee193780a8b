import type { Locale } from '../person/actor.ts';
import { spokenInstant } from '../spoken.ts';
import type { Details } from './announce.ts';
import { type EventName, tellingOf } from './event.ts';

function say(value: Details[string] | undefined, locale: Locale): string {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'string') return value[locale] ?? value.ko;
  return spokenInstant(value, locale) ?? value;
}

/** The title and the text of a notice in a language. Throws for an event that nobody is told of. */
export function wordsOf(event: EventName, details: Details, locale: Locale): { title: string; text: string } {
  const telling = tellingOf(event);
  if (telling === null) throw new Error(`nobody is told of ${event}`);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => say(details[name], locale));
  return { title: fill(telling.title[locale]), text: fill(telling.text[locale]) };
}
