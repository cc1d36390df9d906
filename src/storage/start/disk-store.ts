// The store in the database.

import type { Pack } from "../../domain/pack/pack.ts";
import { createOutbox } from "../kept/outbox.ts";
import { createPackStore } from "../kept/pack-store.ts";
import { createRoster } from "../kept/roster.ts";
import { createSettings } from "../kept/settings.ts";
import { createEventLog, type EventLogParts } from "../log/event-log.ts";
import type { Store } from "./store.ts";

/** Returns the store over an open, or opening, connection. */
export const createDiskStore = (parts: EventLogParts, builtInPack: Pack): Store => ({
  log: createEventLog(parts),
  packs: createPackStore(parts.connection, builtInPack),
  roster: createRoster(parts.connection),
  settings: createSettings(parts.connection.use),
  outbox: createOutbox(parts.connection.use),
});
