import { useFormat } from '../format.ts';
import { Field } from '../ui/field.tsx';
import type { Asked, Told } from './asked.ts';
import type { Value } from './schema.ts';

/** What may be longer than this is asked for in several lines. */
const LONG_TEXT = 200;

/** Whole won, read back in words while it is typed, because zeros are easily miscounted. */
export function MoneyField({ schema, value, change, told }: Asked & Told) {
  const format = useFormat();
  const isText = schema.format === 'won';
  const typed = isText ? String(value ?? '') : ((value as { amount?: string } | undefined)?.amount ?? '');
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
            const digits = event.target.value.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
            const said = isText ? digits : { amount: digits, currency: 'KRW' };
            change(digits === '' ? undefined : said);
          }}
        />
      )}
    </Field>
  );
}

export function TextField({ schema, value, change, told }: Asked & Told) {
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
