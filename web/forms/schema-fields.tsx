import { useFormat } from '../format.ts';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { FieldSet } from '../ui/field.tsx';
import { useCodes, useKnownCodes, useWords } from '../words.ts';
import type { Asked, Change, Told } from './asked.ts';
import { Choice, Choices, YesNo } from './choice-fields.tsx';
import { useOffered } from './offered.ts';
import {
  type Answers,
  answered,
  constantsOf,
  fieldsOf,
  isMoney,
  type Option,
  type Schema,
  shapeOf,
  variantOf,
} from './schema.ts';
import { MoneyField, TextField } from './text-fields.tsx';

/** The questions of a shape, one after another; those that the page answers itself are left out. */
export function SchemaFields({
  schema,
  hints,
  value,
  change,
  problem,
  path = '/body',
}: Pick<Asked, 'schema' | 'hints' | 'problem'> & {
  readonly path?: string;
  readonly value: Answers;
  readonly change: Change<Answers>;
}) {
  if (schema.anyOf !== undefined) {
    return <Variants {...{ variants: schema.anyOf, hints, value, change, problem, path }} />;
  }
  return (
    <>
      {fieldsOf(schema).map(([name, each]) => {
        const hint = hints[name];
        if (each.const !== undefined || hint?.value !== undefined || hint?.skip) return null;
        const shape = shapeOf(hint, each, value);
        if (shape === null) return null;
        return (
          <SchemaField
            key={name}
            name={name}
            path={`${path}/${name}`}
            schema={shape}
            hints={hints}
            value={value[name]}
            change={(next) => change(answered(value, name, next, hint))}
            required={schema.required?.includes(name) ?? false}
            problem={problem}
          />
        );
      })}
    </>
  );
}

/** One of several shapes, told apart by a constant: which one is asked first. */
function Variants({
  variants,
  hints,
  value,
  change,
  problem,
  path,
}: Pick<Asked, 'hints' | 'problem' | 'path'> & {
  readonly variants: readonly Schema[];
  readonly value: Answers;
  readonly change: Change<Answers>;
}) {
  const say = useWords();
  const codes = useCodes();
  const chosen = variantOf(variants, value);
  const nameOf = (variant: Schema): string =>
    Object.entries(constantsOf(variant))
      .map(([name, each]) => codes(`value.${name}`, String(each)))
      .join(', ');
  return (
    <>
      <FieldSet label={say('form.which')}>
        {variants.map((variant, at) => (
          <label key={nameOf(variant)} className="choice">
            <input
              type="radio"
              name={`${path}-variant`}
              checked={at === chosen}
              onChange={() => change(constantsOf(variant))}
            />
            {nameOf(variant)}
          </label>
        ))}
      </FieldSet>
      <SchemaFields schema={variants[chosen]!} {...{ hints, value, change, problem, path }} />
    </>
  );
}

/** The words of a field: those of the programme file, else those of the house. */
function useFieldWords({ name, schema, required }: Asked) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const known = useKnownCodes();
  const spoken = useSpoken();
  return {
    label: schema.title === undefined ? codes('field', name) : format.say(schema.title),
    help: schema.help === undefined ? known('help', name) : spoken(format.say(schema.help)),
    optional: required ? undefined : say('form.optional'),
  };
}

function useOptions({ name, schema, hints }: Asked): readonly Option[] | undefined {
  const codes = useCodes();
  const format = useFormat();
  const given = useOffered(hints[name]);
  if (given !== undefined) return given;
  const shape = schema.type === 'array' ? (schema.items ?? {}) : schema;
  if (shape.oneOf !== undefined) {
    return shape.oneOf.map((each) => ({ value: each.const, label: format.say(each.title) }));
  }
  return shape.enum?.map((value) => ({ value, label: codes(`value.${name}`, value) }));
}

function SchemaField(asked: Asked) {
  const { schema, problem, path } = asked;
  const words = useFieldWords(asked);
  const options = useOptions(asked);
  const error = problem?.errors?.find((each) => each.path === path)?.message;
  const told = { ...words, error };
  const { ask: Special, given } = asked.hints[asked.name] ?? {};
  if (Special !== undefined) {
    return <Special {...told} given={given} value={asked.value} change={asked.change} />;
  }
  if (isMoney(schema) || schema.format === 'won') return <MoneyField {...asked} told={told} />;
  if (schema.type === 'boolean') return <YesNo {...asked} told={told} />;
  if (schema.type === 'array') {
    return options === undefined ? (
      <Several {...asked} told={told} />
    ) : (
      <Choices {...asked} told={told} options={options} />
    );
  }
  if (schema.type === 'object') {
    return (
      <FieldSet {...told}>
        <div className="stack inset">
          <SchemaFields
            schema={schema}
            hints={asked.hints}
            value={(asked.value as Answers | undefined) ?? {}}
            change={asked.change}
            problem={problem}
            path={path}
          />
        </div>
      </FieldSet>
    );
  }
  return options === undefined ? (
    <TextField {...asked} told={told} />
  ) : (
    <Choice {...asked} told={told} options={options} />
  );
}

/** A list of shapes that grows and shrinks. */
function Several({ schema, hints, value, change, told, path, problem }: Asked & Told) {
  const say = useWords();
  const items = (value as readonly Answers[] | undefined) ?? [];
  const shape = schema.items ?? {};
  return (
    <FieldSet {...told}>
      <div className="stack">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed has no other name than its place.
          <div key={at} className="stack inset">
            <SchemaFields
              schema={shape}
              hints={hints}
              value={item}
              change={(next) => change(items.map((each, n) => (n === at ? next : each)))}
              problem={problem}
              path={`${path}/${at}`}
            />
            <div>
              <Button small onClick={() => change(items.filter((_, n) => n !== at))}>
                {say('form.remove')}
              </Button>
            </div>
          </div>
        ))}
        {items.length < (schema.maxItems ?? Number.POSITIVE_INFINITY) && (
          <div>
            <Button small onClick={() => change([...items, constantsOf(shape)])}>
              {say('form.add')}
            </Button>
          </div>
        )}
      </div>
    </FieldSet>
  );
}
