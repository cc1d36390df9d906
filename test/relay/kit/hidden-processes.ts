// Programs that see no process but their own, as in a container, with this machine's host name: by Linux's own means.

import { spawnSync } from "node:child_process";

/** What to put before a program. */
export const hidden: readonly string[] = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];

/** Why this machine can't do that, or null. */
export const cannotHide: string | null =
  spawnSync("unshare", [...hidden.slice(1), "true"]).status === 0 ? null : "unshare isn't allowed on this machine";
