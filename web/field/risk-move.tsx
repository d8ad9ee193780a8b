import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import { riskScaleOf } from '../../src/domain/programme/risk-scale.ts';
import { type Risk, type RiskScale, scoreRisk } from '../../src/domain/results/risk.ts';
import { useFormat } from '../format.ts';
import { Table } from '../ui/table.tsx';
import { useWords } from '../words.ts';

const [CELL, GAP, EDGE] = [56, 4, 20];

type Move = {
  /** Whose it is: the name of the table, where a page has several. */
  readonly of: string;
  readonly definition: RunDefinition | undefined;
  readonly scaleVersion: string;
  readonly before: Risk;
  readonly after: Risk | null;
};

/** Where a site's risk stood and where it went: a matrix with an arrow, and the same as a table. */
export function RiskMove({ of, definition, scaleVersion, before, after }: Move) {
  const say = useWords();
  const format = useFormat();
  const method = definition?.riskMethods.find(({ version }) => version === scaleVersion);
  if (method === undefined) return null;
  const scale = riskScaleOf(method);
  const rows = [
    { name: say('pictures.before'), risk: before },
    ...(after === null ? [] : [{ name: say('pictures.after'), risk: after }]),
  ];
  const scored = (risk: Risk) => {
    const found = scoreRisk(scale, risk);
    return found.ok ? found.value : undefined;
  };
  const labelOf = (risk: Risk): string => {
    const at = scored(risk);
    return at === undefined
      ? '–'
      : `${at.score} (${format.say(scale.bands.find(({ band }) => band === at.band)?.label)})`;
  };
  return (
    <div className="risk-move">
      <Matrix scale={scale} before={before} after={after} />
      <Table
        caption={say('risk.caption', { of })}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'when', title: say('risk.when'), cell: ({ name }) => name, heads: true },
          {
            key: 'frequency',
            title: say('risk.frequency'),
            cell: ({ risk }) => format.say(method.frequency[risk.frequency - 1]),
          },
          {
            key: 'severity',
            title: say('risk.severity'),
            cell: ({ risk }) => format.say(method.severity[risk.severity - 1]),
          },
          { key: 'risk', title: say('risk.risk'), cell: ({ risk }) => labelOf(risk) },
        ]}
      />
    </div>
  );
}

/** Frequency upwards, severity to the right; the table beside it says the same in words. */
function Matrix({
  scale,
  before,
  after,
}: {
  readonly scale: RiskScale;
  readonly before: Risk;
  readonly after: Risk | null;
}) {
  const say = useWords();
  const { frequencyMax, severityMax } = scale;
  const width = EDGE + severityMax * (CELL + GAP);
  const height = frequencyMax * (CELL + GAP) + EDGE;
  const left = (severity: number): number => EDGE + (severity - 1) * (CELL + GAP);
  const top = (frequency: number): number => (frequencyMax - frequency) * (CELL + GAP);
  const cells = Array.from({ length: frequencyMax * severityMax }, (_, at) => ({
    frequency: Math.floor(at / severityMax) + 1,
    severity: (at % severityMax) + 1,
  }));
  return (
    <svg
      className="risk-matrix"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <defs>
        <marker
          id="risk-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" className="risk-arrow-head" />
        </marker>
      </defs>
      {cells.map(({ frequency, severity }) => {
        const found = scoreRisk(scale, { frequency, severity });
        const band = found.ok ? found.value.band : 'low';
        return (
          <g key={`${frequency} ${severity}`}>
            <rect
              x={left(severity)}
              y={top(frequency)}
              width={CELL}
              height={CELL}
              rx="6"
              className={`risk-cell risk-cell-${band}`}
            />
            <text
              x={left(severity) + CELL - 6}
              y={top(frequency) + 16}
              textAnchor="end"
              className="risk-score"
            >
              {found.ok ? found.value.score : ''}
            </text>
          </g>
        );
      })}
      <Marks left={left} top={top} before={before} after={after} />
      <text x={EDGE} y={height - 4} className="risk-axis">
        {say('risk.severity')} →
      </text>
      <text x={12} y={height - EDGE} className="risk-axis" transform={`rotate(-90 12 ${height - EDGE})`}>
        {say('risk.frequency')} →
      </text>
    </svg>
  );
}

function Marks({
  left,
  top,
  before,
  after,
}: {
  readonly left: (severity: number) => number;
  readonly top: (frequency: number) => number;
  readonly before: Risk;
  readonly after: Risk | null;
}) {
  const from = { x: left(before.severity) + CELL / 2, y: top(before.frequency) + CELL / 2 };
  if (after === null) return <circle cx={from.x} cy={from.y} r="8" className="risk-from" />;
  const to = { x: left(after.severity) + CELL / 2, y: top(after.frequency) + CELL / 2 };
  const stays = from.x === to.x && from.y === to.y;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = { x: ((to.x - from.x) / length) * 10, y: ((to.y - from.y) / length) * 10 };
  return (
    <>
      <circle cx={from.x} cy={from.y} r="8" className="risk-from" />
      {!stays && (
        <line
          x1={from.x + step.x}
          y1={from.y + step.y}
          x2={to.x - step.x}
          y2={to.y - step.y}
          className="risk-line"
          markerEnd="url(#risk-arrow)"
        />
      )}
      <circle cx={to.x} cy={to.y} r="8" className="risk-to" />
    </>
  );
}
