import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { useSpoken } from '../spoken.tsx';
import { pageOfKind } from '../subject/places.ts';
import { State } from '../subject/value.tsx';
import { Field } from '../ui/field.tsx';
import { Empty, Page, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

const foundQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: async () => bodyOf(await api.GET('/search', { params: { query: { q } } })).groups,
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** Finds by name, number or initial consonants whatever the reader may see. */
export function SearchPage() {
  return <SignedIn>{() => <Found />}</SignedIn>;
}

function Found() {
  const spoken = useSpoken();
  const say = useWords();
  const codes = useCodes();
  const { q = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const { data: groups, isFetched } = useQuery(foundQuery(q));
  const hits = (groups ?? []).filter(({ items }) => items.length > 0);
  return (
    <Page title={say('nav.search')} above={<Crumbs here={say('nav.search')} />} width="text">
      <search>
        <Field label={say('search.label')} help={say('search.help')}>
          {(props) => (
            <input
              {...props}
              className="input"
              type="search"
              autoComplete="off"
              value={q}
              onChange={(event) => void navigate({ search: { q: event.target.value }, replace: true })}
            />
          )}
        </Field>
      </search>
      <div aria-live="polite">
        {q.trim() !== '' && isFetched && hits.length === 0 && (
          <p className="section">
            <Empty title={say('list.nothingFound')}>{say('search.nothingHint')}</Empty>
          </p>
        )}
        {q.trim() !== '' &&
          hits.map(({ kind, items, more }) => (
            <Section key={kind} title={codes('noun', kind)} hint={more ? say('search.more') : undefined}>
              <ul className="plain-list stack-8">
                {items.map(({ id, number, name, state }) => {
                  const to = pageOfKind(kind, id);
                  return (
                    <li key={id} className="card task">
                      {to === undefined ? (
                        <span className="task-title">{spoken(name)}</span>
                      ) : (
                        <Link to="/$noun/$id" params={to} className="task-title">
                          {spoken(name)}
                        </Link>
                      )}
                      <span className="row">
                        <span className="hint">{number}</span>
                        {state !== null && <State state={state} kind={kind} />}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </Section>
          ))}
      </div>
    </Page>
  );
}
