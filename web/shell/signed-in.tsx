import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Me, meQuery } from '../api/session.ts';

/** What only somebody who has signed in sees; whoever has not is asked to, and comes back. */
export function SignedIn({ children }: { readonly children: (me: Me) => ReactNode }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { href } = useLocation();
  // The page that was asked for: the address changes to that of the sign-in while this is still on the screen.
  const [search] = useState({ to: href });
  if (me === null) return <Navigate to="/sign-in" search={search} replace />;
  return children(me);
}
