import { Field, FieldSet } from '../ui/field.tsx';
import { useWords } from '../words.ts';
import type { Asked, Offered, Told } from './asked.ts';

/** So many are seen at one glance; more are folded away in a list. */
const FEW = 5;

export function Choice({ path, value, change, told, options }: Asked & Told & Offered) {
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

export function Choices({ value, change, told, options }: Asked & Told & Offered) {
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

/** Where an answer must be given, no is an answer as well as yes: neither is there before it is chosen. */
export function YesNo({ path, required, value, change, told }: Asked & Told) {
  const say = useWords();
  const { label, ...rest } = told;
  if (!required) {
    return (
      <FieldSet label="" {...rest}>
        <label className="choice">
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => change(event.target.checked)}
          />
          {label}
        </label>
      </FieldSet>
    );
  }
  return (
    <FieldSet label={label} {...rest}>
      {[true, false].map((answer) => (
        <label key={String(answer)} className="choice">
          <input type="radio" name={path} checked={value === answer} onChange={() => change(answer)} />
          {say(answer ? 'form.yes' : 'form.no')}
        </label>
      ))}
    </FieldSet>
  );
}
