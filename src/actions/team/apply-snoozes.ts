// Reminders snoozed from their notification: the worker leaves them in the outbox, the page writes them into the log.

import { UPDATE_REMINDER } from "../../domain/clock/audience-clocks.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

/** Resolves once every waiting snooze is in its incident's log, at the time of the tap. */
export const applySnoozes = (
  { outbox, withLock }: Pick<RelayPorts, "outbox" | "withLock">,
  sessions: Pick<Sessions, "open">,
): Promise<void> =>
  withLock("first90-snoozes", async () => {
    for (const entry of await outbox.list()) {
      if (entry.type !== "snooze") continue;
      const session = await sessions.open(entry.incidentId);
      session?.run({ type: "snoozeMove", move: UPDATE_REMINDER, until: entry.until }, entry.at);
      await session?.settled();
      if (session?.saving.get().type === "failed") continue;
      await outbox.remove(entry);
    }
  });
