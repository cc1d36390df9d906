// The newest entry logged from this screen, with its Undo; and entries that could not be saved.

import { useState } from "preact/hooks";
import { useLive } from "../../../hooks/use-live.ts";
import { LastEntry } from "../LastEntry.tsx";
import { useSession } from "../use-session.ts";

/** Shows nothing until something is logged while the screen is open, so that the room is left for reading. */
export const LogNews = () => {
  const session = useSession();
  const incident = useLive(session.incident);
  const saving = useLive(session.saving);
  const [openedAt] = useState(() => incident.through?.id);
  const { last, through } = incident;
  const isNew = last !== null && last.fact === through?.id && last.fact !== openedAt;
  return isNew || saving.type === "failed" ? <LastEntry /> : null;
};
