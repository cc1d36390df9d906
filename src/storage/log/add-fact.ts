// One fact into the table of facts; an id that is there already is left as it is.

import type { Fact } from "../../domain/incident/facts.ts";

/** Resolves to whether the fact was new. Not for transactions that are committed by hand: those abort at a known id. */
export const addFact = (store: IDBObjectStore, fact: Fact): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = store.add(fact);
    request.onsuccess = () => resolve(true);
    request.onerror = (event) => {
      if (request.error?.name !== "ConstraintError") return reject(request.error);
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    };
  });
