import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
} from '@tanstack/react-router';
import { Frame } from './shell/frame.tsx';
import { Missing, PageSkeleton, Trouble } from './shell/trouble.tsx';

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

export const router = createRouter({
  routeTree: root.addChildren([home, programmes, programme, criteria]),
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
