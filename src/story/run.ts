import { parseDocument } from 'yaml';
import { type Item, makeCohort } from './cohort.ts';
import type { Scope } from './expression.ts';
import { StoryMistake } from './mistake.ts';
import { sizeAt } from './sized.ts';
import type { Story } from './story.ts';
import { fill, OMIT } from './template.ts';
import { wordsAt } from './words.ts';

/** One play of a story: its cohorts, and what the replies have taught so far. */
export type Run = {
  readonly story: Story;
  readonly scale: number;
  readonly cohorts: Readonly<Record<string, Item[]>>;
  /** What every step may speak of; a saved reply is added to it. */
  readonly names: Record<string, unknown>;
  readonly calls: Scope['calls'];
};

/** Makes the cohorts and the names that the story begins with. */
export function beginRun(story: Story, scale: number): Run {
  const { plan } = story;
  const calls = wordsAt(scale);
  const sizes = Object.entries(plan.sizes ?? {}).map(([name, size]) => [name, sizeAt(scale, size)]);
  const people = [...plan.guests, ...plan.cast.flatMap((party) => party.people)]
    .filter(({ as }) => as !== undefined)
    .map(({ as, email }) => [as, email]);
  const names: Record<string, unknown> = {
    days: plan.days,
    sizes: Object.fromEntries(sizes),
    people: Object.fromEntries(people),
    cast: plan.cast,
    omit: OMIT,
  };
  names.lists = fill(plan.lists ?? {}, { names, calls });
  const cohorts: Record<string, Item[]> = {};
  names.cohorts = cohorts;
  for (const [name, cohort] of Object.entries(plan.cohorts)) {
    cohorts[name] = makeCohort(cohort, scale, { names, calls });
  }
  names.file = { name: story.programme.file, text: programmeText(story, { names, calls }) };
  return { story, scale, cohorts, names, calls };
}

export const scopeOf = ({ names, calls }: Run, more: Readonly<Record<string, unknown>> = {}): Scope => ({
  names: { ...names, ...more },
  calls,
});

/** The programme file as the story publishes it: its first value of each parameter that the scale changes. */
function programmeText({ plan, programme }: Story, scope: Scope): string {
  const document = parseDocument(programme.text);
  let changed = false;
  for (const [name, template] of Object.entries(plan.programme.parameters ?? {})) {
    const place = ['parameters', name, 'values', 0, 'value'];
    const value = fill(template, scope);
    if (!document.hasIn(place))
      throw new StoryMistake(`there is no parameter '${name}' in ${programme.file}`);
    changed ||= document.getIn(place) !== value;
    document.setIn(place, value);
  }
  return changed ? document.toString({ lineWidth: 0 }) : programme.text;
}
