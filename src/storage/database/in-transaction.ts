// A strict raw transaction around some work: durable when it resolves, undone when the work fails.

/** Resolves to the result of `work` once it is durable; rejects, and nothing is written, where work or commit fails. */
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
  committed.catch(() => undefined); // the work's own error is the one to tell
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
    // It has ended by itself.
  }
};
