// Which version of the app is shown. One fixed slot holds the index.html that is shown; every other file has a hashed
// name, so this one page decides the version of everything. The slot outlives workers and browser restarts, and only a
// person's choice puts a newer page there, never while an incident is open.

import type { Promotion, ShellState } from "../../device/shell-messages.ts";
import { DATA_VERSION } from "../../storage/database/data-version.ts";
import { within } from "../within.ts";
import type { Precache } from "./precache.ts";

const CACHE = "first90-shell";
const KEY = "/";

export interface ShellSlot {
  /** The page that is shown; undefined before the first install, or if the browser has lost it. */
  read(): Promise<Response | undefined>;
  write(page: Response): Promise<void>;
}

/** Returns the slot; it stores the page with its headers, and so with its content security policy. */
export const createShellSlot = (caches: CacheStorage): ShellSlot => ({
  read: () => caches.match(KEY, { cacheName: CACHE, ignoreVary: true }),
  async write(page) {
    const cache = await caches.open(CACHE);
    await cache.put(KEY, page);
  },
});

/**
 * Puts this version's page into the slot if that changes nothing a person sees: at the first install, or when both
 * pages have the same text (then it only renews the headers). Any other page waits until a person asks for it.
 */
export const settleShell = async (slot: ShellSlot, precache: Precache): Promise<void> => {
  const [shown, own] = await Promise.all([slot.read(), precache.page()]);
  if (!own) return;
  const page = own.clone();
  if (!shown || (await shown.text()) === (await own.text())) await slot.write(page);
};

interface ShellReading extends ShellState {
  /** True if the asking page certainly runs this worker's version. */
  readonly pageIsCurrent: boolean;
}

/**
 * Resolves to the state as seen by a page that runs the script `entry` (null: unknown). A page left behind by another
 * tab's choice hears of the newer version as well. A version that can't read the database is older, whatever its page
 * says, and is never offered. If the browser has emptied the slot, this refills it with the page that navigations now
 * get; otherwise the next version would take the slot without asking.
 */
export const readShellState = async (
  { slot, precache, dataVersion, limitMs }: Pick<PromoteNeeds, "slot" | "precache" | "dataVersion" | "limitMs">,
  entry: string | null,
): Promise<ShellReading> => {
  const [shown, own] = await Promise.all([slot.read(), precache.page()]);
  if (!own) return { newerReady: false, pageIsCurrent: false };
  if (!shown) await slot.write(own.clone());
  const [shownText, ownText] = await Promise.all([shown?.text(), own.text()]);
  const runsOwn = entry !== null && ownText.includes(`"${entry}"`);
  const isLeftBehind = entry !== null && !runsOwn;
  const isOther = (shownText ?? ownText) !== ownText || isLeftBehind;
  const isOlder = isOther && (await within(limitMs, dataVersion()).catch(() => 0)) > DATA_VERSION;
  return { newerReady: isOther && !isOlder, pageIsCurrent: runsOwn && !isOther };
};

export interface PromoteNeeds {
  readonly slot: ShellSlot;
  readonly precache: Precache;
  /** How many incidents and drills are open on this phone; rejects if it can't be sure. */
  readonly countOpen: () => Promise<number>;
  /** The version of the database on this phone; 0 if there is none. */
  readonly dataVersion: () => Promise<number>;
  /** How long reading may take before it counts as doubt, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Puts this version's page into the slot; the next navigation shows it. Refuses with `incidentOpen`, with `inDoubt` if
 * the log can't be read (in time) or the page is missing, or with `older` if this version can't read the database; then
 * nothing has changed. An open incident is no reason to refuse if the asking page, which reads version `pageReads`,
 * can't read the database. Older files stay: the asking page, and other tabs, still run them.
 */
export const promoteShell = async (
  { slot, precache, countOpen, dataVersion, limitMs }: PromoteNeeds,
  pageReads: number | null = null,
): Promise<Promotion> => {
  try {
    const [open, written] = await within(limitMs, Promise.all([countOpen(), dataVersion()]));
    if (written > DATA_VERSION) return { promoted: false, reason: "older" };
    const isNeeded = pageReads !== null && pageReads < written;
    if (open > 0 && !isNeeded) return { promoted: false, reason: "incidentOpen" };
    const page = await precache.page();
    if (!page) return { promoted: false, reason: "inDoubt" };
    await slot.write(page);
    return { promoted: true };
  } catch {
    return { promoted: false, reason: "inDoubt" };
  }
};
