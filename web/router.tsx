import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from './api/api.ts';
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

/** What is a part of another subject is seen on that one's page. */
async function toHome({ kind, id }: { readonly kind: string; readonly id: string }): Promise<void> {
  const standing = await queryClient.fetchQuery(standingQuery(kind, id)).catch(() => undefined);
  const home = standing?.home ? pageOfKind(standing.home.kind, standing.home.id) : undefined;
  if (home !== undefined) throw redirect({ to: '/$noun/$id', params: home, hash: id, replace: true });
}

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

const list = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId/$list',
  validateSearch: (search): Record<string, string> =>
    Object.fromEntries(
      Object.entries(search).filter((each): each is [string, string] => typeof each[1] === 'string'),
    ),
  component: lazy(() => import('./pages/list.tsx'), 'ListPage'),
});

const fund = createRoute({
  getParentRoute: () => root,
  path: '/funds/$fundId',
  validateSearch: (search): { award?: string } =>
    typeof search.award === 'string' ? { award: search.award } : {},
  component: lazy(() => import('./pages/fund.tsx'), 'FundPage'),
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

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    programmes,
    programme,
    criteria,
    signIn,
    password,
    account,
    notices,
    desk,
    list,
    search,
    fund,
    step,
    verify,
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
