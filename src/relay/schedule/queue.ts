// The queue of pushes: pg-boss on the relay's own database, whichever engine that is. If a process takes a job and
// doesn't finish it within seconds, another one gets it.

import { createHash } from "node:crypto";
import { type ConstructorOptions, fromKysely, fromPglite, type Job, PgBoss } from "pg-boss";
import type { Engine, Trx } from "../store/store.ts";
import type { Observe } from "./events.ts";
import { failureEvent } from "./failure-event.ts";
import { jobsIn, type Packet, toPackets } from "./packets.ts";
import type { PushJob } from "./push-job.ts";
import { createTurns } from "./turns.ts";

export interface Queue {
  /**
   * Adds jobs in the caller's transaction: first attempts to be taken at once if `at` is null, else repeats for then. Each
   * team has its turn among those that wait.
   */
  add(trx: Trx, jobs: readonly PushJob[], at: number | null): Promise<void>;
  /** Adds jobs for a process that signs with this key; null where no other process can be at work. */
  readonly leave: ((trx: Trx, jobs: readonly PushJob[], key: string) => Promise<void>) | null;
  /** Starts taking jobs, several at a time. If the handler rejects, it gets them again. */
  take(handle: (jobs: readonly PushJob[]) => Promise<void>): Promise<void>;
  /** Takes due jobs at once. */
  wake(): void;
  close(): Promise<void>;
}

/** Repeats have a queue and workers of their own, so that first attempts never stand behind them. */
const names = { first: "push", again: "push-again" } as const;

/** A batch waits a second for its answers; a job that takes this long has lost its process. */
const EXPIRE_S = 10;
export const JOB_LIMIT_MS = EXPIRE_S * 1_000;
const SUPERVISE_S = 2;
const KEEP_DONE_S = 600;
const BATCH = 8;
/** Processes that share a PostgreSQL find each other's jobs by polling; an embedded relay wakes itself. */
const POLL_S = { embedded: 2, postgres: 0.5 } as const;
const CLOSE_MS = 9_000;

/** The queue of what only a process with this key can send. */
const nameFor = (key: string): string => `push-key-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;

interface QueueOptions {
  readonly engine: Engine;
  /** What this process signs with. */
  readonly ownKey: string;
  readonly observe: Observe;
  /** Called each time it has looked for jobs. */
  readonly onLooked: () => void;
  /** How many batches of first attempts are sent at a time, and half as many of repeats. */
  readonly workers: number;
}

/** Resolves to the queue once its tables are there. */
export const openQueue = async ({
  engine,
  ownKey,
  observe,
  onLooked,
  workers: count,
}: QueueOptions): Promise<Queue> => {
  const db = engine.kind === "embedded" ? fromPglite(engine.pglite) : onPool(engine.pool);
  const boss = new PgBoss({
    db: heard(db, onLooked),
    backend: engine.kind === "embedded" ? "pglite" : "postgres",
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_S,
    monitorIntervalSeconds: SUPERVISE_S,
    maintenanceIntervalSeconds: KEEP_DONE_S,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => observe(failureEvent("The queue", error)));
  await boss.start();
  const known = new Set<string>();
  const prepare = async (name: string): Promise<void> => {
    if (known.has(name)) return;
    await boss.createQueue(name, {
      expireInSeconds: EXPIRE_S,
      retryLimit: 100,
      retryDelay: 0,
      retentionSeconds: 86_400,
      deleteAfterSeconds: KEEP_DONE_S,
    });
    // Inside a transaction, the first use of a queue that isn't cached yet would wait for itself: adding nothing caches it.
    await boss.insert(name, []);
    known.add(name);
  };
  const own = engine.kind === "embedded" ? [] : [nameFor(ownKey)];
  for (const name of [...Object.values(names), ...own]) await prepare(name);
  const turns = createTurns(Date.now);
  const workers: string[] = [];
  const alarms = new Set<NodeJS.Timeout>();
  const wake = (): void => {
    for (const worker of workers) boss.notifyWorker(worker);
  };
  /** So that a retry doesn't wait for the next poll; another process would find it that way. */
  const wakeAt = (at: number): void => {
    const alarm = setTimeout(
      () => {
        alarms.delete(alarm);
        wake();
      },
      at - Date.now() + 5,
    );
    alarms.add(alarm);
  };

  const add: Queue["add"] = async (trx, jobs, at) => {
    if (jobs.length === 0) return;
    const when = at === null ? {} : { startAfter: new Date(at).toISOString() };
    await boss.insert(
      at === null ? names.first : names.again,
      toPackets(jobs, turns).map((packet) => ({ ...packet, ...when })),
      { db: fromKysely(trx) },
    );
    if (at !== null) wakeAt(at);
  };

  const leave: NonNullable<Queue["leave"]> = async (trx, jobs, key) => {
    const name = nameFor(key);
    await prepare(name);
    await boss.insert(name, [...toPackets(jobs, turns)], { db: fromKysely(trx) });
  };

  const take: Queue["take"] = async (handle) => {
    const options = {
      batchSize: BATCH,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: POLL_S[engine.kind],
    };
    const work = (taken: Job<Packet>[]) => handle(taken.flatMap(({ data }) => jobsIn(data)));
    const lanes = Array.from({ length: count + Math.ceil(count / 2) }, (_, index) =>
      index < count ? names.first : names.again,
    );
    for (const name of [...lanes, ...own]) workers.push(await boss.work<Packet>(name, options, work));
  };

  return {
    add,
    leave: engine.kind === "embedded" ? null : leave,
    take,
    wake,
    close: () => {
      for (const alarm of alarms) clearTimeout(alarm);
      return boss.stop({ graceful: true, timeout: CLOSE_MS, close: false });
    },
  };
};

type BossDb = NonNullable<ConstructorOptions["db"]>;

/** Only looking for jobs takes rows that nobody else has. */
const heard = (db: BossDb, onLooked: () => void): BossDb => ({
  ...db,
  executeSql: async (text, values) => {
    const result = await db.executeSql(text, values);
    if (text.includes("OF j SKIP LOCKED")) onLooked();
    return result;
  },
});

/** For a text of several statements, pg returns several results. */
const onPool = (pool: Extract<Engine, { kind: "postgres" }>["pool"]): BossDb => ({
  executeSql: async (text, values) => {
    const result: unknown = await pool.query(text, values);
    const results = (Array.isArray(result) ? result : [result]) as readonly { readonly rows?: unknown[] }[];
    return { rows: results.flatMap(({ rows }) => rows ?? []) };
  },
});
