// Connections that mend themselves. A failover or a network that forgets leaves connections that never answer again: a
// query on one of them ends after a while, that connection is closed, and so is any other that can't answer at once.

import type { Pool, PoolClient, QueryResult } from "pg";

interface HealingClient {
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row & object>>;
  release(): void;
}

export interface HealingPool {
  /** Resolves to a connection that has just answered or is new; rejects if the database can't be reached. */
  connect(): Promise<HealingClient>;
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row & object>>;
  end(): Promise<void>;
}

/** A connection that was used this recently is taken to be alive. */
const FRESH_MS = 5_000;
/** How long an unused connection has to show that it is. */
const ANSWER_MS = 1_500;

/** Returns the pool on top of one of pg's; `steadyMs` is a clock that never goes back. */
export const healingPool = (pool: Pool, steadyMs: () => number = () => performance.now()): HealingPool => {
  const usedAt = new WeakMap<PoolClient, number>();
  const broken = new WeakSet<PoolClient>();
  /** Connections last used before this are closed unasked: one of their age didn't answer. */
  let doubtedAt = Number.NEGATIVE_INFINITY;

  // Without listeners, a connection that breaks would end the process: idle ones report here, others to their own.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => broken.add(client)));

  const doubt = (client: PoolClient): void => {
    broken.add(client);
    doubtedAt = steadyMs();
  };

  const answers = (client: PoolClient): Promise<boolean> =>
    // The driver takes a limit for each query, which its types don't mention.
    client.query({ text: "select 1", query_timeout: ANSWER_MS } as { text: string }).then(
      () => true,
      () => false,
    );

  const isSound = async (client: PoolClient): Promise<boolean> => {
    const last = usedAt.get(client);
    if (last === undefined) return true;
    if (last <= doubtedAt) return false;
    return steadyMs() - last < FRESH_MS || answers(client);
  };

  const guarded = (client: PoolClient): HealingClient => ({
    query: async (text: string, values?: readonly unknown[]) => {
      if (broken.has(client)) throw new Error("Connection terminated: it stopped answering.");
      try {
        return await client.query(text, values as unknown[]);
      } catch (error) {
        // Only the database itself gives a severity. After any other failure, an answer may still come that belongs to
        // nothing.
        if ((error as { readonly severity?: unknown }).severity === undefined) doubt(client);
        throw error;
      }
    },
    release: () => {
      usedAt.set(client, steadyMs());
      client.release(broken.has(client));
    },
  });

  const connect = async (): Promise<HealingClient> => {
    for (;;) {
      const client = await pool.connect();
      if (await isSound(client)) return guarded(client);
      doubt(client);
      client.release(true);
    }
  };

  return {
    connect,
    query: async (text, values) => {
      const client = await connect();
      try {
        return await client.query(text, values);
      } catch (error) {
        // A text of several statements that failed may have left its transaction open, for whoever is next.
        await client.query("rollback").catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },
    end: () => pool.end(),
  };
};
