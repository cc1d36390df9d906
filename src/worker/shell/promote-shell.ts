// The only way a newer version comes to be shown: a person asked, and no incident or drill is open on this phone, or the
// one that is shown can't read the log any more.

import type { Promotion } from "../../device/shell-messages.ts";
import { DATA_VERSION } from "../../storage/database/data-version.ts";
import { within } from "../within.ts";
import type { Precache } from "./precache.ts";
import type { ShellSlot } from "./shell-slot.ts";

export interface PromoteNeeds {
  readonly slot: ShellSlot;
  readonly precache: Precache;
  /** How many incidents and drills are open on this phone; rejects where it can't be sure. */
  readonly countOpen: () => Promise<number>;
  /** The version of the database on this phone; 0 where there is none. */
  readonly dataVersion: () => Promise<number>;
  /** How long reading may take before it counts as doubt, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Puts this version's page into the slot; the next navigation shows it. Refused with `incidentOpen`, or with `inDoubt`
 * when the log can't be read (in time) or the page is missing, or with `older` when this version can't read the
 * database; nothing has changed then. An open incident is no reason where the asking page, which reads `pageReads`,
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
