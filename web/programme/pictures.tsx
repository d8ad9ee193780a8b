import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { riskScaleOf } from '../../src/domain/programme/risk-scale.ts';
import { type RiskScale, scoreRisk } from '../../src/domain/results/risk.ts';
import { Bars } from '../charts/bars.tsx';
import { TileMap } from '../charts/tile-map.tsx';
import { useFormat } from '../format.ts';
import { Card, Grid, Section } from '../ui/layout.tsx';
import { ScrollFrame } from '../ui/scroll-frame.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { type Charts, chartsQuery } from './charts-query.ts';
import { runIn, useDefinition } from './programme-words.ts';

/** The programme in pictures, each with its table: payments over time, the regions, and risk before and after. */
export function Pictures({ programmeId }: { readonly programmeId: string }) {
  const { data: charts } = useSuspenseQuery(chartsQuery(programmeId));
  const definition = useDefinition(programmeId);
  return (
    <>
      <PaymentsByMonth payments={charts.payments} />
      <Regions charts={charts} />
      {charts.risks.map((risk) => (
        <Risks key={risk.scaleVersion} risk={risk} definition={definition} />
      ))}
    </>
  );
}

const kinds = ['stage_1', 'stage_2', 'verification_fee'] as const;

function PaymentsByMonth({ payments }: { readonly payments: Charts['payments'] }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  if (payments.length === 0) return null;
  const months = [...new Set(payments.map(({ month }) => month))].sort();
  const bars = months.map((month) => ({
    name: month,
    parts: kinds.flatMap((key) => {
      const amount = payments.find((each) => each.month === month && each.kind === key)?.amount;
      return amount === undefined || amount === null
        ? []
        : [
            {
              key,
              amount: Number(amount.amount),
              words: `${month} ${codes('value.kind', key)}: ${format.moneyShort(amount)}`,
            },
          ];
    }),
  }));
  return (
    <Section title={say('pictures.payments')} hint={say('pictures.paymentsHint')}>
      <ScrollFrame className="card wide" name={say('pictures.payments')}>
        <Bars name={say('pictures.payments')} bars={bars} />
        <ul className="legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <span className={`legend-mark legend-${kind}`} aria-hidden="true" />
              {codes('value.kind', kind)}
            </li>
          ))}
        </ul>
      </ScrollFrame>
      <details className="section">
        <summary>{say('pictures.asTable')}</summary>
        <Table
          caption={say('pictures.payments')}
          rows={payments}
          rowKey={({ month, kind }) => `${month} ${kind}`}
          columns={[
            { key: 'month', title: codes('field', 'month'), heads: true, cell: ({ month }) => month },
            { key: 'kind', title: codes('field', 'kind'), cell: ({ kind }) => codes('value.kind', kind) },
            {
              key: 'amount',
              title: codes('field', 'amount'),
              align: 'number',
              cell: ({ amount }) => (amount === null ? say('pictures.few') : format.money(amount)),
            },
          ]}
        />
      </details>
    </Section>
  );
}

function Regions({ charts }: { readonly charts: Charts }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  if (charts.sites.length === 0) return null;
  const of = (code: string, what: 'need' | 'matched' | 'improved'): number =>
    charts.sites.reduce((sum, each) => sum + (each.region === code ? (each[what] ?? 0) : 0), 0);
  const rows = charts.regions.map(({ code }) => ({
    code,
    name: codes('value.region', code),
    need: of(code, 'need'),
    matched: of(code, 'matched'),
    improved: of(code, 'improved'),
    hidden: charts.sites.some(
      (each) => each.region === code && (each.need === null || each.improved === null),
    ),
    blind: charts.sites.some((each) => each.region === code && each.blindSpot),
  }));
  const most = Math.max(1, ...rows.map(({ need }) => need));
  return (
    <Section title={say('pictures.regions')} hint={say('pictures.regionsHint')}>
      <Grid least={320}>
        <Card>
          <TileMap
            name={say('pictures.regions')}
            tiles={rows.map((row) => ({
              code: row.code,
              name: row.name,
              share: row.need / most,
              value: `${format.count(row.improved)}/${format.count(row.need)}${row.hidden ? '+' : ''}`,
              marked: row.blind,
            }))}
          />
        </Card>
        <Table
          caption={say('pictures.regions')}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              title: codes('field', 'region'),
              heads: true,
              cell: ({ name, blind }) => (blind ? `${name} ▲ ${say('pictures.blind')}` : name),
            },
            ...(['need', 'matched', 'improved'] as const).map((what) => ({
              key: what,
              title: codes('field', what),
              align: 'number' as const,
              cell: (row: (typeof rows)[number]) =>
                row.hidden
                  ? say('pictures.atLeast', { count: format.count(row[what]) })
                  : format.count(row[what]),
            })),
          ]}
        />
      </Grid>
    </Section>
  );
}

type Risk = Charts['risks'][number];
type Cells = Risk['before'];

function Risks({
  risk,
  definition,
}: {
  readonly risk: Risk;
  readonly definition: ProgrammeDefinition | undefined;
}) {
  const say = useWords();
  const format = useFormat();
  const method = runIn(definition)?.riskMethods.find(({ version }) => version === risk.scaleVersion);
  const scale = method && riskScaleOf(method);
  return (
    <Section title={say('pictures.risks')} hint={format.say(risk.label)}>
      <Grid least={320}>
        <Card title={say('pictures.before')}>
          <Matrix risk={risk} scale={scale} cells={risk.before} name={say('pictures.before')} />
        </Card>
        <Card title={say('pictures.after')}>
          <Matrix risk={risk} scale={scale} cells={risk.after} name={say('pictures.after')} />
        </Card>
      </Grid>
    </Section>
  );
}

/** Frequency down, severity across; the colour is the band of the programme's own scale, the number says how many. */
function Matrix({
  risk,
  scale,
  cells,
  name,
}: {
  readonly risk: Risk;
  readonly scale: RiskScale | undefined;
  readonly cells: Cells;
  readonly name: string;
}) {
  const say = useWords();
  const format = useFormat();
  const { frequency, severity } = risk;
  const bandOf = (f: number, s: number): string | undefined => {
    const scored = scale && scoreRisk(scale, { frequency: f, severity: s });
    return scored?.ok ? `risk-${scored.value.band}` : undefined;
  };
  const countAt = (f: number, s: number): string => {
    const cell = cells.find((each) => each.frequency === f && each.severity === s);
    if (cell === undefined) return '0';
    return cell.count === null ? say('pictures.few') : format.count(cell.count);
  };
  return (
    <ScrollFrame className="wide" name={name}>
      <table className="matrix">
        <caption className="hidden-text">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pictures.corner')}</th>
            {severity.map((words) => (
              <th key={words.ko} scope="col">
                {format.say(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...frequency.keys()].reverse().map((f) => (
            <tr key={f}>
              <th scope="row">{format.say(frequency[f])}</th>
              {[...severity.keys()].map((s) => (
                <td key={s} className={bandOf(f + 1, s + 1)}>
                  {countAt(f + 1, s + 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
