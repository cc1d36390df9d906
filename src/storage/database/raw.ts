// The few helpers that raw IndexedDB lacks: a request as a promise, a transaction that is durable when it resolves, the
// range of an incident's facts, and adding a fact that may already be there.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";

/** Resolves to the result of the request; rejects with its error. */
export const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves to the result of `work` once it is durable; if the work or the commit fails, rejects and writes nothing. */
export const inTransaction = async <Result>(
  database: IDBDatabase,
  stores: readonly string[],
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> => {
  const transaction = database.transaction([...stores], "readwrite", { durability: "strict" });
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Aborted", "AbortError"));
  });
  committed.catch(() => undefined); // the work's own error is the one to report
  const result = await work(transaction).catch((error) => {
    abort(transaction);
    throw transaction.error ?? error;
  });
  await committed;
  return result;
};

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
};

/** Returns the range of the index that holds all facts of the incident: arrays sort after every number. */
export const rangeOf = (id: IncidentId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Resolves to whether the fact was new. Not for transactions that are committed by hand: a known id aborts those. */
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
