// Whether the relay can do all of its work, in a sentence for whoever operates it. A database that answers a question isn't
// enough: its disk may be full, or the timer may have stopped.

import type { BeatingPart, Heartbeat } from "./schedule/heartbeat.ts";
import { within } from "./schedule/within.ts";

export interface Readiness {
  /** Notes that a write failed because there is no room for it. */
  noRoom(): void;
  /** Resolves to null if all is well, else to what isn't. Never rejects. */
  trouble(): Promise<string | null>;
}

export interface ReadinessParts {
  /** Rejects, or never resolves, if the database doesn't answer. */
  readonly ask: () => Promise<unknown>;
  /** Resolves to whether its disk has room, as far as that can be seen. */
  readonly hasRoomLeft: () => Promise<boolean>;
  /** Rejects if a write that needs room fails. */
  readonly tryRoom: () => Promise<unknown>;
  readonly heartbeat: Pick<Heartbeat, "ageMs" | "silent">;
  readonly steadyMs?: () => number;
}

const ASK_MS = 2_000;
/** After a write without room, how long until another is tried. */
const TRY_MS = 5_000;

/** Returns the judge of a running relay. */
export const createReadiness = (parts: ReadinessParts): Readiness => {
  const { ask, hasRoomLeft, tryRoom, heartbeat, steadyMs = () => performance.now() } = parts;
  /** When a write last failed for want of room; null once one has succeeded. */
  let fullAt: number | null = null;
  let trying: Promise<void> | null = null;

  const tryAgain = (): Promise<void> => {
    const before = fullAt;
    trying ??= within(ASK_MS, tryRoom())
      .then(
        () => {
          if (fullAt === before) fullAt = null;
        },
        () => {
          fullAt = steadyMs();
        },
      )
      .finally(() => {
        trying = null;
      });
    return trying;
  };

  const isFull = async (): Promise<boolean> => {
    if (!(await within(ASK_MS, hasRoomLeft()).catch(() => true))) return true;
    if (fullAt !== null && steadyMs() - fullAt >= TRY_MS) await tryAgain();
    return fullAt !== null;
  };

  return {
    noRoom: () => {
      fullAt = steadyMs();
    },
    trouble: async () => {
      const answers = await within(ASK_MS, ask()).then(
        () => true,
        () => false,
      );
      if (!answers) return "The database isn’t answering.";
      if (await isFull()) return "The database has no room to write. Free some space on its disk.";
      const [silent] = heartbeat.silent();
      return silent ? `${stopped[silent]} ${Math.round(heartbeat.ageMs(silent) / 1000)} s ago.` : null;
    },
  };
};

const stopped: Readonly<Record<BeatingPart, string>> = {
  timer: "Reminders and drills don’t fire: the timer last finished its work",
  queue: "Pushes don’t go out: the queue last looked for them",
};
