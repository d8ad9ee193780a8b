import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { DatabaseError } from 'pg';
import { lane } from '../actions/lane.ts';
import type { Locale } from '../domain/person/actor.ts';
import { ParameterNotInForce } from '../domain/programme/parameter.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { HouseRefusal, RefusalCode } from '../domain/refusals.ts';
import { type Bearer, findCallers } from '../store/callers.ts';
import { Refused } from '../store/refused.ts';
import { troubleOf } from '../store/trouble.ts';
import type { House } from './call.ts';
import { sessionCookie } from './cookie.ts';
import { Invalid } from './invalid.ts';
import { serveOidc } from './oidc.ts';
import { openApiDocument } from './open-api.ts';
import { problemOf } from './problem.ts';
import { textOf } from './problems.ts';
import { localeOf } from './request.ts';
import { routes } from './routes.ts';
import { serve } from './serve.ts';
import { UnknownCallers } from './unknown-callers.ts';
import { serveWeb } from './web.ts';

declare module 'fastify' {
  interface FastifyRequest {
    locale?: Locale;
  }
}

export type AppOptions = Partial<House> &
  Pick<
    House,
    | 'database'
    | 'moveWorld'
    | 'seal'
    | 'files'
    | 'uploads'
    | 'imports'
    | 'sheets'
    | 'press'
    | 'signIn'
    | 'simulator'
  > & {
    /** Proxies whose word for the caller’s address is taken. */
    readonly proxies?: readonly string[];
    /** Is told every fault of ours; the caller only hears that it was one. */
    readonly report?: (fault: unknown) => void;
    /** Where the built pages lie; without them the house answers to machines alone. */
    readonly webFolder?: string;
  };

/** Scripts, styles, pictures and requests are the house's own or none; nothing runs inline. */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** The HTTP application: every route of the contract under /api/v1, and problems for all that goes wrong. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const house: House = {
    checkReplies: false,
    mail: 'none',
    home: null,
    demo: () => ({ accounts: [], stories: [] }),
    unknownCallers: new UnknownCallers(),
    callerOf: lane((bearers: readonly Bearer[]) => findCallers(options.database.kysely, bearers), {
      lanes: 2,
    }),
    cookie: sessionCookie(false),
    systemNow: () => new Date().toISOString(),
    ...options,
  };
  const app = Fastify({
    bodyLimit: 1024 * 1024,
    trustProxy: options.proxies?.length ? [...options.proxies] : false,
    // A stop does not wait for callers that keep their connection: a cut request is sent again under its key.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { strict: false } },
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: pagePolicy } });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addContentTypeParser(
    /^(image\/(jpeg|png|webp)|application\/pdf|application\/octet-stream)/,
    { parseAs: 'buffer', bodyLimit: 20 * 1024 * 1024 },
    (_request, body, done) => done(null, body),
  );
  const report = options.report ?? console.error;
  app.setErrorHandler((error: FastifyError, request, reply) =>
    answerError(error, { request, reply, report }),
  );
  const answerPage = await serveWeb(app, options.webFolder);
  app.setNotFoundHandler(
    (request, reply) =>
      answerPage(request, reply) ??
      answer(request, reply, { code: 'no_such_route', facts: { method: request.method, path: request.url } }),
  );
  serveOidc(app, house);
  await app.register(
    async (api) => {
      for (const route of routes) serve(api, house, route);
      let contract: object | undefined;
      api.get('/openapi.json', () => {
        contract ??= openApiDocument();
        return contract;
      });
    },
    { prefix: '/api/v1' },
  );
  return app;
}

/** What Fastify itself refuses before a route is reached. */
const wireRefusals: Record<string, HouseRefusal> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_not_supported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_request',
};

const RETRY_AFTER_SECONDS = 5;

type Failed = { request: FastifyRequest; reply: FastifyReply; report: (fault: unknown) => void };

function answerError(error: FastifyError, { request, reply, report }: Failed): FastifyReply {
  if (error instanceof Refused || error instanceof ParameterNotInForce) {
    const { retryAfterSeconds } = error.refusal.facts;
    if (typeof retryAfterSeconds === 'number') reply.header('retry-after', retryAfterSeconds);
    return answer(request, reply, error.refusal);
  }
  if (error instanceof Invalid) {
    const locale = request.locale ?? localeOf(request, undefined);
    const refusal = { code: 'invalid_request', facts: {} };
    return sendProblem(
      reply,
      problemOf(textOf('invalid_request'), refusal, { locale, errors: error.errors }),
    );
  }
  if (error instanceof DatabaseError && error.code === '23505') {
    return answer(request, reply, { code: 'already_exists', facts: { constraint: error.constraint ?? '' } });
  }
  // A phone that lost its network in the middle of what it sent: no trouble of ours, and nobody hears the answer.
  if (error.code === 'ECONNRESET' && error.statusCode === 400) {
    return answer(request, reply, { code: 'invalid_request', facts: {} });
  }
  const trouble = troubleOf(error);
  if (trouble !== undefined) {
    report(error);
    reply.header('retry-after', RETRY_AFTER_SECONDS);
    return answer(request, reply, { code: trouble, facts: {} });
  }
  const wire = wireRefusals[error.code] ?? (error instanceof SyntaxError ? 'invalid_json' : undefined);
  if (wire !== undefined || (error.statusCode ?? 500) < 500) {
    return answer(request, reply, { code: wire ?? 'invalid_request', facts: {} });
  }
  report(error);
  return reply.code(500).type('application/problem+json').send({
    type: '/problems/internal_error',
    title: '서버 오류 / Internal error',
    status: 500,
    detail: '기록해 두었습니다. 저장된 것은 없습니다. / It has been logged; nothing was saved.',
    code: 'internal_error',
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, refusal: Refusal<RefusalCode>): FastifyReply {
  const locale = request.locale ?? localeOf(request, undefined);
  return sendProblem(reply, problemOf(textOf(refusal.code), refusal, { locale }));
}

const sendProblem = (reply: FastifyReply, problem: ReturnType<typeof problemOf>): FastifyReply =>
  reply.code(problem.status).type('application/problem+json').send(problem);
