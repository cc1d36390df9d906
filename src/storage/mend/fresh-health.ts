// The health of the storage before anything is known about it.

import type { StorageHealth } from "../../actions/ports/storage-port.ts";

export const freshHealth: StorageHealth = {
  problem: null,
  restored: null,
  persisted: null,
  journal: null,
  single: 0,
  damaged: null,
  unreadable: 0,
  lost: null,
};
