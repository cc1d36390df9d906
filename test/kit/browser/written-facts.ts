// The facts that the phone has written, read from its database: what was logged, and in which incident.

import type { Page } from "playwright-core";

interface Written {
  readonly id: string;
  readonly incidentId: string;
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly data: unknown;
}

/** Resolves to every fact, incident by incident, in the order in which this phone wrote them. */
export const writtenFacts = async (page: Page): Promise<readonly Written[]> => {
  const facts = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("first90");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("facts").objectStore("facts").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return (facts as readonly Written[]).toSorted((one, other) =>
    one.incidentId === other.incidentId ? one.seq - other.seq : one.incidentId < other.incidentId ? -1 : 1,
  );
};
