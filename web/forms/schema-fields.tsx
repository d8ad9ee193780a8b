import { useIntl } from 'react-intl';
import type { Problem } from '../../src/client/client.ts';
import { useFormat } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { Field, FieldSet } from '../ui/field.tsx';
import { useCodes, useWords } from '../words.ts';
import {
  type Answers,
  constantsOf,
  fieldsOf,
  type Hints,
  isMoney,
  type Option,
  type Schema,
  type Value,
  variantOf,
} from './schema.ts';

type Change<T = Value> = (value: T) => void;

type Asked<T = Value> = {
  readonly name: string;
  /** Where it stands in what is sent: `/body/targets/0/target`. */
  readonly path: string;
  readonly schema: Schema;
  readonly hints: Hints;
  readonly value: T;
  readonly change: Change<T>;
  readonly required: boolean;
  readonly problem: Problem | undefined;
};

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
        if (each.const !== undefined || hint?.value !== undefined) return null;
        return (
          <SchemaField
            key={name}
            name={name}
            path={`${path}/${name}`}
            schema={hint?.schema ?? each}
            hints={hints}
            value={value[name]}
            change={(next) => change({ ...value, [name]: next })}
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
  const { messages } = useIntl();
  return {
    label: schema.title === undefined ? codes('field', name) : format.say(schema.title),
    help:
      schema.help === undefined
        ? messages[`help.${name}`] === undefined
          ? undefined
          : codes('help', name)
        : format.say(schema.help),
    optional: required ? undefined : say('form.optional'),
  };
}

function useOptions({ name, schema, hints }: Asked): readonly Option[] | undefined {
  const codes = useCodes();
  const format = useFormat();
  const given = hints[name]?.options;
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
  if (isMoney(schema)) return <MoneyField {...asked} told={told} />;
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

type Told = {
  readonly told: {
    readonly label: string;
    readonly help: string | undefined;
    readonly optional: string | undefined;
    readonly error: string | undefined;
  };
};
type Offered = { readonly options: readonly Option[] };

const FEW = 5;
const LONG_TEXT = 200;

function Choice({ path, value, change, told, options }: Asked & Told & Offered) {
  const say = useWords();
  if (options.length > FEW) {
    return (
      <Field {...told}>
        {(props) => (
          <select
            {...props}
            className="input"
            value={(value as string | undefined) ?? ''}
            onChange={(event) => change(event.target.value)}
          >
            <option value="">{say('form.choose')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  return (
    <FieldSet {...told}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={path}
            checked={option.value === value}
            onChange={() => change(option.value)}
          />
          {option.label}
        </label>
      ))}
    </FieldSet>
  );
}

function Choices({ value, change, told, options }: Asked & Told & Offered) {
  const chosen = (value as readonly string[] | undefined) ?? [];
  const toggle = (each: string): void =>
    change(chosen.includes(each) ? chosen.filter((one) => one !== each) : [...chosen, each]);
  return (
    <FieldSet {...told}>
      <div className="grid grid-160">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldSet>
  );
}

function YesNo({ value, change, told }: Asked & Told) {
  const { label, ...rest } = told;
  return (
    <FieldSet label="" {...rest}>
      <label className="choice">
        <input type="checkbox" checked={value === true} onChange={(event) => change(event.target.checked)} />
        {label}
      </label>
    </FieldSet>
  );
}

/** Whole won, read back in words while it is typed, because zeros are easily miscounted. */
function MoneyField({ value, change, told }: Asked & Told) {
  const format = useFormat();
  const typed = (value as { amount?: string } | undefined)?.amount ?? '';
  const amount = typed.replace(/\D/g, '');
  const money = { amount, currency: 'KRW' };
  return (
    <Field
      {...told}
      help={amount === '' ? told.help : `${format.money(money)} (${format.moneyShort(money)})`}
    >
      {(props) => (
        <input
          {...props}
          className="input number"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '');
            change(digits === '' ? undefined : { amount: digits.replace(/^0+(?=\d)/, ''), currency: 'KRW' });
          }}
        />
      )}
    </Field>
  );
}

function TextField({ schema, value, change, told }: Asked & Told) {
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  if (!isNumber && (schema.maxLength ?? 0) > LONG_TEXT) {
    return (
      <Field {...told}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={4}
            maxLength={schema.maxLength}
            value={(value as string | undefined) ?? ''}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
    );
  }
  const kind = schema.format === 'date' ? 'date' : schema.format === 'email' ? 'email' : 'text';
  const read = (text: string): Value =>
    isNumber ? (text === '' ? undefined : Number(text.replace(/[^\d-]/g, ''))) : text;
  return (
    <Field {...told}>
      {(props) => (
        <input
          {...props}
          className="input"
          type={kind}
          inputMode={isNumber ? 'numeric' : undefined}
          autoComplete="off"
          value={value === undefined || value === null ? '' : String(value)}
          onChange={(event) => change(read(event.target.value))}
        />
      )}
    </Field>
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
