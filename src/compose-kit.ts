// Makes the ports and the sessions, after the first paint. The full storage arrives later still, when it is first needed
// or when the page is idle.

import { declareIncident } from "./actions/declare-incident.ts";
import { createOpenIncidents } from "./actions/open-incidents.ts";
import type { Ports } from "./actions/ports.ts";
import { createSessions } from "./actions/sessions.ts";
import { createAppUpdate } from "./device/app-update.ts";
import { createCamera } from "./device/camera.ts";
import { createClipboard } from "./device/clipboard.ts";
import { createClock } from "./device/clock.ts";
import { createCodePrinter } from "./device/code-printer.ts";
import { createFiles } from "./device/files.ts";
import { createIdentity } from "./device/identity.ts";
import { createIds } from "./device/ids.ts";
import { createPreferences } from "./device/preferences.ts";
import { createShareSheet } from "./device/share-sheet.ts";
import { createScreenAwake } from "./device/wake-lock.ts";
import { createLazyStorage, loadParts } from "./storage/lazy-storage.ts";
import type { Kit } from "./ui/kit.ts";

/** Returns the kit; it opens nothing by itself, and brings the heavy parts only once the page is idle after `calm`. */
export const composeKit = (calm: Promise<unknown>): Kit => {
  const ids = createIds();
  const store = localStore();
  const storage = createLazyStorage(loadParts, calm);
  const ports: Ports = {
    ...storage,
    clock: createClock(),
    ids,
    identity: createIdentity(ids, store),
    clipboard: createClipboard(),
    share: createShareSheet(),
    files: createFiles(),
    preferences: createPreferences(store, document.documentElement),
    awake: createScreenAwake(),
    update: createAppUpdate(async () => (await storage.log.listOpen()).length > 0, undefined, calm),
    codes: createCodePrinter(),
    camera: createCamera(),
  };
  const sessions = createSessions(ports);
  return {
    ports,
    sessions,
    openIncidents: createOpenIncidents(ports.log),
    async declareIncident({ drill, at }) {
      return declareIncident(ports, sessions, { drill, at, pack: await ports.packs.current() });
    },
  };
};

const localStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
