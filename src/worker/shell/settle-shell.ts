// What a new worker does to the shown page when it takes over: as good as nothing.

import type { Precache } from "./precache.ts";
import type { ShellSlot } from "./shell-slot.ts";

/**
 * Puts this version's page into the slot where that changes nothing that a person sees: at the first install, or when
 * both pages read the same (then only the headers are renewed). Any other page waits for a person to ask for it.
 */
export const settleShell = async (slot: ShellSlot, precache: Precache): Promise<void> => {
  const [shown, own] = await Promise.all([slot.read(), precache.page()]);
  if (!own) return;
  const page = own.clone();
  if (!shown || (await shown.text()) === (await own.text())) await slot.write(page);
};
