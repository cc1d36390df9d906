// Takes back the newest entry: it stays in the log, marked as withdrawn.

import type { FactId } from "../../domain/fact/ids.ts";
import type { Decision } from "../../domain/incident/decide.ts";
import type { IncidentSession } from "./incident-session.ts";

/** Resolves to the decision; refused if `target` is no longer the last entry. */
export const undoEntry = async (session: IncidentSession, target: FactId): Promise<Decision> => {
  await session.loadLog();
  return session.run({ type: "withdrawEntry", target });
};
