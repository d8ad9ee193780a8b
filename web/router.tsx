import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  redirect,
} from '@tanstack/react-router';
import type { paths } from '../src/client/schema.generated.ts';
import { queryClient } from './api/api.ts';
import type { Answers } from './forms/schema.ts';
import { Frame } from './shell/frame.tsx';
import { Missing, PageSkeleton, Trouble } from './shell/trouble.tsx';
import { pageOfKind } from './subject/places.ts';
import { standingQuery } from './subject/standing.ts';

/** Of what stands behind the question mark, the texts of those names. */
const texts = <Name extends string>(
  search: Readonly<Record<string, unknown>>,
  ...names: readonly Name[]
): { [name in Name]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]] as const] : [])),
  ) as { [name in Name]?: string };

/** What the house does by itself is seen among its like. */
const boards: Readonly<Record<string, '/jobs' | '/tokens' | '/webhooks'>> = {
  job: '/jobs',
  delivery: '/jobs',
  token: '/tokens',
  webhook: '/webhooks',
};

/** What is a part of another subject is seen on that one's page. */
async function toHome({ kind, id }: { readonly kind: string; readonly id: string }): Promise<void> {
  const place = boards[kind];
  if (place !== undefined) throw redirect({ to: place, replace: true });
  const standing = await queryClient.fetchQuery(standingQuery(kind, id)).catch(() => undefined);
  const home = standing?.home ? pageOfKind(standing.home.kind, standing.home.id) : undefined;
  if (home !== undefined) throw redirect({ to: '/$noun/$id', params: home, hash: id, replace: true });
}

type SmeSearch = NonNullable<paths['/sme-test']['get']['parameters']['query']>;

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazy(() => import('./pages/home.tsx'), 'HomePage'),
});

const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programmes',
  component: lazy(() => import('./pages/programmes.tsx'), 'ProgrammesPage'),
});

const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  validateSearch: ({ number, answers }): { number?: string; answers?: Answers } => ({
    // Ten digits that somebody typed are read as a number.
    ...(['string', 'number'].includes(typeof number) ? { number: String(number) } : {}),
    ...(typeof answers === 'object' && answers !== null && !Array.isArray(answers)
      ? { answers: answers as Answers }
      : {}),
  }),
  component: lazy(() => import('./pages/find.tsx'), 'FindPage'),
});

const sme = createRoute({
  getParentRoute: () => root,
  path: '/sme',
  validateSearch: (search): SmeSearch => {
    const { industry, group, heldByLarge, yearEndsOn, startedOn } = texts(
      search,
      'industry',
      'group',
      'heldByLarge',
      'yearEndsOn',
      'startedOn',
    );
    // One amount alone is read as a number.
    const amounts = (['sales', 'groupSales', 'assets'] as const).flatMap((name) =>
      ['string', 'number'].includes(typeof search[name]) ? [[name, String(search[name])] as const] : [],
    );
    return {
      industry,
      group,
      heldByLarge,
      yearEndsOn,
      startedOn,
      ...Object.fromEntries(amounts),
    } as SmeSearch;
  },
  component: lazy(() => import('./pages/sme.tsx'), 'SmePage'),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId',
  component: lazy(() => import('./pages/programme.tsx'), 'ProgrammePage'),
});

const criteria = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/criteria',
  component: lazy(() => import('./pages/criteria.tsx'), 'CriteriaPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string; problem?: string } => texts(search, 'to', 'problem'),
  component: lazy(() => import('./pages/sign-in.tsx'), 'SignInPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazy(() => import('./pages/account.tsx'), 'AccountPage'),
});

const tokens = createRoute({
  getParentRoute: () => root,
  path: '/tokens',
  component: lazy(() => import('./pages/tokens.tsx'), 'TokensPage'),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazy(() => import('./pages/jobs.tsx'), 'JobsPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazy(() => import('./pages/imports.tsx'), 'ImportsPage'),
});

const imported = createRoute({
  getParentRoute: () => root,
  path: '/imports/$importId',
  component: lazy(() => import('./pages/import.tsx'), 'ImportPage'),
});

const lookAlikes = createRoute({
  getParentRoute: () => root,
  path: '/look-alikes',
  component: lazy(() => import('./pages/look-alikes.tsx'), 'LookAlikesPage'),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/webhooks',
  component: lazy(() => import('./pages/webhooks.tsx'), 'WebhooksPage'),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazy(() => import('./pages/notices.tsx'), 'NoticesPage'),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: (search): { kind?: string } =>
    typeof search.kind === 'string' ? { kind: search.kind } : {},
  component: lazy(() => import('./pages/desk.tsx'), 'DeskPage'),
});

const ranking = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/ranking',
  component: lazy(() => import('./pages/ranking.tsx'), 'RankingPage'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/board',
  validateSearch: (asked): { region?: string; hazard?: string; site?: string } => ({
    // A code of two digits that somebody typed is read as a number.
    ...(['string', 'number'].includes(typeof asked.region) ? { region: String(asked.region) } : {}),
    ...(typeof asked.hazard === 'string' ? { hazard: asked.hazard } : {}),
    ...(typeof asked.site === 'string' ? { site: asked.site } : {}),
  }),
  component: lazy(() => import('./pages/board.tsx'), 'BoardPage'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/decisions',
  component: lazy(() => import('./pages/decisions.tsx'), 'DecisionsPage'),
});

const simulate = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/simulate',
  validateSearch: (search): { id?: string } => texts(search, 'id'),
  component: lazy(() => import('./pages/simulate.tsx'), 'SimulatePage'),
});

const supplier = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/suppliers/$organisationId',
  validateSearch: (asked): { kind?: string } => (typeof asked.kind === 'string' ? { kind: asked.kind } : {}),
  component: lazy(() => import('./pages/supplier.tsx'), 'SupplierPage'),
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/$list',
  validateSearch: (search): Record<string, string> =>
    Object.fromEntries(
      Object.entries(search).filter((each): each is [string, string] => typeof each[1] === 'string'),
    ),
  component: lazy(() => import('./pages/list.tsx'), 'ListPage'),
});

const together = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/$list/together/$operation',
  component: lazy(() => import('./pages/together.tsx'), 'TogetherPage'),
});

const fund = createRoute({
  getParentRoute: () => root,
  path: '/funds/$fundId',
  validateSearch: (search): { award?: string } =>
    typeof search.award === 'string' ? { award: search.award } : {},
  component: lazy(() => import('./pages/fund.tsx'), 'FundPage'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/claims/$claimId/check',
  component: lazy(() => import('./pages/check.tsx'), 'CheckPage'),
});

const scoring = createRoute({
  getParentRoute: () => root,
  path: '/applications/$applicationId/scoring',
  component: lazy(() => import('./pages/scoring.tsx'), 'ScoringPage'),
});

const subject = createRoute({
  getParentRoute: () => root,
  path: '/$noun/$id',
  component: lazy(() => import('./pages/subject.tsx'), 'SubjectPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (asked): { q?: string } => (typeof asked.q === 'string' ? { q: asked.q } : {}),
  component: lazy(() => import('./pages/search.tsx'), 'SearchPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazy(() => import('./pages/password.tsx'), 'PasswordPage'),
});

const step = createRoute({
  getParentRoute: () => root,
  path: '/steps/$kind/$id',
  beforeLoad: ({ params }) => toHome(params),
  validateSearch: (search): { title?: string } =>
    typeof search.title === 'string' ? { title: search.title } : {},
  component: lazy(() => import('./pages/step.tsx'), 'StepPage'),
});

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazy(() => import('./pages/verify.tsx'), 'VerifyPage'),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: (asked): { hash?: string } => (typeof asked.hash === 'string' ? { hash: asked.hash } : {}),
  component: lazy(() => import('./pages/documents.tsx'), 'DocumentsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    programmes,
    find,
    sme,
    programme,
    criteria,
    signIn,
    password,
    account,
    tokens,
    jobs,
    imports,
    imported,
    lookAlikes,
    webhooks,
    notices,
    desk,
    ranking,
    board,
    decisions,
    simulate,
    supplier,
    list,
    together,
    search,
    fund,
    step,
    verify,
    check,
    scoring,
    documents,
    subject,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Trouble,
  defaultNotFoundComponent: Missing,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
