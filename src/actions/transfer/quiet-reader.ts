// What reads files that aren't one plain log, in the files for quiet times.

import { openFile } from "../../formats/import/open/open-file.ts";
import { importLogs } from "./import-logs.ts";

export const quietReader = { openFile, importLogs } as const;
