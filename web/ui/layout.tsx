import { type ReactNode, useEffect, useRef } from 'react';
import { languageOf } from './language-of.ts';

type Children = { readonly children: ReactNode };

let arrivedBefore = false;

/**
 * Whoever reads with a keyboard or by ear is taken to the beginning of a page that they went to, and not left on a
 * link that is gone. Where the browser itself has just opened the page, it has done so already.
 */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrivedBefore) main.current?.focus({ preventScroll: true });
    arrivedBefore = true;
  }, []);
  return main;
}

/** A page's frame: its one h1, what stands above and beside it, and the rest below. */
export function Page({
  title,
  lead,
  above,
  aside,
  children,
  width = 'work',
}: Children & {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly aside?: ReactNode;
  readonly width?: 'text' | 'work' | 'full';
}) {
  const main = useFocusOnArrival();
  return (
    <main ref={main} id="main" tabIndex={-1} className={`page page-${width}`}>
      <title>{`${title} · 두레`}</title>
      {above}
      <div className="page-head">
        <div>
          <h1 lang={languageOf(title)}>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {aside !== undefined && <div className="page-aside">{aside}</div>}
      </div>
      {children}
    </main>
  );
}

export function Section({
  title,
  hint,
  children,
  id,
}: Children & { readonly title: string; readonly hint?: ReactNode; readonly id?: string }) {
  return (
    <section className="section" id={id}>
      <h2>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}

export const Card = ({
  children,
  title,
  level = 3,
}: Children & { readonly title?: string; readonly level?: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <div className="card">
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </div>
  );
};

export const Grid = ({
  children,
  least = 240,
}: Children & { readonly least?: 160 | 200 | 240 | 320 | 480 }) => (
  <div className={`grid grid-${least}`}>{children}</div>
);

export type Tone = 'plain' | 'information' | 'success' | 'warning' | 'danger';

/** Says something that matters here and now; `alert` is read out at once. */
export const Notice = ({
  children,
  tone = 'information',
  alert = false,
}: Children & { readonly tone?: Tone; readonly alert?: boolean }) => (
  <div className={`notice notice-${tone}`} role={alert ? 'alert' : undefined}>
    {children}
  </div>
);

/** What will be here, who makes it come, and a way on if it is the reader. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children}
  </div>
);

export const Badge = ({ children, tone = 'plain' }: Children & { readonly tone?: Tone }) => (
  <span className={`badge badge-${tone}`}>{children}</span>
);

export const Skeleton = ({ label }: { readonly label: string }) => (
  <div className="page page-work" role="status">
    <span className="hidden-text">{label}</span>
    <div className="skeleton skeleton-title" />
    <div className="skeleton" />
    <div className="skeleton" />
  </div>
);
