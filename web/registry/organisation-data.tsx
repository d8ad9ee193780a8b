import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../format.ts';
import { Answer } from '../forms/answer-list.tsx';
import type { Value } from '../forms/schema.ts';
import { Spoken } from '../spoken.tsx';
import { standingQuery } from '../subject/standing.ts';
import { Badge, Notice, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';
import { fieldOf, type Organisation, type RegistryDatum, registryDataQuery } from './registry-query.ts';

type Said = Organisation['earlier'][number] & { readonly expired?: boolean };
type Placed = Said & { readonly group: string; readonly known: RegistryDatum | undefined };

/** What is known of an organisation, with who says so and until when; what was said before; who hangs together with it. */
export function OrganisationData({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords();
  const format = useFormat();
  const { data: groups } = useSuspenseQuery(registryDataQuery);
  const places = groups.flatMap(({ label, items }) =>
    items.map((known) => ({ name: known.name, known, group: format.say(label) })),
  );
  const placed = (said: readonly Said[]): readonly Placed[] => [
    ...places.flatMap(({ name, known, group }) =>
      said.filter(({ key }) => key === name).map((each) => ({ ...each, known, group })),
    ),
    ...said
      .filter(({ key }) => !places.some(({ name }) => name === key))
      .map((each) => ({ ...each, known: undefined, group: say('organisation.other') })),
  ];
  const [data, earlier] = [placed(organisation.data), placed(organisation.earlier)];
  const unknown = places.filter(({ name }) => !organisation.data.some(({ key }) => key === name));
  return (
    <>
      <Section title={say('organisation.data')}>
        {data.length > 0 ? (
          <Data caption={say('organisation.data')} rows={data} />
        ) : (
          <Notice>{say('organisation.none')}</Notice>
        )}
        {unknown.length > 0 && (
          <details className="section-tight">
            <summary>{say('organisation.unknown', { count: format.count(unknown.length) })}</summary>
            <p className="hint">{say('organisation.unknownHint')}</p>
            <ul className="inline-list">
              {unknown.map(({ name, known }) => (
                <li key={name}>{format.say(known.label)}</li>
              ))}
            </ul>
          </details>
        )}
        {earlier.length > 0 && (
          <details className="section-tight">
            <summary>{say('organisation.earlier', { count: format.count(earlier.length) })}</summary>
            <Data caption={say('organisation.earlierTitle')} rows={earlier} />
          </details>
        )}
      </Section>
      <Ties organisation={organisation} />
    </>
  );
}

function Data({ caption, rows }: { readonly caption: string; readonly rows: readonly Placed[] }) {
  const say = useWords();
  const format = useFormat();
  const columns: readonly Column<Placed>[] = [
    {
      key: 'name',
      title: say('organisation.datum'),
      heads: true,
      cell: ({ known, key }) => (known === undefined ? <code>{key}</code> : format.say(known.label)),
    },
    {
      key: 'value',
      title: say('organisation.value'),
      cell: ({ known, value }) =>
        known === undefined ? (
          String(value)
        ) : (
          <Answer name={known.name} schema={fieldOf(known)} value={value as Value} hints={{}} />
        ),
    },
    { key: 'source', title: say('organisation.source'), cell: ({ source }) => <Spoken>{source}</Spoken> },
    {
      key: 'asOf',
      title: say('organisation.asOf'),
      cell: ({ asOf }) => <span className="nowrap">{format.day(asOf)}</span>,
    },
    {
      key: 'validUntil',
      title: say('organisation.validUntil'),
      cell: ({ validUntil, expired }) => (
        <>
          <span className="nowrap">{validUntil === null ? '–' : format.day(validUntil)}</span>{' '}
          {expired && <Badge tone="warning">{say('organisation.expired')}</Badge>}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      divider={(row) => (rows[rows.indexOf(row) - 1]?.group === row.group ? undefined : row.group)}
    />
  );
}

/** The other organisation, and the way to it for whoever may read it. */
function Other({
  id,
  linked,
  children,
}: {
  readonly id: string;
  readonly linked: boolean;
  readonly children: string;
}) {
  if (!linked) return <Spoken>{children}</Spoken>;
  return (
    <Link to="/$noun/$id" params={{ noun: 'organisations', id }}>
      <Spoken>{children}</Spoken>
    </Link>
  );
}

type Tie = Organisation['ties'][number];

/** Which word says how the other one hangs together with this one. */
const tieWord = ({ kind, from }: Tie) =>
  kind === 'supplies'
    ? (`organisation.tie.${from ? 'supplies' : 'suppliedBy'}` as const)
    : (`organisation.tie.${kind}` as const);

function Ties({ organisation: { id, ties } }: { readonly organisation: Organisation }) {
  const say = useWords();
  const format = useFormat();
  const { data: standing } = useQuery(standingQuery('organisation', id));
  const readsOthers = (['house', 'auditor'] as const).some((each) => standing?.relations.includes(each));
  if (ties.length === 0) return null;
  const columns: readonly Column<Tie>[] = [
    { key: 'kind', title: say('organisation.tie'), heads: true, cell: (tie) => say(tieWord(tie)) },
    {
      key: 'other',
      title: say('organisation.tieTo'),
      cell: ({ other }) => (
        <Other id={other.id} linked={readsOthers}>
          {format.locale === 'en' ? (other.nameEn ?? other.nameKo) : other.nameKo}
        </Other>
      ),
    },
    { key: 'source', title: say('organisation.source'), cell: ({ source }) => <Spoken>{source}</Spoken> },
    {
      key: 'asOf',
      title: say('organisation.asOf'),
      cell: ({ asOf }) => <span className="nowrap">{format.day(asOf)}</span>,
    },
  ];
  return (
    <Section title={say('organisation.ties')}>
      <Table caption={say('organisation.ties')} columns={columns} rows={ties} rowKey={({ id }) => id} />
    </Section>
  );
}
