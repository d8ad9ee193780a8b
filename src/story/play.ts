import { type Found, readExpectations } from './expect.ts';
import { StoryMistake } from './mistake.ts';
import { beginRun, type Run } from './run.ts';
import { estimateOf, playStep, sizeOf } from './step.ts';
import type { Story } from './story.ts';
import { Wire } from './wire.ts';

export type Progress = {
  readonly done: number;
  readonly total: number;
  /** The act and the step. */
  readonly step: { readonly ko: string; readonly en: string };
};

const CALLERS = 128;

export type PlayOptions = {
  readonly baseUrl: string;
  /** 1 is full size. */
  readonly scale: number;
  /** Requests under way at once; a hundred and twenty-eight unless told, since what comes together is done together. */
  readonly callers?: number;
  readonly onProgress: (progress: Progress) => void;
  /** Hears how long each operation took to be answered, in milliseconds. */
  readonly onAnswered?: (operation: string, milliseconds: number) => void;
};

export type StoryReport = {
  readonly id: string;
  readonly scale: number;
  /** Whether the run was complete before, so that nothing was played. */
  readonly already: boolean;
  readonly requests: number;
  readonly seconds: number;
  readonly expectations: readonly Found[];
};

/**
 * Plays a story against a running demo and compares its end with what the story expects. A story that was cut
 * off is played again from its start: what was done is answered from the stored replies. Throws StepFailure
 * with step, item, request and problem.
 */
export async function runStory(story: Story, options: PlayOptions): Promise<StoryReport> {
  const began = performance.now();
  const { plan } = story;
  const wire = new Wire(story.endpoints, options.baseUrl, options.onAnswered);
  const run = beginRun(story, options.scale);
  const already = (await programmeOf(wire, story))?.state === plan.over;
  if (!already) await playSteps(run, wire, options);
  run.names.programme = await programmeOf(wire, story);
  const expectations = await readExpectations(run, wire);
  const seconds = (performance.now() - began) / 1000;
  return { id: story.id, scale: options.scale, already, requests: wire.sent, seconds, expectations };
}

async function playSteps(
  run: Run,
  wire: Wire,
  { callers = CALLERS, onProgress }: PlayOptions,
): Promise<void> {
  const steps = run.story.plan.acts.flatMap((act) => act.steps.map((step) => ({ step, act })));
  const sizes = steps.map(({ step }) => estimateOf(run, step));
  let done = 0;
  for (const [index, { step, act }] of steps.entries()) {
    const after = sizes.slice(index + 1).reduce((sum, size) => sum + size, 0);
    // Only now is it known which items an earlier reply has chosen for the step.
    const total = done + sizeOf(run, step) + after;
    const { ko, en } = act.title;
    const told = { ko: `${ko} · ${step.id}`, en: `${en ?? ko} · ${step.id}` };
    const tell = (): void => onProgress({ done, total, step: told });
    tell();
    const onDone = (): void => {
      done += 1;
      tell();
    };
    await playStep(run, step, { wire, callers, onDone });
  }
}

/** As `runStory`, but an expectation that is not met is thrown too. */
export async function playStory(story: Story, options: PlayOptions): Promise<StoryReport> {
  const report = await runStory(story, options);
  const unmet = report.expectations.filter(({ met }) => !met);
  if (unmet.length === 0) return report;
  const lines = unmet.map(({ id, expected, found }) => `  ${id}: expected ${expected}, found ${found}`);
  throw new StoryMistake(`the story ended otherwise than expected:\n${lines.join('\n')}`);
}

type Programme = { readonly key: string; readonly state: string };

async function programmeOf(wire: Wire, story: Story): Promise<Programme | undefined> {
  const { items } = (await wire.ask({ operation: 'listProgrammes', email: null, path: {} })) as {
    items: Programme[];
  };
  return items.find(({ key }) => key === story.id);
}
