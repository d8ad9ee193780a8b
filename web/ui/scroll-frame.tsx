import type { ReactNode } from 'react';

/** What may be wider than the page, in a frame that scrolls sideways by itself. */
export function ScrollFrame({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys.
    <section className={className} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
