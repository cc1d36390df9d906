// The only way a newer version comes to be shown: a person asked, and no incident or drill is open on this phone.

import type { Promotion } from "../device/shell-messages.ts";
import type { Precache } from "./precache.ts";
import type { ShellSlot } from "./shell-slot.ts";
import { within } from "./within.ts";

export interface PromoteNeeds {
  readonly slot: ShellSlot;
  readonly precache: Precache;
  /** How many incidents and drills are open on this phone; rejects where it can't be sure. */
  readonly countOpen: () => Promise<number>;
  /** How long reading may take before it counts as doubt, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Puts this version's page into the slot; the next navigation shows it. Refused with `incidentOpen`, or with `inDoubt`
 * when the log can't be read (in time) or the page is missing; nothing has changed then. Older files stay: the asking
 * page, and other tabs, still run them.
 */
export const promoteShell = async ({ slot, precache, countOpen, limitMs }: PromoteNeeds): Promise<Promotion> => {
  try {
    if ((await within(limitMs, countOpen())) > 0) return { promoted: false, reason: "incidentOpen" };
    const page = await precache.page();
    if (!page) return { promoted: false, reason: "inDoubt" };
    await slot.write(page);
    return { promoted: true };
  } catch {
    return { promoted: false, reason: "inDoubt" };
  }
};
