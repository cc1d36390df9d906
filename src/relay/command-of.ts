// What the program does instead of serving: write the data, put it back, or help a team.

import type { RelayOptions } from "./relay-options.ts";

/** Returns the one thing to do, whose result is to be printed; null if the options ask for a server. */
export const commandOf = (relay: RelayOptions | null): (() => Promise<string>) | null => {
  if (!relay) return null;
  const { dump, restore, rescue } = relay;
  if (dump !== null) return async () => (await import("./dump-relay.ts")).dumpRelay(relay, dump);
  if (restore !== null) return async () => (await import("./backup/restore-relay.ts")).restoreRelay(relay, restore);
  if (rescue !== null) return async () => (await import("./run-rescue.ts")).runRescue(relay, rescue);
  return null;
};
