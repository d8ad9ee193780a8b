import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../src/client/client.ts';
import { houseQuery, programmeQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useBatch } from '../forms/batch.ts';
import { keepDraft, readDraft } from '../forms/draft.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { MoneyText } from '../programme/money.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { Missing } from '../shell/trouble.tsx';
import { type Batch, batchOf, type Chosen, type Filled } from '../subject/batches.ts';
import { sumOf } from '../subject/choosing.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Figure, Figures, Progress } from '../ui/figures.tsx';
import { Badge, Empty, Notice, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

/** What was chosen in a list, once more with its sums; then sent, with an answer for each. */
export function TogetherPage() {
  const { list, operation } = useParams({ from: '/programmes/$programmeId/$list/together/$operation' });
  const batch = batchOf(list, operation);
  if (batch === undefined) return <Missing />;
  return <SignedIn>{() => <Together batch={batch} />}</SignedIn>;
}

type Work = { readonly batch: Batch; readonly rows: readonly Chosen[] };

function Together({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { programmeId } = useParams({ from: '/programmes/$programmeId/$list/together/$operation' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const [rows] = useState(() => (readDraft(batch.operation, programmeId)?.rows ?? []) as readonly Chosen[]);
  const title = say(`batch.act.${batch.operation}`);
  const params = { programmeId, list: batch.list };
  const toList = (className?: string) => (
    <Link to="/programmes/$programmeId/$list" params={params} className={className}>
      {className === undefined ? codes('nouns', batch.list) : say('batch.back')}
    </Link>
  );
  const links = [
    {
      key: 'programme',
      link: (
        <Link to="/programmes/$programmeId" params={{ programmeId }}>
          {format.say(programme.title)}
        </Link>
      ),
    },
    { key: 'list', link: toList() },
  ];
  return (
    <Page
      title={title}
      lead={say(`batch.lead.${batch.operation}`)}
      above={<Crumbs links={links} here={title} />}
      aside={<span className="no-print">{toList(buttonClass())}</span>}
    >
      {rows.length === 0 ? (
        <Empty title={say('batch.nothing')}>{say('batch.nothingHint')}</Empty>
      ) : (
        <Review batch={batch} rows={rows} programmeId={programmeId} />
      )}
    </Page>
  );
}

function Review({ batch, rows, programmeId }: Work & { readonly programmeId: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: house } = useSuspenseQuery(houseQuery);
  const [valueOn, setValueOn] = useState(() => house.now.slice(0, 10));
  const [references, setReferences] = useState<Filled['references']>({});
  const [asked, setAsked] = useState(false);
  const filled = { valueOn, references };
  // What goes with a row is part of what is sent: a changed reference is another request.
  const doing = useBatch(batch.size, (part: readonly (Chosen & { filled?: unknown })[], header) =>
    batch.send({ programmeId, rows: part, filled }, header),
  );
  const withFilled = (part: readonly Chosen[]) =>
    batch.asks === undefined
      ? part
      : part.map((row) => ({ ...row, filled: [valueOn, references[row.id] ?? ''] }));
  const refused = rows.filter(({ id }) => doing.outcomes.get(id) != null);
  const left = rows.filter(({ id }) => !doing.outcomes.has(id));
  const blank = batch.asks === undefined ? 0 : left.filter(({ id }) => !references[id]?.trim()).length;
  const began = doing.busy || doing.at !== undefined || doing.trouble !== undefined;
  const go = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (blank > 0 || valueOn === '') return;
    keepDraft(batch.operation, programmeId, undefined);
    void doing.run(withFilled(left));
  };
  const act = say(`batch.act.${batch.operation}`);
  return (
    <form className="stack together" onSubmit={go} noValidate>
      <Sums batch={batch} rows={rows} />
      {began && <Outcome {...{ batch, rows, left, refused }} doing={doing} />}
      {batch.asks === 'booking' && (refused.length > 0 || left.length > 0) && !doing.busy && (
        <Booking
          {...{ valueOn, setValueOn }}
          error={asked && valueOn === '' ? say('batch.valueOnMissing') : undefined}
          fill={(prefix) =>
            setReferences({
              ...references,
              ...Object.fromEntries([...left, ...refused].map(({ id }, at) => [id, `${prefix}${at + 1}`])),
            })
          }
        />
      )}
      {asked && blank > 0 && (
        <Notice tone="danger" alert>
          {say('batch.referenceMissing', { count: blank })}
        </Notice>
      )}
      {!began && <ByParty batch={batch} rows={rows} />}
      <OneByOne
        {...{ batch, rows }}
        outcomes={began ? doing.outcomes : undefined}
        references={batch.asks === undefined ? undefined : references}
        change={(id, text) => setReferences({ ...references, [id]: text })}
      />
      <div className="row no-print">
        {left.length > 0 && (
          <Button type="submit" kind="primary" busy={doing.busy}>
            {began
              ? say('batch.goOn', { count: format.count(left.length) })
              : say('batch.send', { act, count: format.count(left.length) })}
          </Button>
        )}
        {refused.length > 0 && left.length === 0 && (
          <Button busy={doing.busy} onClick={() => void doing.run(withFilled(refused))}>
            {say('batch.again', { count: format.count(refused.length) })}
          </Button>
        )}
      </div>
    </form>
  );
}

function Sums({ batch, rows }: Work) {
  const say = useWords();
  const format = useFormat();
  const codes = useCodes();
  const total = sumOf(rows, batch.sum);
  return (
    <Figures>
      <Figure name={say('batch.count')} value={format.count(rows.length)} />
      {total !== null && (
        <Figure
          name={codes('field', 'amount')}
          value={<MoneyText money={total} />}
          note={format.money(total) === format.moneyShort(total) ? undefined : format.money(total)}
        />
      )}
      <Figure name={codes('field', batch.party)} value={format.count(partiesOf({ batch, rows }).length)} />
    </Figures>
  );
}

type Party = { readonly name: string; readonly rows: readonly Chosen[] };

function partiesOf({ batch, rows }: Work): readonly Party[] {
  const parties = new Map<string, Chosen[]>();
  for (const row of rows) {
    const name = String(row[batch.party]);
    parties.set(name, [...(parties.get(name) ?? []), row]);
  }
  return [...parties].map(([name, own]) => ({ name, rows: own }));
}

/** Who gets how much in all: what a second look finds most. */
function ByParty({ batch, rows }: Work) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const parties = partiesOf({ batch, rows });
  const total = sumOf(rows, batch.sum);
  const columns: Column<Party>[] = [
    { key: 'name', title: codes('field', batch.party), heads: true, cell: ({ name }) => name },
    {
      key: 'count',
      title: say('batch.count'),
      align: 'number',
      cell: (party) => format.count(party.rows.length),
      foot: format.count(rows.length),
    },
  ];
  if (total !== null) {
    columns.push({
      key: 'sum',
      title: codes('field', 'amount'),
      align: 'number',
      cell: (party) => <MoneyText money={sumOf(party.rows, batch.sum) ?? total} full />,
      foot: <MoneyText money={total} full />,
    });
  }
  const title = say(batch.party === 'payeeName' ? 'batch.byParty' : 'batch.bySupplier');
  return (
    <Section title={title}>
      <Table caption={title} columns={columns} rows={parties} rowKey={({ name }) => name} />
    </Section>
  );
}

function Booking({
  valueOn,
  setValueOn,
  error,
  fill,
}: {
  readonly valueOn: string;
  readonly setValueOn: (day: string) => void;
  readonly error: string | undefined;
  readonly fill: (prefix: string) => void;
}) {
  const say = useWords();
  const [prefix, setPrefix] = useState('');
  return (
    <div className="card stack">
      <TextInput type="date" label={say('batch.valueOn')} error={error} value={valueOn} change={setValueOn} />
      <TextInput
        label={say('batch.prefix')}
        help={say('batch.prefixHelp')}
        value={prefix}
        change={setPrefix}
      />
      <div>
        <Button small onClick={() => fill(prefix)}>
          {say('batch.fill')}
        </Button>
      </div>
    </div>
  );
}

/** How far it is, then the receipt: how many are done and what they sum up to, and how many were refused. */
function Outcome({
  batch,
  rows,
  left,
  refused,
  doing,
}: Work & {
  readonly left: readonly Chosen[];
  readonly refused: readonly Chosen[];
  readonly doing: Pick<ReturnType<typeof useBatch>, 'busy' | 'at' | 'trouble' | 'outcomes'>;
}) {
  const say = useWords();
  const format = useFormat();
  const done = rows.filter(({ id }) => doing.outcomes.get(id) === null);
  const count = (each: readonly unknown[]): string => format.count(each.length);
  if (doing.busy) {
    const answered = rows.length - left.length;
    return (
      <Progress
        name={say('batch.sending')}
        value={answered}
        most={rows.length}
        text={say('batch.progress', { done: format.count(answered), total: count(rows) })}
      />
    );
  }
  const total = sumOf(done, batch.sum);
  return (
    <>
      <ProblemNotice problem={doing.trouble} />
      <Notice tone={refused.length + left.length === 0 ? 'success' : 'warning'} alert>
        <strong>
          {refused.length + left.length === 0
            ? say('batch.allDone', { count: count(done) })
            : say('batch.someDone', { done: count(done), refused: count(refused) })}
        </strong>
        {total !== null && <p>{say('batch.doneSum', { sum: format.money(total) })}</p>}
        {left.length > 0 && <p>{say('batch.left', { count: count(left) })}</p>}
        {doing.at !== undefined && <p>{say('form.receipt', { time: format.time(doing.at) })}</p>}
      </Notice>
    </>
  );
}

function OneByOne({
  batch,
  rows,
  outcomes,
  references,
  change,
}: Work & {
  readonly outcomes: ReadonlyMap<string, Problem | null> | undefined;
  readonly references: Filled['references'] | undefined;
  readonly change: (id: string, text: string) => void;
}) {
  const say = useWords();
  const codes = useCodes();
  const { sum } = batch;
  const total = sumOf(rows, sum);
  const isOpen = ({ id }: Chosen): boolean => outcomes?.get(id) !== null;
  const columns: Column<Chosen>[] = [
    { key: 'name', title: codes('field', batch.name), heads: true, cell: (row) => String(row[batch.name]) },
    { key: 'party', title: codes('field', batch.party), cell: (row) => String(row[batch.party]) },
  ];
  if (outcomes !== undefined) {
    columns.push({
      key: 'result',
      title: say('batch.result'),
      cell: ({ id }) => <Result problem={outcomes.get(id)} />,
    });
  }
  if (references !== undefined) {
    columns.push({
      key: 'reference',
      title: codes('field', 'bankReference'),
      cell: (row) =>
        isOpen(row) ? (
          <input
            className="input reference"
            aria-label={say('batch.reference', { name: String(row[batch.name]) })}
            value={references[row.id] ?? ''}
            onChange={(event) => change(row.id, event.target.value)}
          />
        ) : (
          references[row.id]
        ),
    });
  }
  if (sum !== undefined && total !== null) {
    columns.push({
      key: 'amount',
      title: codes('field', sum),
      align: 'number',
      cell: (row) => <MoneyText money={sumOf([row], sum) ?? total} full />,
      foot: <MoneyText money={total} full />,
    });
  }
  return (
    <Section title={say('batch.rows')}>
      <Table caption={say('batch.rows')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Section>
  );
}

function Result({ problem }: { readonly problem: Problem | null | undefined }) {
  const say = useWords();
  if (problem === undefined) return <Badge>{say('batch.waits')}</Badge>;
  if (problem === null) return <Badge tone="success">{say('batch.done')}</Badge>;
  return (
    <>
      <Badge tone="danger">{say('batch.refused')}</Badge> {problem.detail}
    </>
  );
}
