import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { sealHeadQuery } from '../api/api.ts';
import { useWords } from '../words.ts';
import { DemoBar } from './demo-bar.tsx';
import { Masthead } from './masthead.tsx';
import { OfflineBar } from './offline-bar.tsx';

/** What stands around every page. */
export function Frame() {
  const say = useWords();
  return (
    <>
      <a className="skip-link" href="#main">
        {say('shell.skip')}
      </a>
      <DemoBar />
      <Masthead />
      <OfflineBar />
      <Outlet />
      <Foot />
    </>
  );
}

function Foot() {
  const say = useWords();
  const { data } = useQuery(sealHeadQuery);
  return (
    <footer className="foot">
      <div className="foot-inside">
        <p>{say('foot.promise')}</p>
        {data?.head && (
          <p>
            {say('foot.seal', { number: data.head.number })} <code>{data.head.hash}</code>
          </p>
        )}
        <ul>
          <li>
            <Link to="/programmes">{say('nav.programmes')}</Link>
          </li>
          <li>
            <Link to="/find">{say('nav.find')}</Link>
          </li>
          <li>
            <Link to="/documents">{say('documents.title')}</Link>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{say('foot.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
