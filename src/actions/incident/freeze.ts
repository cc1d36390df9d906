// Asks for a freeze of deploys and jobs, or lifts it: logged at the tap, with the sentence to paste on the clipboard.

import { freezeIn } from "../../domain/incident/mitigation/state.ts";
import { freezeText } from "../../formats/words/freeze-text.ts";
import { copyText } from "../ports/copy-text.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";

export interface FreezeCopy {
  readonly text: string;
  /** False if the browser would not copy. */
  readonly copied: boolean;
}

/** Logs that a freeze was asked for, under that name; resolves to the sentence that says so. */
export const askFreeze = async (ports: Ports, session: IncidentSession, name: string): Promise<FreezeCopy> => {
  session.run({ type: "askFreeze", text: name });
  return copyFreeze(ports, session, "ask");
};

/** Logs that the freeze is lifted; resolves to the sentence that says so. */
export const liftFreeze = async (ports: Ports, session: IncidentSession): Promise<FreezeCopy> => {
  const freeze = freezeIn(session.incident.get().mitigation);
  if (freeze) session.run({ type: "liftFreeze", target: freeze.id });
  return copyFreeze(ports, session, "lift");
};

/** Copies the sentence once more; nothing is logged. */
export const copyFreeze = async (
  { clipboard }: Ports,
  session: IncidentSession,
  what: "ask" | "lift",
): Promise<FreezeCopy> => {
  const text = freezeText(session.incident.get(), what);
  return { text, copied: await copyText(clipboard, text, "chat") };
};
