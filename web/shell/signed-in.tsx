import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { type Me, meQuery } from '../api/session.ts';
import { PageSkeleton } from './trouble.tsx';

/** What only somebody who has signed in sees; whoever has not is asked to, and comes back. */
export function SignedIn({ children }: { readonly children: (me: Me) => ReactNode }) {
  const { data: me } = useSuspenseQuery(meQuery);
  return me === null ? <ToSignIn /> : children(me);
}

/** Leaves for the sign-in once, with the address to come back to; what is on the screen waits as it is. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href } = router.state.location;
    void router.navigate({ to: '/sign-in', search: { to: href }, replace: true });
  }, [router]);
  return <PageSkeleton />;
}
