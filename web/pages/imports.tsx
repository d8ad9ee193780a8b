import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { type Import, importsQuery } from '../registry/imports-query.ts';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { State } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

/** Files of organisations: a new one to be sent, an empty one to be filled in, and those that came. */
export function ImportsPage() {
  const say = useWords();
  return (
    <SignedIn>
      {() => (
        <Page
          title={say('imports.title')}
          lead={say('imports.lead')}
          above={<Crumbs here={say('imports.title')} />}
        >
          <Send />
          <Last />
        </Page>
      )}
    </SignedIn>
  );
}

const MOST_BYTES = 20 * 1024 * 1024;

function Send() {
  const say = useWords();
  const format = useFormat();
  const id = useId();
  const navigate = useNavigate();
  const [isTooLarge, setTooLarge] = useState(false);
  const send = useAct(async (file: File, header) =>
    bodyOf(
      await api.POST('/organisation-imports', {
        params: { header },
        body: file as never,
        bodySerializer: (body) => body as never,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    ),
  );
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const read = await send.run(file);
    if (read !== undefined) await navigate({ to: '/imports/$importId', params: { importId: read.id } });
  };
  return (
    <div className="card stack">
      <ProblemNotice problem={send.problem} />
      {isTooLarge && (
        <Notice tone="danger" alert>
          {say('imports.tooLarge')}
        </Notice>
      )}
      <div className="field">
        <label htmlFor={id}>{say('imports.file')}</label>
        <span className="help" id={`${id}-help`}>
          {say('imports.fileHelp')}
        </span>
        <input
          id={id}
          className="input"
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          aria-describedby={`${id}-help`}
          disabled={send.busy}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again, once it has been mended.
            target.value = '';
            void choose(file);
          }}
        />
      </div>
      {send.busy && <p role="status">{say('imports.reading')}</p>}
      <div className="row">
        <Button
          onClick={() =>
            void import('../registry/template.ts').then(({ saveTemplate }) => saveTemplate(say, format))
          }
        >
          {say('imports.template')}
        </Button>
        <span className="hint">{say('imports.templateHint')}</span>
      </div>
    </div>
  );
}

type Row = Omit<Import, 'columns'>;

function Last() {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: rows } = useSuspenseQuery(importsQuery);
  const columns: readonly Column<Row>[] = [
    {
      key: 'at',
      title: say('imports.sentAt'),
      heads: true,
      cell: ({ id, askedAt }) => (
        <Link to="/imports/$importId" params={{ importId: id }}>
          <span className="nowrap">{format.time(askedAt)}</span>
        </Link>
      ),
    },
    { key: 'state', title: codes('field', 'state'), cell: ({ state }) => <State state={state} /> },
    { key: 'format', title: codes('field', 'format'), cell: (row) => codes('value.format', row.format) },
    {
      key: 'rows',
      title: codes('field', 'rowCount'),
      align: 'number',
      cell: ({ rowCount }) => format.count(rowCount),
    },
    {
      key: 'bad',
      title: codes('field', 'bad'),
      align: 'number',
      cell: ({ found }) => (found === null ? '–' : format.count(found.bad)),
    },
    {
      key: 'made',
      title: codes('field', 'registered'),
      align: 'number',
      cell: ({ made }) => (made === null ? '–' : format.count(made.registered)),
    },
  ];
  return (
    <Section title={say('imports.last')}>
      {rows.length === 0 ? (
        <Empty title={say('imports.none')}>{say('imports.noneHint')}</Empty>
      ) : (
        <Table caption={say('imports.last')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}
