// Names the incident's channel and puts the name on the clipboard, so that it can be pasted into the chat tool.

import { copyText } from "../ports/copy-text.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";

/** Logs the name at once; resolves to whether it is on the clipboard too. */
export const nameChannel = (ports: Ports, session: IncidentSession, name: string): Promise<boolean> => {
  session.run({ type: "nameChannel", name });
  return copyText(ports.clipboard, name, "exact");
};
