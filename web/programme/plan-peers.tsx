import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import type { components, paths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import { Strip } from '../charts/strip.tsx';
import { type Money, useFormat } from '../format.ts';
import { Spoken } from '../spoken.tsx';
import { Badge, Card, Notice, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import type { ProgrammeWords } from './programme-words.ts';

type Peers = paths['/plans/{planId}/peers']['get']['responses'][200]['content']['application/json'];
type Metric = Peers['metrics'][number];
type Plan = components['schemas']['Plan'];

const peersQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan-peers', planId],
    queryFn: async () => bodyOf(await api.GET('/plans/{planId}/peers', { params: { path: { planId } } })),
  });

const short = (decimal: string): string => decimal.replace(/\.?0+$/, '');

/** A plan as the agreeing officer has to see it: among its peers, over or under the floor, and what changed in it. */
export function PlanPeers({
  plans,
  words,
}: {
  readonly plans: readonly Plan[];
  readonly words: ProgrammeWords;
}) {
  const say = useWords();
  const format = useFormat();
  const plan =
    plans.find(({ state }) => state === 'proposed') ??
    plans.find(({ state }) => state === 'agreed') ??
    plans.at(-1);
  const { data: told } = useQuery({ ...peersQuery(plan?.id ?? ''), enabled: plan !== undefined });
  if (plan === undefined) return null;
  const before = plans.find(({ sequence }) => sequence === plan.sequence - 1);
  const below = told?.metrics.filter(({ belowFloor }) => belowFloor) ?? [];
  return (
    <>
      {told !== undefined && (
        <Section
          title={say('peers.title', { number: plan.sequence })}
          hint={say('peers.hint', { support: format.moneyShort(told.support), day: format.day(told.on) })}
        >
          {below.length > 0 && (
            <Notice tone="warning">
              {say('peers.below', { metrics: below.map(({ label }) => format.say(label)).join(', ') })}
            </Notice>
          )}
          <div className="stack together section-tight">
            {told.metrics.map((metric) => (
              <OneMetric key={metric.metric} metric={metric} />
            ))}
          </div>
        </Section>
      )}
      {before !== undefined && <Changes before={before} after={plan} words={words} />}
    </>
  );
}

function OneMetric({ metric }: { readonly metric: Metric }) {
  const say = useWords();
  const format = useFormat();
  const { peers, quartiles, floor, perMillionWon } = metric;
  const name = format.say(metric.label);
  const own = say('peers.own', { ratio: short(perMillionWon.decimal) });
  return (
    <Card title={name}>
      <p className="row">
        <span>
          {say('peers.said', {
            target: format.count(metric.target),
            unit: format.say(metric.unit),
            ratio: short(perMillionWon.decimal),
            floor: short(floor.decimal),
          })}
        </span>
        <Badge tone={metric.belowFloor ? 'danger' : 'success'}>
          {say(metric.belowFloor ? 'peers.isBelow' : 'peers.isAbove')}
        </Badge>
        {peers.length > 0 && (
          <span>
            {say('peers.higher', { count: format.count(metric.higherThan), of: format.count(peers.length) })}
          </span>
        )}
      </p>
      <Strip
        name={`${name}: ${own}`}
        own={{ value: Number(perMillionWon.decimal), words: own }}
        floor={{
          value: Number(floor.decimal),
          words: say('peers.floor', { ratio: short(floor.decimal) }),
        }}
        middle={
          quartiles === null
            ? undefined
            : {
                lower: Number(quartiles.lower.decimal),
                median: Number(quartiles.median.decimal),
                upper: Number(quartiles.upper.decimal),
              }
        }
        others={peers.map((peer) => ({
          key: peer.awardId,
          value: Number(peer.perMillionWon.decimal),
          words: `${peer.supplierName}: ${short(peer.perMillionWon.decimal)}`,
        }))}
      />
      {peers.length === 0 ? (
        <p className="hint">{say('peers.none')}</p>
      ) : (
        <details>
          <summary>{say('pictures.asTable')}</summary>
          <PeerTable metric={metric} />
        </details>
      )}
    </Card>
  );
}

function PeerTable({ metric }: { readonly metric: Metric }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const rows = [...metric.peers].sort(
    (a, b) => Number(b.perMillionWon.decimal) - Number(a.perMillionWon.decimal),
  );
  return (
    <Table
      caption={format.say(metric.label)}
      rows={rows}
      rowKey={({ awardId }) => awardId}
      columns={[
        {
          key: 'supplier',
          title: codes('field', 'supplierName'),
          heads: true,
          cell: ({ awardId, supplierName }) => (
            <Link to="/$noun/$id" params={{ noun: 'awards', id: awardId }}>
              <Spoken>{supplierName}</Spoken>
            </Link>
          ),
        },
        {
          key: 'target',
          title: codes('field', 'target'),
          align: 'number',
          cell: ({ target }) => format.count(target),
        },
        {
          key: 'ratio',
          title: say('peers.ratio'),
          align: 'number',
          cell: ({ perMillionWon }) => short(perMillionWon.decimal),
        },
      ]}
    />
  );
}

type Change = {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** What a plan that came back says otherwise than the one before it. */
function Changes({
  before,
  after,
  words,
}: {
  readonly before: Plan;
  readonly after: Plan;
  readonly words: ProgrammeWords;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const money = (value: Money): string => format.money(value);
  const many = (name: string, values: readonly string[]): string =>
    values.map((value) => words(name, value) ?? codes(`value.${name}`, value)).join(', ');
  const of = (name: 'stage1' | 'stage2Ceiling', say_: (plan: Plan) => string): Change => ({
    key: name,
    name: codes('field', name),
    before: say_(before),
    after: say_(after),
  });
  const rows: Change[] = [
    ...after.targets.map(({ metric, target }) => ({
      key: metric,
      name: words('metric', metric) ?? metric,
      before: format.count(before.targets.find((each) => each.metric === metric)?.target ?? 0),
      after: format.count(target),
    })),
    of('stage1', (plan) => money(plan.stage1)),
    of('stage2Ceiling', (plan) => money(plan.stage2Ceiling)),
    ...(['capacitySites'] as const).map((key) => ({
      key,
      name: codes('field', key),
      before: format.count(before[key]),
      after: format.count(after[key]),
    })),
    {
      key: 'hazards',
      name: codes('field', 'hazards'),
      before: many('hazard', before.hazards),
      after: many('hazard', after.hazards),
    },
    {
      key: 'regions',
      name: codes('field', 'regions'),
      before: many('region', before.regions),
      after: many('region', after.regions),
    },
    ...(['startsOn', 'endsOn'] as const).map((key) => ({
      key,
      name: codes('field', key),
      before: format.day(before[key]),
      after: format.day(after[key]),
    })),
    { key: 'summary', name: codes('field', 'summary'), before: before.summary, after: after.summary },
  ];
  const changed = rows.filter((row) => row.before !== row.after);
  const columns: Column<Change>[] = [
    { key: 'name', title: say('payment.line'), heads: true, cell: ({ name }) => name },
    {
      key: 'before',
      title: say('peers.plan', { number: before.sequence }),
      cell: (row) => <del>{row.before}</del>,
    },
    {
      key: 'after',
      title: say('peers.plan', { number: after.sequence }),
      cell: (row) => <ins>{row.after}</ins>,
    },
  ];
  return (
    <Section title={say('peers.changes', { before: before.sequence, after: after.sequence })}>
      {before.returnedReason !== null && (
        <Notice tone="plain">
          <strong>{say('peers.returned')}</strong>
          <p>{before.returnedReason}</p>
        </Notice>
      )}
      {changed.length === 0 ? (
        <p className="hint">{say('peers.unchanged')}</p>
      ) : (
        <Table
          caption={say('peers.changes', { before: before.sequence, after: after.sequence })}
          columns={columns}
          rows={changed}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}
