// "This incident is not on this phone" and "no open incident" are true only if both copies were checked.

import type { EventLog, StorageHealth } from "../../actions/ports/storage-port.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { storageFailure } from "../database/failure.ts";
import { inTime } from "../database/in-time.ts";

export interface BothCopies {
  /** Resolves to whether both copies could be checked. */
  mend(): Promise<boolean>;
  health(): StorageHealth;
  isOnDisk(): boolean;
  /** Whether the database is empty although something was saved on this phone. */
  isBlank(): Promise<boolean>;
}

/** How long the second copy may take to answer when the first doesn't have something. */
const PATIENCE_MS = 10_000;

type Asked = Pick<EventLog, "listOpen" | "listAll" | "open">;

/**
 * Returns the reads of the log in force, which check the second copy before they say that there is nothing; if it can't
 * be checked, they reject.
 */
export const askBothCopies = (
  current: () => Promise<EventLog>,
  { mend, health, isOnDisk, isBlank }: BothCopies,
): Asked => {
  let asked: Promise<boolean> | null = null;
  const ask = async (): Promise<boolean> => {
    asked ??= mend();
    const wereAsked = await inTime(asked, PATIENCE_MS, false);
    if (!wereAsked) asked = null;
    return wereAsked;
  };
  const failure = (): Error => storageFailure(health().problem ?? { type: "slow" });
  // Without the database, only the journal knows; if the browser refuses storage, there is nothing to know.
  const cannotTell = (): boolean => health().journal !== true && health().problem?.type !== "refused";

  const list = async (read: () => Promise<readonly IncidentSummary[]>): Promise<readonly IncidentSummary[]> => {
    const found = await read();
    if (found.length > 0 || (isOnDisk() && !(await isBlank()))) return found;
    await ask();
    const again = await read();
    if (again.length === 0 && !isOnDisk() && cannotTell()) throw failure();
    return again;
  };

  return {
    listOpen: () => list(async () => (await current()).listOpen()),
    listAll: () => list(async () => (await current()).listAll()),
    async open(id, latest) {
      const found = await (await current()).open(id, latest);
      if (found) return found;
      const wereAsked = await ask();
      const again = await (await current()).open(id, latest);
      if (!again && !wereAsked) throw failure();
      return again;
    },
  };
};
