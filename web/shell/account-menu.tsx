import { Link, useNavigate } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { type Me, organisationOf, startAfresh } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { useSpoken } from '../spoken.tsx';
import { Menu } from '../ui/menu.tsx';
import { useCodes, useWords } from '../words.ts';

/** Who is signed in and for whom; the ways to act for another organisation and to leave. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const say = useWords();
  const spoken = useSpoken();
  const codes = useCodes();
  const format = useFormat();
  const navigate = useNavigate();
  const leave = useAct(async (_: null) => bodyOf(await api.POST('/sign-out', { body: {} })));
  const change = useAct(async (organisationId: string) =>
    bodyOf(await api.POST('/session/organisation', { body: { organisationId } })),
  );
  const go = async (to: '/' | '/desk', done: Promise<unknown>): Promise<void> => {
    if ((await done) === undefined) return;
    // The page is left first: it would ask whoever is nobody now to sign in.
    await navigate({ to });
    await startAfresh();
  };
  const here = organisationOf(me);
  const nameOf = ({ name }: Me['organisations'][number]) =>
    format.say({ ko: name.ko, en: name.en ?? undefined });
  return (
    <Menu
      label={say('account.menu', { name: me.name })}
      shown={
        <>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="8" r="4" />
            <path d="M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7" />
          </svg>
          <span className="mast-who">
            {spoken(me.name)}
            {here !== undefined && <small>{spoken(nameOf(here))}</small>}
          </span>
        </>
      }
    >
      {me.organisations.length > 1 && (
        <>
          <p className="menu-title">{say('account.switch')}</p>
          <ul className="menu-list">
            {me.organisations.map((organisation) => (
              <li key={organisation.organisationId}>
                <button
                  type="button"
                  aria-current={organisation === here}
                  onClick={() => void go('/desk', change.run(organisation.organisationId))}
                >
                  {spoken(nameOf(organisation))}
                  <small>{organisation.seats.map((seat) => codes('seat', seat)).join(', ')}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="menu-list">
        <li>
          <Link to="/account">{say('account.title')}</Link>
        </li>
        <li>
          <Link to="/tokens">{say('tokens.title')}</Link>
        </li>
        {here?.seats.some((seat) => seat === 'manager' || seat === 'administrator') && (
          <li>
            <Link to="/webhooks">{say('webhooks.title')}</Link>
          </li>
        )}
        {here?.seats.includes('administrator') && (
          <li>
            <Link to="/jobs">{say('jobs.title')}</Link>
          </li>
        )}
        {here?.seats.includes('administrator') && (
          <li>
            <Link to="/imports">{say('imports.title')}</Link>
          </li>
        )}
        {here?.seats.includes('administrator') && (
          <li>
            <Link to="/look-alikes">{say('alike.title')}</Link>
          </li>
        )}
        <li>
          <Link to="/sign-in">{say('account.other')}</Link>
        </li>
        <li>
          <button type="button" onClick={() => void go('/', leave.run(null))}>
            {say('account.leave')}
          </button>
        </li>
      </ul>
    </Menu>
  );
}
