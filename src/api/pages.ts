import type { FastifyInstance } from 'fastify';
import type { Locale } from '../domain/person/actor.ts';
import { findCaller } from '../store/callers.ts';
import { listProgrammes, publishedVersion } from '../store/programmes.ts';
import type { Db } from '../store/rows.ts';
import { findLast } from '../store/seals.ts';
import { type Home, homePage, type Shown } from './pages/home.ts';
import { STYLE } from './pages/style.ts';
import { localeOf } from './request.ts';
import type { House } from './serve.ts';
import { figuresView } from './views/figures.ts';
import { headView } from './views/seal.ts';

/** Hangs the pages that need no sign-in and no script into the app. */
export function servePages(app: FastifyInstance, house: House): void {
  app.get('/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get('/', async (request, reply) => {
    const { lang } = request.query as { lang?: string };
    const locale: Locale = lang === 'ko' || lang === 'en' ? lang : localeOf(request, undefined);
    const db = house.database.kysely;
    const { demo, now } = await findCaller(db, { tokenHash: null, systemNow: house.systemNow() });
    const { stories } = house.demo();
    const head = headView(await findLast(db));
    const home: Home = { locale, demo, now, stories, programmes: await shown(db), head };
    return reply.type('text/html; charset=utf-8').send(homePage(home));
  });
}

async function shown(db: Db): Promise<Shown[]> {
  const found = [];
  for (const programme of await listProgrammes(db)) {
    const version = await publishedVersion(db, programme.id);
    if (version === undefined) continue;
    found.push({ definition: version.definition, figures: await figuresView(db, programme.id) });
  }
  return found;
}
