import { useSyncExternalStore } from 'react';
import { Notice } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const listen = (told: () => void): (() => void) => {
  addEventListener('online', told);
  addEventListener('offline', told);
  return () => {
    removeEventListener('online', told);
    removeEventListener('offline', told);
  };
};

/** Says that there is no network, while there is none. */
export function OfflineBar() {
  const say = useWords();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  if (online) return null;
  return (
    <Notice tone="warning" alert>
      <strong>{say('offline.title')}</strong> {say('offline.detail')}
    </Notice>
  );
}
