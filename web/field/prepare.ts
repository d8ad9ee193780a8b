const SHELL = 'dure-field';

/**
 * Keeps the document and the scripts that are in use, so that the page opens again where there is no network. Whether
 * this browser does that; without it an open page goes on all the same.
 */
export async function prepareForField(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    await navigator.serviceWorker.register('/field-worker.js');
    await navigator.serviceWorker.ready;
    const shell = await caches.open(SHELL);
    const document = await fetch('/', { headers: { accept: 'text/html' } });
    if (!document.ok) return (await shell.match('/')) !== undefined;
    const used = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${location.origin}/assets/`));
    await Promise.all([...new Set(used)].map((name) => shell.add(name)));
    await shell.put('/', document);
    const kept = await shell.keys();
    const idle = kept.filter(({ url }) => url !== `${location.origin}/` && !used.includes(url));
    await Promise.all(idle.map((request) => shell.delete(request)));
    return true;
  } catch {
    return false;
  }
}
