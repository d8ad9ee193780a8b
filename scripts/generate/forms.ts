import { routes } from '../../src/api/routes.ts';
import { permissionOf } from '../../src/domain/person/permissions.ts';

/** What the pages know of each act: where it goes, what it is about, and the questions that its form asks. */
export async function generate(): Promise<Record<string, string>> {
  const acts: Record<string, object> = {};
  for (const { operation } of routes) {
    if (operation.method !== 'POST') continue;
    const { id, path, body } = operation;
    acts[id] = { path, subject: permissionOf(id).subject, body: bare(body) };
  }
  return { 'web/api/acts.generated.json': `${JSON.stringify(acts, null, 1)}\n` };
}

/** A schema as JSON alone, without what only the type system needs. */
const bare = (schema: object): object => JSON.parse(JSON.stringify(schema));
