import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

/** What ties an input to its label, help and error. */
export type FieldProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Labelled = {
  readonly label: ReactNode;
  readonly help?: ReactNode | undefined;
  readonly error?: string | undefined;
  readonly optional?: string | undefined;
};

/** One question of a form: its label, what helps to answer it, and what is wrong with the answer. */
export function Field({
  label,
  help,
  error,
  optional,
  children,
}: Labelled & { readonly children: (props: FieldProps) => ReactNode }) {
  const id = useId();
  const told = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional !== undefined && <span className="optional"> {optional}</span>}
      </label>
      {help !== undefined && (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children({
        id,
        'aria-describedby': told.join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <span className="error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

type Given = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode'>;

/** A question that is answered in one line. */
export function TextInput({
  value,
  change,
  label,
  help,
  error,
  optional,
  ...given
}: Labelled & Given & { readonly value: string; readonly change: (value: string) => void }) {
  return (
    <Field {...{ label, help, error, optional }}>
      {(props) => (
        <input
          {...props}
          {...given}
          className="input"
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several questions or choices under one name. */
export function FieldSet({ label, help, error, children }: Labelled & { readonly children: ReactNode }) {
  const id = useId();
  const told = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <fieldset className="field" aria-describedby={told.join(' ') || undefined}>
      <legend>{label}</legend>
      {help !== undefined && (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children}
      {error !== undefined && (
        <span className="error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  );
}
