// The newest entry logged from this screen, with its Undo or Put back; and entries that could not be saved.

import { useRef, useState } from "preact/hooks";
import { useLive } from "../../../hooks/use-live.ts";
import { LastEntry } from "../LastEntry.tsx";
import { useSession } from "../use-session.ts";

/** Shows nothing until something is logged while the screen is open, so that the room is left for reading. */
export const LogNews = () => {
  const session = useSession();
  const incident = useLive(session.incident);
  const saving = useLive(session.saving);
  const [openedAt] = useState(() => incident.through?.id);
  const { last, takenBack, through } = incident;
  const hasNews = useRef(false);
  // An entry was logged, or one was taken back; that it can be put back stays on screen, and so does that it was.
  hasNews.current ||= through?.id !== openedAt && (takenBack !== null || last?.fact === through?.id);
  return hasNews.current || saving.type === "failed" ? <LastEntry /> : null;
};
