// After a jump: trusts the phone's clock again, and says so in the logs of the open incidents.

import type { OpenIncidents } from "../incident/open-incidents.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";
import { actionWords } from "../words/action-words.ts";

/** Resolves once the app's times follow the device again and every open incident's log says so. */
export const followDeviceClock = async (
  { clock }: Pick<Ports, "clock">,
  { list, refresh }: OpenIncidents,
  sessions: Pick<Sessions, "open">,
): Promise<void> => {
  clock.trustDevice();
  await refresh();
  for (const { id } of list.get() ?? []) {
    const session = await sessions.open(id).catch(() => null);
    session?.run({ type: "addNote", kind: "note", text: actionWords.deviceTimes });
  }
};
