// Writes the small rows of open incidents where the worker reads them, in the shape that storage/ writes.

import { BY_OPEN, DATABASE, INCIDENTS } from "../../../src/storage/database/names.ts";

/** Makes `ids` the open incidents of this database. */
export const setOpenIncidents = async (indexedDB: IDBFactory, ids: readonly string[]): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 10);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(INCIDENTS, { keyPath: "id" }).createIndex(BY_OPEN, "open");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(INCIDENTS, "readwrite");
  const store = transaction.objectStore(INCIDENTS);
  store.clear();
  for (const id of ids) store.put({ id, open: 1, summary: { id, open: true, declaredAt: 1 } });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
};
