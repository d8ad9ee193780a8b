import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes whoever reads with a keyboard or by ear along when one step of a page gives way to the next: what they
 * pressed is gone, and the browser would leave them nowhere.
 */
export function useFocusOnStep<Element extends HTMLElement>(step: string): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) element.current?.focus();
    before.current = step;
  }, [step]);
  return element;
}

/**
 * When a dialog closes the browser goes back to what opened it. Where that has gone meanwhile, as a step does that
 * has been taken, the place where it stood takes the focus, or the page.
 */
export function keepFocus(place: HTMLElement | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const next = place?.isConnected ? place : document.getElementById('main');
  next?.focus({ preventScroll: true });
}
