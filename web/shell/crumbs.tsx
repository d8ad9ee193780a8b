import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpoken } from '../spoken.tsx';
import { useWords } from '../words.ts';

/** Where the reader is, from the first page down; the links between are given in order. */
export function Crumbs({
  links = [],
  here,
}: {
  readonly links?: readonly { readonly key: string; readonly link: ReactNode }[];
  readonly here: string;
}) {
  const say = useWords();
  const spoken = useSpoken();
  return (
    <nav aria-label={say('nav.crumbs')} className="no-print">
      <ol className="crumbs">
        <li>
          <Link to="/">{say('nav.home')}</Link>
        </li>
        {links.map(({ key, link }) => (
          <li key={key}>{link}</li>
        ))}
        <li aria-current="page">{spoken(here)}</li>
      </ol>
    </nav>
  );
}
