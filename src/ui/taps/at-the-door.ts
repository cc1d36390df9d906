// The door between the screens and an incident: the same command twice in a row within two seconds counts once. The
// rules themselves stay in the domain; this is about thumbs.

import type { IncidentSession } from "../../actions/incident/incident-session.ts";
import type { Command } from "../../domain/incident/commands.ts";
import type { Decision } from "../../domain/incident/decide.ts";
import { isSameContent, REPEAT_MS } from "./repeats.ts";

/** Steps that add up with each tap, and typed text: given twice, they are meant twice. */
const COUNTED_EACH: ReadonlySet<Command["type"]> = new Set(["extendHypothesis", "addNote"]);

/** Returns the session for the screens: a repeated command gets the answer to the first one and is logged once. */
export const atTheDoor = (session: IncidentSession, steady: () => number, onRepeat: () => void): IncidentSession => {
  let last: { readonly command: Command; readonly decision: Decision; readonly at: number } | null = null;
  return {
    ...session,
    run(command, at) {
      const now = steady();
      if (last && now - last.at < REPEAT_MS && isSameContent(command, last.command)) {
        onRepeat();
        return last.decision;
      }
      const decision = session.run(command, at);
      last = decision.type === "refused" || COUNTED_EACH.has(command.type) ? null : { command, decision, at: now };
      return decision;
    },
  };
};
