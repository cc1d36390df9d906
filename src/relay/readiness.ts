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
  readonly heartbeat: Pick<Heartbeat, "ageMs" | "silent">;
  readonly steadyMs?: () => number;
}

const ASK_MS = 2_000;
/** How long a write without room counts, if none was tried since. */
const FULL_MS = 30_000;

/** Returns the judge of a running relay. */
export const createReadiness = ({ ask, heartbeat, steadyMs = () => performance.now() }: ReadinessParts): Readiness => {
  let fullAt = Number.NEGATIVE_INFINITY;
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
      if (steadyMs() - fullAt < FULL_MS) return "The database has no room to write. Free some space on its disk.";
      const [silent] = heartbeat.silent();
      return silent ? `${stopped[silent]} ${Math.round(heartbeat.ageMs(silent) / 1000)} s ago.` : null;
    },
  };
};

const stopped: Readonly<Record<BeatingPart, string>> = {
  timer: "Reminders and drills don’t fire: the timer last finished its work",
  queue: "Pushes don’t go out: the queue last looked for them",
};
