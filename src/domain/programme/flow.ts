import { accept, type Result, refuse } from '../refusal.ts';
import type { Coded } from '../rule/vocabulary.ts';
import { hasRun, type ProgrammeDefinition, type RunDefinition } from './definition.ts';

/** The steps that this house runs for a programme by results, in their order. */
export const RUN_STEPS = [
  'agreement',
  'apply',
  'review',
  'recommend',
  'plan',
  'match',
  'improve',
  'verify',
  'pay',
  'refer',
  'run_off',
] as const;
export type RunStep = (typeof RUN_STEPS)[number];

/** The steps that this house runs for every programme: applying, with the decision and its reasons. */
export const EVERY_STEP: readonly string[] = ['apply'];

export type FlowRefusal = 'step_not_run_here' | 'programme_historical';

/** The steps of the programme that the house runs; all of a run, else those that its file calls built. */
export const stepsRun = (definition: ProgrammeDefinition): readonly string[] =>
  hasRun(definition)
    ? RUN_STEPS
    : definition.flow.filter(({ state }) => state === 'built').map(({ key }) => key);

const called = ({ id, title }: ProgrammeDefinition): Coded => ({ code: id, label: title });

/** Refuses `programme_historical` for what is only told of as it once was. */
export function offered(definition: ProgrammeDefinition): Result<null, 'programme_historical'> {
  const { offer } = definition;
  if (offer?.state !== 'historical') return accept(null);
  const { fromYear, toYear } = offer;
  return refuse('programme_historical', { programme: called(definition), fromYear, toYear });
}

/** Whether the house runs the step for the programme. Refuses `programme_historical` and `step_not_run_here`. */
export function runsStep(definition: ProgrammeDefinition, step: RunStep): Result<null, FlowRefusal> {
  const there = offered(definition);
  if (!there.ok) return there;
  return stepsRun(definition).includes(step)
    ? accept(null)
    : refuse('step_not_run_here', { programme: called(definition) });
}

/** The programme as its run reads it. Refuses as `runsStep` where its file only tells of the programme. */
export function runOf(definition: ProgrammeDefinition): Result<RunDefinition, FlowRefusal> {
  if (hasRun(definition)) return accept(definition);
  const there = offered(definition);
  return there.ok ? refuse('step_not_run_here', { programme: called(definition) }) : there;
}
