import { Link } from '@tanstack/react-router';
import { useWords } from '../words.ts';

/** The way to the search page, from everywhere. */
export function SearchBox() {
  const say = useWords();
  return (
    <Link to="/search" className="menu-button" aria-label={say('nav.search')}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="11" cy="11" r="7" />
        <path d="M16 16l5 5" />
      </svg>
    </Link>
  );
}
