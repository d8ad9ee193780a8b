import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { IMPORTED_KINDS } from '../../src/domain/organisation/import/cell.ts';
import { FIELDS, labelOf, readField } from '../../src/domain/organisation/import/fields.ts';
import { api, houseQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Grid } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import type { Import, ImportColumn, ImportSettings } from './imports-query.ts';
import { saidOf } from './template.ts';

type Kind = ImportSettings['kind'];
type Row = ImportColumn & { readonly at: number };

/** What each column of a file is, and who says its values as of when; then its rows are checked. */
export function ImportColumns({ found }: { readonly found: Import }) {
  const say = useWords();
  const codes = useCodes();
  const { data: house } = useQuery(houseQuery);
  const [fields, setFields] = useState(() => found.columns.map(({ field }) => field));
  const [kind, setKind] = useState<Kind>(found.settings?.kind ?? 'company');
  const [source, setSource] = useState(found.settings?.source ?? '');
  const [asOf, setAsOf] = useState(found.settings?.asOf);
  const [validUntil, setValidUntil] = useState(found.settings?.validUntil ?? '');
  const day = asOf ?? house?.now.slice(0, 10) ?? '';
  const check = useAct(async (body: ImportSettings, header) =>
    bodyOf(
      await api.POST('/organisation-imports/{organisationImportId}/check', {
        params: { path: { organisationImportId: found.id }, header },
        body,
      }),
    ),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const columns = fields.map((field) => ({ field }));
    void check.run({ columns, kind, source, asOf: day, validUntil: validUntil === '' ? null : validUntil });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <ProblemNotice problem={check.problem} />
      <Columns
        found={found}
        fields={fields}
        change={(at, field) => setFields(fields.map((each, one) => (one === at ? field : each)))}
      />
      <h3>{say('imports.forFile')}</h3>
      <p className="hint">{say('imports.forFileHint')}</p>
      <Grid least={240}>
        <TextInput
          label={codes('field', 'source')}
          help={say('imports.sourceHelp')}
          error={errorOf(check.problem, 'source')}
          value={source}
          change={setSource}
        />
        <TextInput
          type="date"
          label={codes('field', 'asOf')}
          help={say('imports.asOfHelp')}
          error={errorOf(check.problem, 'asOf')}
          value={day}
          change={setAsOf}
        />
        <TextInput
          type="date"
          label={codes('field', 'validUntil')}
          help={say('imports.validUntilHelp')}
          optional={say('form.optional')}
          value={validUntil}
          change={setValidUntil}
        />
        <Field label={say('imports.kind')} help={say('imports.kindHelp')}>
          {(props) => (
            <select
              {...props}
              className="input"
              value={kind}
              onChange={({ target }) => setKind(target.value as Kind)}
            >
              {IMPORTED_KINDS.map((each) => (
                <option key={each} value={each}>
                  {codes('value.kind', each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </Grid>
      <div>
        <Button type="submit" kind="primary" busy={check.busy}>
          {codes('operation', 'checkOrganisationImport')}
        </Button>
      </div>
    </form>
  );
}

function Columns({
  found,
  fields,
  change,
}: {
  readonly found: Import;
  readonly fields: readonly (string | null)[];
  readonly change: (at: number, field: string | null) => void;
}) {
  const say = useWords();
  const spoken = useSpoken();
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      title: say('imports.columnTitle'),
      heads: true,
      cell: ({ title, at }) =>
        title === '' ? say('imports.columnNumber', { number: at + 1 }) : spoken(title),
    },
    {
      key: 'field',
      title: say('imports.columnField'),
      cell: ({ title, at }) => (
        <FieldChoice
          name={say('imports.fieldOf', { title: title || String(at + 1) })}
          fields={fields}
          value={fields[at] ?? null}
          change={(field) => change(at, field)}
        />
      ),
    },
    {
      key: 'samples',
      title: say('imports.samples'),
      cell: ({ samples }) => spoken(samples.filter((sample) => sample !== '').join(' · ') || '–'),
    },
  ];
  const rows = found.columns.map((column, at) => ({ ...column, at }));
  return (
    <Table caption={say('imports.columns')} columns={columns} rows={rows} rowKey={({ at }) => String(at)} />
  );
}

const identity = FIELDS.filter(({ field }) => readField(field)?.is === 'identity');
const data = FIELDS.filter(({ field }) => readField(field)?.is === 'datum');
const said = FIELDS.filter(({ field }) => readField(field)?.is === 'said');

function FieldChoice({
  name,
  fields,
  value,
  change,
}: {
  readonly name: string;
  readonly fields: readonly (string | null)[];
  readonly value: string | null;
  readonly change: (field: string | null) => void;
}) {
  const say = useWords();
  const format = useFormat();
  // What is said of one datum is offered where the datum has a column.
  const ofData = fields.flatMap((field) => (field === null ? [] : saidOf(field)));
  const own = value?.includes(':') && !ofData.includes(value) ? [value] : [];
  const groups = [
    [say('imports.group.identity'), identity.map(({ field }) => field)],
    [say('imports.group.data'), data.map(({ field }) => field)],
    [say('imports.group.said'), said.map(({ field }) => field)],
    [say('imports.group.saidOfOne'), [...own, ...ofData]],
  ] as const;
  return (
    <select
      className="input import-field"
      aria-label={name}
      value={value ?? ''}
      onChange={({ target }) => change(target.value === '' ? null : target.value)}
    >
      <option value="">{say('imports.leaveOut')}</option>
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([label, list]) => (
          <optgroup key={label} label={label}>
            {list.map((field) => (
              <option key={field} value={field}>
                {format.say(labelOf(field))}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
