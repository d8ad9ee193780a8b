import type { ReactNode } from 'react';
import type { Bilingual } from '../format.ts';
import { useFormat } from '../format.ts';
import type { ProgrammeWords } from '../programme/programme-words.ts';
import { Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { State, Value } from './value.tsx';

type Truth = 'true' | 'false' | 'unknown';

type Datum = {
  readonly name: string;
  readonly label: Bilingual;
  readonly state: string;
  readonly value?: unknown;
  readonly source?: string;
  readonly asOf?: string;
};

type Leaf = {
  readonly kind: 'leaf';
  readonly id: string;
  readonly truth: Truth;
  readonly reason: Bilingual;
  readonly data: readonly Datum[];
  readonly waitsFor: readonly string[];
  readonly basis: { readonly kind: 'article' | 'law' | 'proposal' };
  readonly parameters: readonly {
    readonly name: string;
    readonly label?: Bilingual;
    readonly value: unknown;
  }[];
};

type Node =
  | Leaf
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly of: readonly Node[] };

type Decided = {
  readonly explanation: { readonly root: Node; readonly outcome: string; readonly on: string };
};

const isDecided = (value: unknown): value is Decided =>
  typeof value === 'object' && (value as Decided | null)?.explanation?.root !== undefined;

/** A decision as it explains itself: conditions with their marks and data, or figures by their names. */
export function Explained({
  at,
  value,
  words,
}: {
  readonly at: string;
  readonly value: unknown;
  readonly words: ProgrammeWords;
}): ReactNode {
  const codes = useCodes();
  if (value === null || value === undefined) return null;
  return (
    <Section title={codes('part', at)}>
      <div className="card">
        {isDecided(value) ? (
          <>
            <p className="row">
              <State state={value.explanation.outcome} />
            </p>
            <Conditions node={value.explanation.root} words={words} forbids={false} />
          </>
        ) : (
          <Value name={at} value={value} words={words} />
        )}
      </div>
    </Section>
  );
}

/** Under a `not` a condition helps when it is not met: the marks say what it means for the outcome. */
const markOf = (truth: Truth, forbids: boolean): 'yes' | 'no' | 'unknown' => {
  if (truth === 'unknown') return 'unknown';
  return (truth === 'true') !== forbids ? 'yes' : 'no';
};

const signs = { yes: '✓', no: '✗', unknown: '?' } as const;

function Conditions({
  node,
  words,
  forbids,
}: {
  readonly node: Node;
  readonly words: ProgrammeWords;
  readonly forbids: boolean;
}) {
  if (node.kind === 'leaf') return <Condition leaf={node} words={words} forbids={forbids} />;
  const below = node.kind === 'not' ? !forbids : forbids;
  return (
    <>
      {node.of.map((each, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group of conditions has no name but its place.
        <Conditions key={n} node={each} words={words} forbids={below} />
      ))}
    </>
  );
}

function Condition({
  leaf,
  words,
  forbids,
}: {
  readonly leaf: Leaf;
  readonly words: ProgrammeWords;
  readonly forbids: boolean;
}) {
  const say = useWords();
  const format = useFormat();
  const mark = markOf(leaf.truth, forbids);
  return (
    <div className={`condition condition-${mark}`}>
      <span className="condition-mark" aria-hidden="true">
        {signs[mark]}
      </span>
      <div>
        <p>
          <span className="hidden-text">{say(`condition.${mark}`)}: </span>
          {format.say(leaf.reason)}
          {forbids && leaf.truth === 'false' && <span className="hint"> {say('condition.absent')}</span>}
        </p>
        <ul className="plain-list hint">
          {leaf.data.map((datum) => (
            <li key={datum.name}>
              {format.say(datum.label)}:{' '}
              {datum.state === 'known' ? (
                <Value
                  name={datum.name.split('.').at(-1) ?? ''}
                  value={readable(datum.value)}
                  words={words}
                />
              ) : (
                <strong>{say('condition.missing')}</strong>
              )}
              {datum.state === 'known' && leaf.waitsFor.includes(datum.name) && (
                <strong> {say('condition.coarse')}</strong>
              )}
              {datum.source !== undefined &&
                ` (${datum.source}${datum.asOf ? `, ${format.day(datum.asOf)}` : ''})`}
            </li>
          ))}
          {leaf.parameters.map(({ name, label, value }) => (
            <li key={name}>
              {format.say(label) || name}: <Value name={name} value={readable(value)} words={words} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A datum's value travels as text; yes and no are read out as such. */
const readable = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);
