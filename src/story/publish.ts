import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Static } from 'typebox';
import { Errors } from 'typebox/value';
import { parse } from 'yaml';
import { checkProgramme, formatProblems } from '../contract/check-programme.ts';
import type { ProgrammeDefinition } from '../domain/programme/definition.ts';
import { operatorKey } from '../domain/programme/publishing.ts';
import { StoryMistake } from './mistake.ts';
import { OperatorsShape } from './shape.ts';
import { readEndpoints, Wire } from './wire.ts';

type Operator = Static<typeof OperatorsShape>['operators'][number];
type Told = { readonly file: string; readonly text: string; readonly definition: ProgrammeDefinition };
type Version = { readonly id: string; readonly sequence: number; readonly state: string };

const FOLDER = 'programmes';
const ADMINISTRATOR = 'admin@dure.example';

/** The programmes that no story plays. Throws StoryMistake for a file that does not check clean. */
export function readTold(projectRoot: string): Told[] {
  const folders = readdirSync(path.join(projectRoot, FOLDER)).filter((folder) => {
    const has = (file: string) => existsSync(path.join(projectRoot, FOLDER, folder, file));
    return has('programme.yaml') && !has('story.yaml');
  });
  return folders.sort().map((folder) => {
    const file = path.join(FOLDER, folder, 'programme.yaml');
    const text = readFileSync(path.join(projectRoot, file), 'utf8');
    const { definition, problems } = checkProgramme(file, text);
    if (definition === null) throw new StoryMistake(formatProblems(problems));
    return { file, text, definition };
  });
}

function readOperators(projectRoot: string): readonly Operator[] {
  const file = path.join(FOLDER, 'operators.yaml');
  const data: unknown = parse(readFileSync(path.join(projectRoot, file), 'utf8'));
  const [wrong] = Errors(OperatorsShape, data);
  if (wrong) throw new StoryMistake(`${file}: ${wrong.instancePath}: ${wrong.message}`);
  return (data as Static<typeof OperatorsShape>).operators;
}

/**
 * Publishes into a demo the programmes that no story plays, each drafted by its operator's officer and put into force
 * by its manager; whoever operates one is registered first. What is in force already is left alone. Throws
 * ProblemError for what the server refuses.
 */
export async function publishTold(projectRoot: string, { baseUrl }: { baseUrl: string }): Promise<number> {
  const wire = new Wire(readEndpoints(projectRoot), baseUrl);
  const awaited: Told[] = [];
  for (const told of readTold(projectRoot)) {
    if (!(await isInForce(wire, told.definition))) awaited.push(told);
  }
  const operators = readOperators(projectRoot);
  await register(wire, operators, awaited);
  for (const told of awaited) {
    const operator = operators.find(({ key }) => key === operatorKey(told.definition));
    if (operator === undefined) throw new StoryMistake(`${told.file}: its operator is not in operators.yaml`);
    await publish(wire, told, operator);
  }
  return awaited.length;
}

async function isInForce(wire: Wire, { id, number }: ProgrammeDefinition): Promise<boolean> {
  const asked = { email: null, path: {} };
  const { items } = (await wire.ask({ ...asked, operation: 'listProgrammes' })) as {
    items: { id: string; key: string }[];
  };
  const known = items.find(({ key }) => key === id);
  if (known === undefined) return false;
  const { versions } = (await wire.ask({
    ...asked,
    operation: 'getProgramme',
    path: { programmeId: known.id },
  })) as { versions: Version[] };
  return versions.some(({ sequence, state }) => sequence === number && state === 'published');
}

async function register(wire: Wire, operators: readonly Operator[], awaited: readonly Told[]): Promise<void> {
  if (awaited.length === 0) return;
  const asked = { operation: 'listOrganisations', email: ADMINISTRATOR, path: {} };
  const { items } = (await wire.askAll(asked)) as { items: { key: string | null }[] };
  const known = new Set(items.map(({ key }) => key));
  const needed = new Set(awaited.map(({ definition }) => operatorKey(definition)));
  const missing = operators.filter(({ key }) => needed.has(key) && !known.has(key));
  if (missing.length === 0) return;
  const body = {
    items: missing.map(({ officer, manager, ...organisation }) => ({
      ...organisation,
      data: [],
      people: [
        { name: '사업 담당', email: officer, locale: 'ko', seats: ['officer'] },
        { name: '사업 책임', email: manager, locale: 'ko', seats: ['manager'] },
      ],
    })),
  };
  const key = `told:operators:${missing.map((each) => each.key).join('+')}`;
  await wire.ask({ operation: 'registerOrganisations', email: ADMINISTRATOR, path: {}, body, key });
}

async function publish(wire: Wire, { file, text, definition }: Told, operator: Operator): Promise<void> {
  const { officer, manager } = operator;
  const key = `told:${definition.id}:${createHash('sha256').update(text).digest('hex')}`;
  const ask = (operation: string, email: string, versionId?: string) =>
    wire.ask({
      operation,
      email,
      path: versionId === undefined ? {} : { versionId },
      body: versionId === undefined ? { file, source: text } : {},
      key: `${key}:${operation}`,
    });
  const draft = (await ask('draftVersion', officer)) as Version;
  await ask('proposeVersion', officer, draft.id);
  await ask('publishVersion', manager, draft.id);
}
