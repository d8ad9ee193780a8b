import { type ReactNode, useId } from 'react';

/** A button that opens a small pane over the page; the browser closes it at Escape and at a click elsewhere. */
export function Menu({
  label,
  children,
  shown,
}: {
  readonly label: string;
  readonly shown: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId().replaceAll(':', '');
  return (
    <div className="menu">
      <button type="button" className="menu-button" popoverTarget={id} aria-label={label}>
        {shown}
      </button>
      <div id={id} popover="auto" className="menu-pane">
        {children}
      </div>
    </div>
  );
}
