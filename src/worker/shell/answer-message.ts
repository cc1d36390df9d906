// Answers a page's questions about versions and files (device/shell-messages.ts), and deletes older files once no page
// needs them.

import type { OfflineState, Promotion, ShellState } from "../../device/shell-messages.ts";
import type { OfflineFiles } from "./offline-files.ts";
import { type PromoteNeeds, promoteShell, readShellState } from "./shown-shell.ts";

export interface MessageNeeds extends PromoteNeeds {
  /** True when no page but the asking one is open, and no other version is being installed. */
  readonly isAlone: () => Promise<boolean>;
  readonly tidy: () => Promise<void>;
  readonly files: OfflineFiles;
}

/** Resolves to the answer to post back, or null for a message that isn't for this file. Never rejects. */
export const answerMessage = async (
  message: unknown,
  needs: MessageNeeds,
): Promise<ShellState | Promotion | OfflineState | null> => {
  const { type, entry, dataVersion } = (message ?? {}) as Partial<Record<"type" | "entry" | "dataVersion", unknown>>;
  if (type === "promote") return promoteShell(needs, typeof dataVersion === "number" ? dataVersion : null);
  if (type === "refill") await needs.files.refill();
  if (type === "refill" || type === "offlineState") return needs.files.state().catch(() => null);
  if (type !== "shellState") return null;
  try {
    const path = typeof entry === "string" && entry !== "" ? entry : null;
    const { newerReady, pageIsCurrent } = await readShellState(needs, path);
    if (pageIsCurrent && (await needs.isAlone())) await needs.tidy();
    return { newerReady };
  } catch {
    return { newerReady: false };
  }
};
