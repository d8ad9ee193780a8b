import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/api/open-api.ts';
import { takesBytes } from '../../src/api/route.ts';
import { routes } from '../../src/api/routes.ts';
import { shapes } from '../../src/contract/shapes.ts';

type Json = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(openApiDocument()));

/** What a reference in the document stands for, all the way down. */
function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (value === null || typeof value !== 'object') return value;
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, resolve(v)]));
  const found = $ref
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, key) => at?.[key] as Json | undefined, document);
  if (found === undefined) throw new Error(`nothing stands at ${$ref}`);
  return resolve(found);
}

test('the contract is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  const broken = structuredClone(document);
  delete broken.info.title;
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('what the contract says by name is to the letter what the routes take and answer', () => {
  const paths = resolve(document.paths) as Record<string, Record<string, Json>>;
  for (const { operation } of routes) {
    const said = paths[operation.path]?.[operation.method.toLowerCase()] as unknown as {
      responses: Record<string, { content: Record<string, { schema: unknown }> }>;
      requestBody?: { content: Record<string, { schema: unknown }> };
    };
    const plain = (schema: unknown) => JSON.parse(JSON.stringify(schema));
    const reply = said.responses[operation.status]?.content['application/json']?.schema;
    expect(reply).toEqual(plain(operation.reply));
    if (operation.method === 'GET') continue;
    const type = takesBytes(operation.body) ? 'application/octet-stream' : 'application/json';
    expect(said.requestBody?.content[type]?.schema).toEqual(plain(operation.body));
  }
});

test('each name stands for a shape of its own, and is used', () => {
  const contents = Object.values(shapes).map((shape) => JSON.stringify(shape));
  expect(new Set(contents).size).toBe(contents.length);
  const text = JSON.stringify(document);
  const unused = Object.keys(shapes).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
  expect(unused).toEqual([]);
});
