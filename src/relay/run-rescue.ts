// An operator's command for a team: through the relay that is running on the embedded database, or on the database
// itself.

import type { RescueOrder } from "../formats/relay/rescue-bodies.ts";
import type { RelayOptions } from "./relay-options.ts";
import { carryOut } from "./rescue/carry-out.ts";
import { askRunningRelay } from "./rescue/rescue-socket.ts";
import { openStore } from "./store/open-store.ts";

/** Resolves to what to print; rejects with a sentence. It makes no database where there is none. */
export const runRescue = async (options: RelayOptions, order: RescueOrder): Promise<string> => {
  const said = options.databaseUrl === null ? await askRunningRelay(options.data, order) : null;
  if (said !== null) return said;
  const store = await openStore(options, { mustExist: true });
  try {
    return await carryOut(store.db, order, options.appUrl);
  } finally {
    await store.close();
  }
};
