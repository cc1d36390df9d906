// What was logged from this screen last, with its Undo; and what could not be saved.

import { useState } from "preact/hooks";
import { useLive } from "../../../hooks/use-live.ts";
import { LastEntry } from "../LastEntry.tsx";
import { useSession } from "../use-session.ts";

/** Returns nothing until something is logged while the screen is open, so that reading keeps the room. */
export const LogNews = () => {
  const session = useSession();
  const incident = useLive(session.incident);
  const saving = useLive(session.saving);
  const [openedAt] = useState(() => incident.through?.id);
  const { last, through } = incident;
  const isNew = last !== null && last.fact === through?.id && last.fact !== openedAt;
  return isNew || saving.type === "failed" ? <LastEntry /> : null;
};
