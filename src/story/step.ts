import { addMilliseconds, startOfDay } from '../domain/time.ts';
import type { Item } from './cohort.ts';
import type { Scope } from './expression.ts';
import { NotThere, StoryMistake } from './mistake.ts';
import { photoOf } from './photo.ts';
import { type Run, scopeOf } from './run.ts';
import type { StepPlan } from './shape.ts';
import { sizeAt } from './sized.ts';
import { fill, holds } from './template.ts';
import type { Ask, Wire } from './wire.ts';
import { partAt } from './words.ts';

/** What one request of a step is about: an item, several together, or nothing in particular. */
type Task = {
  readonly key: string;
  readonly names: Record<string, unknown>;
  readonly items: readonly unknown[];
};

/** Whatever failed, with the step, the item and the request that it failed in. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
}

/** How many requests the step takes once all that it builds on is known. */
export const sizeOf = (run: Run, step: StepPlan): number => named(step, () => tasksOf(run, step).length);

/** About how many it will take, before it is known which members earlier replies will choose. */
export function estimateOf(run: Run, { each = '', where, about, together = 1 }: StepPlan): number {
  if (about !== undefined) return sizeAt(run.scale, about);
  const members = run.cohorts[each];
  if (members === undefined || where === undefined) return Math.ceil((members?.length ?? 1) / together);
  const chosen = members.filter((item) => {
    try {
      return holds(where, { ...scopeOf(run, { [each]: item }), hopeful: true });
    } catch (error) {
      if (error instanceof NotThere) return true;
      throw error;
    }
  });
  return Math.ceil(chosen.length / together);
}

/** Plays one step: the clock, the tokens, then its requests with so many callers at once. */
export async function playStep(
  run: Run,
  step: StepPlan,
  { wire, callers, onDone }: { wire: Wire; callers: number; onDone: () => void },
): Promise<void> {
  const work = named(step, () => {
    const tasks = tasksOf(run, step);
    return tasks.map((task) => ({ task, ask: askOf(run, step, task) }));
  });
  if (step.at !== undefined) await wire.moveClock(instantOf(String(fill(step.at, scopeOf(run)))));
  await wire.stepInto(work.flatMap(({ ask }) => ask.email ?? []));
  await inParallel(work, step.callers ?? callers, async ({ task, ask }) => {
    const reply = await wire.ask(ask).catch((error: unknown) => fail(step, task, { ask, error }));
    const refused = refusedEntry(reply);
    if (refused !== undefined) fail(step, task, { ask, error: refused });
    named(step, () => keep(run, step, { task, reply }));
    onDone();
  });
}

/** Adds which step a mistake was made in. */
function named<Value>(step: StepPlan, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StoryMistake)) throw error;
    throw new StepFailure(`step '${step.id}': ${error.message}`);
  }
}

function fail(step: StepPlan, task: Task, { ask, error }: { ask: Ask; error: unknown }): never {
  const { code = '', status = '' } = error as { code?: string; status?: number };
  const body = JSON.stringify(ask.body ?? {});
  const asked = `${ask.operation} ${JSON.stringify(ask.path)} ${body.length > 400 ? `${body.slice(0, 400)}…` : body}`;
  const message = error instanceof Error ? error.message : JSON.stringify(error);
  throw new StepFailure(
    `step '${step.id}', item ${task.key}, as ${ask.email}: ${asked}\n  ${status} ${code}: ${message}`,
    { cause: error },
  );
}

function tasksOf(run: Run, step: StepPlan): Task[] {
  if (step.each === undefined) return [{ key: 'once', names: {}, items: [] }];
  const cohort = run.cohorts[step.each];
  const name = cohort === undefined ? 'it' : step.each;
  const list = cohort ?? fill(step.each, scopeOf(run));
  if (!Array.isArray(list)) throw new StoryMistake(`'${step.each}' is no list`);
  const chosen = list.filter(
    (item) => step.where === undefined || holds(step.where, scopeOf(run, { [name]: item })),
  );
  const keyOf = (item: unknown, index: number): string => {
    if (typeof item !== 'object' || item === null) return String(item);
    return String((item as Partial<Item>).n ?? index + 1);
  };
  if (step.together === undefined) {
    return chosen.map((item, index) => ({ key: keyOf(item, index), names: { [name]: item }, items: [item] }));
  }
  const tasks: Task[] = [];
  for (let at = 0; at < chosen.length; at += step.together) {
    const items = chosen.slice(at, at + step.together);
    tasks.push({ key: keyOf(items[0], at), names: { batch: items }, items });
  }
  return tasks;
}

function askOf({ story, scale, ...run }: Run, step: StepPlan, task: Task): Ask {
  const scope = scopeOf({ story, scale, ...run }, task.names);
  return {
    operation: step.do,
    email: step.as === undefined ? null : String(fill(step.as, scope)),
    path: fill(step.path ?? {}, scope) as Record<string, string>,
    body: bodyOf(step, scope),
    seen: step.seen === undefined ? undefined : Number(fill(step.seen, scope)),
    key: `${story.id}/${scale}/${step.id}/${task.key}`,
  };
}

function bodyOf({ body, photo }: StepPlan, scope: Scope): unknown {
  if (photo !== undefined) return photoOf(String(fill(photo, scope)));
  return body === undefined ? undefined : fill(body, scope);
}

/** In a list of outcomes each entry may bear a problem of its own. */
function refusedEntry(reply: unknown): object | undefined {
  const { items } = reply as { items?: { problem?: object | null }[] };
  return Array.isArray(items) ? (items.find((item) => item?.problem)?.problem ?? undefined) : undefined;
}

/** Keeps what a reply teaches, where the step says. */
function keep(run: Run, step: StepPlan, { task, reply }: { task: Task; reply: unknown }): void {
  const { save, from, give } = step;
  if (save === undefined) return;
  const entries = from === undefined ? undefined : listIn(reply, from);
  if (give !== undefined) handOut(run, step, entries ?? [reply]);
  else if (task.items.length === 0) run.names[save] = entries ?? reply;
  else keepOnItems(save, task.items, { entries, reply });
}

/** The list under a key of a reply; one entry alone is a list of one, and null an empty one. */
function listIn(reply: unknown, key: string): readonly unknown[] {
  const part = (reply as Record<string, unknown>)[key];
  if (part === undefined) throw new StoryMistake(`the reply has no '${key}'`);
  if (part === null) return [];
  return Array.isArray(part) ? part : [part];
}

function keepOnItems(
  save: string,
  items: readonly unknown[],
  { entries, reply }: { entries: readonly unknown[] | undefined; reply: unknown },
): void {
  items.forEach((item, index) => {
    if (typeof item !== 'object' || item === null) return;
    (item as Record<string, unknown>)[save] = entries === undefined ? reply : entries[index];
  });
}

/** Gives each entry to the member of the cohort that it belongs to. */
function handOut(run: Run, { save, give }: StepPlan, entries: readonly unknown[]): void {
  const { to, whose, is } = give as NonNullable<StepPlan['give']>;
  const members = new Map(run.cohorts[to]?.map((item) => [partAt(item, whose), item]));
  for (const entry of entries) {
    const member = members.get((entry as Record<string, unknown>)[is]);
    if (member === undefined) throw new StoryMistake(`no ${to} has ${whose} of the entry's ${is}`);
    member[save as string] = entry;
  }
}

/** `2026-02-25 09:00` in Seoul as an instant. */
export function instantOf(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(text);
  if (match === null) throw new StoryMistake(`'${text}' is not of the form 2026-02-25 09:00`);
  const [, day, hours, minutes] = match as unknown as [string, string, string, string];
  return addMilliseconds(startOfDay(day), (Number(hours) * 60 + Number(minutes)) * 60_000);
}

/** Works through a list with so many callers at once; after a failure nothing new is begun. */
async function inParallel<Part>(
  parts: readonly Part[],
  callers: number,
  work: (part: Part) => Promise<void>,
): Promise<void> {
  let next = 0;
  const call = async (): Promise<void> => {
    while (next < parts.length) {
      next += 1;
      try {
        await work(parts[next - 1] as Part);
      } catch (error) {
        next = parts.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(callers, parts.length) }, call));
}
