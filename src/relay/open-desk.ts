// What a running relay does for its operator beside its work: backups of the embedded database, and orders for a team.

import { type Backups, startBackups } from "./backup/start-backups.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { RelayOptions } from "./relay-options.ts";
import { carryOut } from "./rescue/carry-out.ts";
import { openRescueSocket } from "./rescue/rescue-socket.ts";
import { dumpStore } from "./store/dump.ts";
import type { KeyPair } from "./store/key-file.ts";
import type { Store } from "./store/store.ts";
import { isThisMachine } from "./this-machine.ts";

interface Desk {
  warning(): string | null;
  backUp(): Promise<void>;
  close(): Promise<void>;
}

interface DeskParts {
  readonly store: Store;
  readonly keys: KeyPair;
  readonly options: Pick<RelayOptions, "backup">;
  /** Where the team's app lives. */
  readonly app: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Resolves to the desk, which is empty on PostgreSQL: its data can be reached from elsewhere. */
export const openDesk = async ({ store, keys, options, app, log, metrics }: DeskParts): Promise<Desk> => {
  const { engine, db } = store;
  if (engine.kind !== "embedded") {
    const backUp = async (): Promise<void> => log("warn", "no-backup-of-postgresql", {});
    return { warning: () => null, backUp, close: async () => {} };
  }
  const { folder: data } = engine;
  const closeSocket = await openRescueSocket(data, (order) => {
    log("info", "rescue", { what: order.do });
    return carryOut(db, order, isThisMachine(app) ? null : app);
  }).catch((error: NodeJS.ErrnoException) => {
    // A team can be helped while the relay is stopped.
    log("warn", "no-rescue-socket", { reason: String(error.code ?? error.name) });
    return () => {};
  });
  const { backup } = options;
  const backups: Backups | null =
    backup === null ? null : startBackups({ folder: backup, data, read: () => dumpStore(store, keys), log, metrics });
  return {
    warning: () => backups?.trouble() ?? null,
    backUp: async () => (backups ? backups.backUp() : log("warn", "no-backup-folder", {})),
    close: async () => {
      closeSocket();
      await backups?.close();
    },
  };
};
