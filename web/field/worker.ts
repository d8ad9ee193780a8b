/// <reference lib="webworker" />
/**
 * Lets a page that was prepared for the field open without a network: its document and its scripts are given from the
 * device where the house cannot be reached. What the house answers is never kept here.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const kept = async (key: Request | string): Promise<Response> =>
  (await caches.match(key)) ?? Response.error();

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/')));
  else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
  }
});
