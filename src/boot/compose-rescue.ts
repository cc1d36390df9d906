// Creates what a failed screen needs to get the log off this phone. Independent of the app, which may be what failed.

import type { Rescue } from "../actions/incident/rescue.ts";
import { createClipboard } from "../device/clipboard.ts";
import { createFiles } from "../device/files.ts";
import { createShareSheet } from "../device/share-sheet.ts";
import { readRawLog } from "../storage/mend/raw-log.ts";

/** Returns the rescue; it opens nothing until it is used. */
export const composeRescue = (): Rescue => ({
  read: readRawLog,
  clipboard: createClipboard(),
  share: createShareSheet(),
  files: createFiles(),
});
