import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { type Me, useMe } from '../api/session.ts';
import { keepPreferences, readPreferences, type Theme, themes } from '../preferences.ts';
import { Menu } from '../ui/menu.tsx';
import { useWords } from '../words.ts';
import { AccountMenu } from './account-menu.tsx';
import { useLanguage } from './language.ts';
import { NoticeBell } from './notice-bell.tsx';
import { SearchBox } from './search-box.tsx';

export function Masthead() {
  const say = useWords();
  const me = useMe();
  return (
    <header className="mast">
      <div className="mast-inside">
        <Link to="/" className="mast-name">
          <Mark />
          {say('shell.name')}
        </Link>
        <nav aria-label={say('nav.main')}>
          {me && <Link to="/desk">{say('nav.desk')}</Link>}
          {me && mayVerify(me) && <Link to="/verify">{say('verify.nav')}</Link>}
          <Link to="/programmes" activeOptions={{ exact: false }}>
            {say('nav.programmes')}
          </Link>
          <Link to="/find">{say('nav.find')}</Link>
        </nav>
        <div className="mast-tools">
          <LanguageSwitch />
          <ThemeMenu />
          {me && <SearchBox />}
          {me && <NoticeBell />}
          {me && (
            <Suspense fallback={null}>
              <AccountMenu me={me} />
            </Suspense>
          )}
          {me === null && <Link to="/sign-in">{say('signIn.title')}</Link>}
        </div>
      </div>
    </header>
  );
}

/** An auditor and the house's administrators have the record verified (`startRecordCheck` in the permission table). */
const mayVerify = ({ seats }: Me): boolean =>
  seats.some((seat) => seat === 'auditor' || seat === 'administrator');

/** Two hands over one ring: a dure is neighbours who take turns on each other's fields. */
const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="12" cy="16" r="9" />
    <circle cx="20" cy="16" r="9" />
  </svg>
);

function LanguageSwitch() {
  const { locale, speak } = useLanguage();
  const other = locale === 'ko' ? 'en' : 'ko';
  return (
    <button type="button" className="menu-button" lang={other} onClick={() => void speak(other)}>
      {other === 'ko' ? '한국어' : 'English'}
    </button>
  );
}

function ThemeMenu() {
  const say = useWords();
  const [theme, setTheme] = useState(() => readPreferences().theme);
  const choose = (next: Theme): void => {
    keepPreferences({ theme: next });
    setTheme(next);
  };
  const icon = (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentcolor" />
    </svg>
  );
  return (
    <Menu label={say('theme.title')} shown={icon}>
      <p className="menu-title">{say('theme.title')}</p>
      <ul className="menu-list">
        {themes.map((each) => (
          <li key={each}>
            <button type="button" aria-current={each === theme} onClick={() => choose(each)}>
              {say(`theme.${each}`)}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
