import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Errors } from 'typebox/value';
import { type ProgrammeSource, readProgrammeSource } from '../contract/programme-source.ts';
import { finding, type Path } from '../domain/programme/finding.ts';
import { expressionOf } from './expression.ts';
import { StoryMistake } from './mistake.ts';
import { type StoryPlan, StoryShape } from './shape.ts';
import { expressionsIn } from './template.ts';
import { type Endpoint, readEndpoints } from './wire.ts';

/** An account of the demo that anyone may step into. */
export type Account = { email: string; role: { ko: string; en: string } };

/** A story as it was read: a whole run of a programme, ready to be played. */
export type Story = {
  readonly id: string;
  readonly accounts: Account[];
  readonly plan: StoryPlan;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** The programme file that the story publishes: its name and its text. */
  readonly programme: { readonly file: string; readonly text: string };
};

/**
 * Reads `programmes/<id>/story.yaml`. Throws StoryMistake with file, line and column for one that is malformed,
 * speaks of an operation or cohort that is not there, or holds an expression that cannot be read.
 */
export function readStory(projectRoot: string, id: string): Story {
  const folder = path.join('programmes', id);
  const file = path.join(folder, 'story.yaml');
  const source = readProgrammeSource(readText(projectRoot, file));
  const place = (line: number, column: number, what: string): never => {
    throw new StoryMistake(`${file}:${line}:${column}: ${what}`);
  };
  const [unread] = source.problems;
  if (unread)
    place(unread.line, unread.column, `${unread.finding.found}; expected ${unread.finding.expected.en}`);
  const endpoints = readEndpoints(projectRoot);
  const mistake = firstMistake(source, endpoints);
  if (mistake) {
    const nothing = { found: '', expected: { ko: '', en: '' } };
    const { line, column } = source.locate(finding(mistake.path, 'wrong_value', nothing));
    place(line, column, `${mistake.path.join('.')}: ${mistake.what}`);
  }
  const plan = source.data as StoryPlan;
  const programmeFile = path.join(folder, plan.programme.file);
  const programme = { file: programmeFile, text: readText(projectRoot, programmeFile) };
  return { id: plan.id, accounts: accountsOf(plan), plan, endpoints, programme };
}

function readText(projectRoot: string, file: string): string {
  try {
    return readFileSync(path.join(projectRoot, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StoryMistake(`${file}: there is no such file`);
  }
}

const accountsOf = ({ cast, guests }: StoryPlan): Account[] =>
  [...cast.flatMap(({ people }) => people), ...guests].map(({ email, role }) => ({
    email,
    role: { ko: role.ko, en: role.en ?? role.ko },
  }));

type Mistake = { readonly path: Path; readonly what: string };

function firstMistake({ data }: ProgrammeSource, endpoints: Story['endpoints']): Mistake | undefined {
  const [wrong] = Errors(StoryShape, data);
  if (wrong) {
    const more =
      'additionalProperties' in wrong.params ? `: ${wrong.params.additionalProperties.join(', ')}` : '';
    return { path: pathOf(wrong.instancePath), what: `${wrong.message}${more}` };
  }
  const plan = data as StoryPlan;
  return [...namesOf(plan, endpoints), ...expressionMistakes(data, [])][0];
}

/** `/acts/0/steps` as a path, list positions as numbers. */
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function namesOf(plan: StoryPlan, endpoints: Story['endpoints']): Mistake[] {
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  const operation = (id: string, at: Path): void => {
    if (!endpoints.has(id)) mistakes.push({ path: [...at, 'do'], what: `there is no operation '${id}'` });
  };
  plan.acts.forEach((act, a) => {
    act.steps.forEach((step, s) => {
      const at = ['acts', a, 'steps', s];
      operation(step.do, at);
      if (seen.has(step.id))
        mistakes.push({ path: [...at, 'id'], what: `the step '${step.id}' stands twice` });
      seen.add(step.id);
      const cohorts = [step.each?.includes('${') ? undefined : step.each, step.give?.to];
      for (const name of cohorts.filter((each) => each !== undefined)) {
        if (!Object.hasOwn(plan.cohorts, name)) {
          mistakes.push({ path: [...at, 'each'], what: `there is no cohort '${name}'` });
        }
      }
    });
  });
  plan.expect.forEach((each, index) => {
    operation(each.do, ['expect', index]);
  });
  return mistakes;
}

function expressionMistakes(value: unknown, at: Path): Mistake[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      expressionMistakes(part, [...at, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return expressionsIn(value).flatMap((text) => {
    try {
      expressionOf(text);
      return [];
    } catch (error) {
      if (!(error instanceof StoryMistake)) throw error;
      return [{ path: at, what: error.message }];
    }
  });
}
