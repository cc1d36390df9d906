// Fills the app's own database from inside the page, in the shape the app writes, for the benches.

import type { Page } from "playwright-core";

/** Adds `count` notes to an incident of their own, so that the tables are large and the measured incident is not. */
export const seedFacts = (page: Page, count: number, incidentId: string): Promise<void> =>
  page.evaluate(
    async ([wanted, id]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("first90");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const person = { id: "bench-person", name: "Bench" };
      for (let start = 0; start < wanted; start += 5_000) {
        const transaction = database.transaction("facts", "readwrite");
        const store = transaction.objectStore("facts");
        for (let index = start; index < Math.min(wanted, start + 5_000); index += 1) {
          const first = index === 0;
          store.put({
            id: `bench-${id}-${String(index).padStart(7, "0")}`,
            incidentId: id,
            at: 1_763_694_131_000 + index * 1_000,
            zone: 0,
            by: person,
            device: "bench-device",
            seq: index + 1,
            type: first ? "incident.declared/1" : "note.added/1",
            data: first
              ? { drill: false }
              : { kind: "finding", text: `Finding ${index}: payments time out after 10 s` },
          });
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
      }
      database.close();
    },
    [count, incidentId] as const,
  );
