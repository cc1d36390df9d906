// Says whether a newer version waits to be shown, and whether the files of older ones may go.

import type { ShellState } from "../device/shell-messages.ts";
import type { Precache } from "./precache.ts";
import type { ShellSlot } from "./shell-slot.ts";

interface ShellReading extends ShellState {
  /** True when the asking page surely runs this worker's version. */
  readonly pageIsCurrent: boolean;
}

/**
 * Returns the state as seen by a page that runs the script `entry` (null: unknown). A page that another tab's choice
 * has left behind is told of the newer version as well. A slot that the browser has emptied is filled again with the
 * page that it is now answered with, else the next version would take it without asking.
 */
export const readShellState = async (
  slot: ShellSlot,
  precache: Precache,
  entry: string | null,
): Promise<ShellReading> => {
  const [shown, own] = await Promise.all([slot.read(), precache.page()]);
  if (!own) return { newerReady: false, pageIsCurrent: false };
  if (!shown) await slot.write(own.clone());
  const [shownText, ownText] = await Promise.all([shown?.text(), own.text()]);
  const runsOwn = entry !== null && ownText.includes(`"${entry}"`);
  const isLeftBehind = entry !== null && !runsOwn;
  const newerReady = (shownText ?? ownText) !== ownText || isLeftBehind;
  return { newerReady, pageIsCurrent: runsOwn && !newerReady };
};
