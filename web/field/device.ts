/**
 * What this device keeps until the house has it: photos with their bytes, and the checklists that were opened. Where
 * it keeps nothing (a private window, a full phone) every function fails, and the page says so.
 */
function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kept', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<Value>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened(name);
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction('kept', mode);
      const request = work(transaction.objectStore('kept'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

type Kept = { readonly id: string };

/** A drawer of this device; what lies in it is found by its id. */
const drawer = <Each extends Kept>(name: string) => ({
  all: (): Promise<Each[]> => within(name, 'readonly', (store) => store.getAll()),
  find: (id: string): Promise<Each | undefined> => within(name, 'readonly', (store) => store.get(id)),
  keep: (each: Each): Promise<unknown> => within(name, 'readwrite', (store) => store.put(each)),
  drop: (id: string): Promise<unknown> => within(name, 'readwrite', (store) => store.delete(id)),
});

export const photosOfDevice = <Each extends Kept>() => drawer<Each>('dure-photos');
export const checklistsOfDevice = <Each extends Kept>() => drawer<Each>('dure-checklists');
