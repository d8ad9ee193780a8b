import type { ButtonHTMLAttributes } from 'react';

type Kind = 'primary' | 'secondary' | 'plain' | 'danger';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: Kind;
  readonly small?: boolean;
  /** While it works nobody can press it again; it keeps its place in the tab order. */
  readonly busy?: boolean;
};

export const buttonClass = (kind: Kind = 'secondary', small = false): string =>
  `button button-${kind}${small ? ' button-small' : ''}`;

export function Button({ kind, small, busy = false, disabled, onClick, ...rest }: Props) {
  const barred = busy || disabled === true;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, small)}
      aria-disabled={barred || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (barred) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
