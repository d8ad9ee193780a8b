import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Me, meQuery } from '../api/session.ts';

/** What only somebody who has signed in sees; whoever has not is asked to, and comes back. */
export function SignedIn({ children }: { readonly children: (me: Me) => ReactNode }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { href } = useLocation();
  if (me === null) return <Navigate to="/sign-in" search={{ to: href }} replace />;
  return children(me);
}
