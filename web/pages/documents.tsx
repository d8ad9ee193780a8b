import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type DragEvent, type FormEvent, useState } from 'react';
import { bodyOf, ProblemError } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { api, queryClient } from '../api/api.ts';
import { sha256Of } from '../documents/sha256.ts';
import { useFormat } from '../format.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Notice, Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

type Answer = paths['/documents/{hash}']['get']['responses'][200]['content']['application/json'];
type Checked = NonNullable<Answer['document']>;

const checkQuery = (hash: string | undefined) => ({
  queryKey: ['document', hash],
  queryFn: async () =>
    bodyOf(await api.GET('/documents/{hash}', { params: { path: { hash: hash as string } } })),
  enabled: hash !== undefined,
  placeholderData: keepPreviousData,
  retry: false,
});

const HASH = /^[0-9a-f]{64}$/;
const tidy = (typed: string): string => typed.replace(/\s+/g, '').toLowerCase();

/** Where anybody finds out whether a document is ours: by its file, which stays on their device, or by its hash. */
export function DocumentsPage() {
  const say = useWords();
  const { hash: asked } = useSearch({ from: '/documents' });
  const hash = asked !== undefined && HASH.test(asked) ? asked : undefined;
  const navigate = useNavigate();
  const check = (found: string): void => {
    // The record may have changed since the same paper was asked for.
    void queryClient.invalidateQueries({ queryKey: ['document', found] });
    void navigate({ to: '/documents', search: { hash: found } });
  };
  const { data, error, isFetching } = useQuery(checkQuery(hash));
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <Page
      title={say('documents.title')}
      lead={say('documents.lead')}
      width="text"
      above={<Crumbs here={say('documents.title')} />}
    >
      <div className="stack">
        <Drop check={check} />
        <Typed hash={hash ?? ''} check={check} />
        <div role="status" className="stack checked">
          {isFetching && <p>{say('documents.busy')}</p>}
          <ProblemNotice problem={problem} />
          {!isFetching && hash !== undefined && data !== undefined && <Result document={data.document} />}
        </div>
      </div>
    </Page>
  );
}

function Drop({ check }: { readonly check: (hash: string) => void }) {
  const say = useWords();
  const [over, setOver] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    setOver(false);
    if (file !== undefined) check(await sha256Of(file));
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  const isOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the input inside is for all.
    <div
      className={`drop${over ? ' drop-over' : ''}`}
      onDragOver={isOver}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Field label={say('documents.file')} help={say('documents.fileHelp')}>
        {(props) => (
          <input
            {...props}
            type="file"
            accept="application/pdf,.pdf"
            onChange={(event) => void read(event.target.files?.[0])}
          />
        )}
      </Field>
    </div>
  );
}

function Typed({ hash, check }: { readonly hash: string; readonly check: (hash: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const tidied = tidy(typed ?? hash);
    setWrong(!HASH.test(tidied));
    if (!HASH.test(tidied)) return;
    setTyped(undefined);
    check(tidied);
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextInput
        label={say('documents.hash')}
        help={say('documents.hashHelp')}
        error={wrong ? say('documents.hashWrong') : undefined}
        autoComplete="off"
        value={typed ?? hash}
        change={setTyped}
      />
      <div>
        <Button type="submit" kind="primary">
          {say('documents.check')}
        </Button>
      </div>
    </form>
  );
}

function Result({ document }: { readonly document: Checked | null }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  if (document === null) {
    return (
      <Notice tone="danger">
        <strong>{say('documents.unknown')}</strong>
        <p>{say('documents.unknownHint')}</p>
      </Notice>
    );
  }
  const { standing, matched, seal } = document;
  return (
    <>
      <Notice tone="success">
        <strong>{say('documents.genuine')}</strong>
        <p>{say(matched === 'file' ? 'documents.wholeFile' : 'documents.onlyHash')}</p>
      </Notice>
      <Notice tone={standing === 'current' ? 'information' : 'warning'}>
        {say(`documents.${standing}`)}
      </Notice>
      <Card>
        <Facts
          rows={[
            [codes('field', 'kind'), codes('value.kind', document.kind)],
            [codes('field', 'number'), document.number],
            [codes('field', 'programme'), format.say(document.programme)],
            [codes('field', 'language'), codes('value.language', document.language)],
            [codes('field', 'issuedAt'), format.time(document.issuedAt)],
            [say('documents.amount'), format.money(document.amount)],
            ...(seal === null
              ? []
              : [
                  [
                    say('documents.seal'),
                    <span key="seal">
                      {say('foot.seal', { number: seal.number })} <code>{seal.hash}</code>
                    </span>,
                  ] as const,
                ]),
          ]}
        />
      </Card>
    </>
  );
}
