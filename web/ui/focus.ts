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
