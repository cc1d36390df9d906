// Says whether a newer version waits to be shown, and whether the files of older ones may go.

import type { ShellState } from "../../device/shell-messages.ts";
import { DATA_VERSION } from "../../storage/database/data-version.ts";
import { within } from "../within.ts";
import type { PromoteNeeds } from "./promote-shell.ts";

interface ShellReading extends ShellState {
  /** True when the asking page surely runs this worker's version. */
  readonly pageIsCurrent: boolean;
}

/**
 * Returns the state as seen by a page that runs the script `entry` (null: unknown). A page that another tab's choice
 * has left behind is told of the newer version as well. One that can't read the database is older, whatever its page
 * says, and never offered. A slot that the browser has emptied is filled again with the
 * page that it is now answered with, else the next version would take it without asking.
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
