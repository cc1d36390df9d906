// Checks whether this phone has every file that a start with no network needs, and fetches the missing ones: browsers
// drop single files as well as whole caches, and workbox checks them only when a new version is installed.

import type { OfflineState } from "../../device/shell-messages.ts";
import { filesNamedIn } from "./is-whole-shell.ts";
import type { Precache } from "./precache.ts";
import type { QuietFiles } from "./quiet-files.ts";
import { type ShellSlot, settleShell } from "./shown-shell.ts";

export interface OfflineFiles {
  /** Counts what is missing; rejects if that can't be read. */
  state(): Promise<OfflineState>;
  /** Fetches what is missing, until it is all here or the network fails. Never rejects. */
  refill(): Promise<void>;
}

export interface OfflineNeeds {
  readonly origin: string;
  readonly slot: ShellSlot;
  readonly precache: Precache;
  readonly quiet: Pick<QuietFiles, "bring" | "missing">;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Returns the files of this worker's version, and those that the shown page names, which may be of an older one. */
export const createOfflineFiles = ({ origin, slot, precache, quiet, fetch }: OfflineNeeds): OfflineFiles => {
  let underWay: Promise<void> | null = null;

  const missing = async (): Promise<readonly string[]> => {
    const found = new Set(await precache.missing());
    const shown = await (await slot.read())?.text();
    for (const path of filesNamedIn(shown ?? "")) {
      const { href } = new URL(path, origin);
      if (!(await precache.match(href))) found.add(href);
    }
    return [...found];
  };

  const fetchMissing = async (): Promise<void> => {
    for (const url of await missing()) {
      // A hashed name identifies its content; for any other name, the browser's own copy may be an older one.
      const cache = new URL(url).pathname.startsWith("/assets/") ? "default" : "no-cache";
      await precache.keep(url, await fetch(new Request(url, { cache })));
    }
    await settleShell(slot, precache);
    await quiet.bring();
  };

  return {
    state: async () => ({ missing: (await missing()).length, quiet: await quiet.missing() }),
    refill() {
      underWay ??= fetchMissing()
        .catch(() => undefined)
        .finally(() => {
          underWay = null;
        });
      return underWay;
    },
  };
};
