import { useState } from 'react';

/** Copies a text to the clipboard, and says whether it was. */
export function useCopy(text: () => string): { readonly copied: boolean; readonly copy: () => void } {
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(text()).then(() => setCopied(true));
  return { copied, copy };
}
