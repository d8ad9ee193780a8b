import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const LAST_SEGMENT_IS_A_FILE = /\.[a-z0-9]+$/i;

/** Whether the request asks for a page that a person reads: anything outside the API that wants HTML. */
const wantsPage = ({ method, url, headers }: FastifyRequest): boolean => {
  const [where = ''] = url.split('?');
  const reads = method === 'GET' || method === 'HEAD';
  const isPage = !where.startsWith('/api/') && !LAST_SEGMENT_IS_A_FILE.test(where);
  return reads && isPage && (headers.accept ?? '').includes('text/html');
};

/** Answers a request with the page, if it asks for one; else gives undefined. */
export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/**
 * Serves what the build made of `web/`: its assets for a year, because their names change with them, and one
 * document for every path of the pages, never kept, because it names the assets of this version.
 */
export async function serveWeb(app: FastifyInstance, folder: string | undefined): Promise<AnswerPage> {
  const document = folder === undefined ? '' : path.join(folder, 'index.html');
  if (folder === undefined || !existsSync(document)) return () => undefined;
  await app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  const worker = readFileSync(path.join(folder, 'field-worker.js'), 'utf8');
  app.get('/field-worker.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(worker),
  );
  const page = readFileSync(document, 'utf8');
  return (request, reply) =>
    wantsPage(request)
      ? reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
      : undefined;
}
