import type { Operation } from '../contract/operation.ts';
import { shapes } from '../contract/shapes.ts';
import { permissionOf } from '../domain/person/permissions.ts';
import { acts, type Route, takesBytes } from './route.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;

/** The name of a shape by its content: a schema stands for itself wherever the contract uses it. */
const names = new Map(Object.entries(shapes).map(([name, shape]) => [JSON.stringify(shape), name]));

/** The schema with each shape that has a name, itself or inside of it, replaced by a reference to that name. */
function refer(schema: unknown): unknown {
  if (schema === null || typeof schema !== 'object') return schema;
  const name = names.get(JSON.stringify(schema));
  return name === undefined ? referInside(schema) : { $ref: `#/components/schemas/${name}` };
}

const referInside = (schema: object): unknown =>
  Array.isArray(schema)
    ? schema.map(refer)
    : Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, refer(each)]));

const problem = {
  description: 'A problem document (RFC 9457) in the caller’s language',
  content: { 'application/problem+json': { schema: refer(shapes.Problem) } },
};

/** The contract as OpenAPI 3.1, made from the operations alone. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const { operation } = route;
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(route),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dure (두레)',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'Public-private win-win programmes: every decision explained, every won traced.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, referInside(shape)])),
      parameters: { idempotencyKey, ifMatch, language },
      responses: { problem },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'dure',
          description:
            'Of a browser; by https its name is __Host-dure. Acts need a request of the same origin.',
        },
      },
    },
  };
}

function describe(route: Route): Json {
  const { operation } = route;
  const { params, query, body, reply, status } = operation;
  const isPublic = permissionOf(operation.id).open === 'public';
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: isPublic ? [] : [{ token: [] }, { session: [] }],
    parameters: [
      ...fields(params.properties, 'path', Object.keys(params.properties)),
      ...fields(query.properties, 'query', (query.required as string[] | undefined) ?? []),
      ...(acts(route) ? [common('idempotencyKey'), common('ifMatch')] : []),
      common('language'),
    ],
    ...(operation.method === 'POST' ? { requestBody: requestBody(body) } : {}),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: refer(reply) } } },
      default: { $ref: '#/components/responses/problem' },
    },
  };
}

const fields = (properties: Json, place: 'path' | 'query', required: readonly string[]): Json[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: refer(schema),
  }));

const requestBody = (body: Operation['body']): Json => ({
  required: true,
  content: { [takesBytes(body) ? 'application/octet-stream' : 'application/json']: { schema: refer(body) } },
});

const common = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });

const header = (name: string, required: boolean, description: string, schema: Json): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});

const idempotencyKey = header('Idempotency-Key', true, 'Different for each request; a retry sends it again', {
  type: 'string',
  minLength: 1,
  maxLength: 128,
});
const ifMatch = header('If-Match', false, 'The revision that was seen', { type: 'string' });
const language = header('Accept-Language', false, 'ko or en, for problems and texts', { type: 'string' });
