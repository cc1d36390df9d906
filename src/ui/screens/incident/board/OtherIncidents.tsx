// The other open incidents, one tap away, and the overview of all.

import { useEffect } from "preact/hooks";
import { byUrgency } from "../../../../domain/views/by-urgency.ts";
import type { IncidentId, Instant } from "../../../../domain/fact/ids.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit/kit.ts";
import { boardWords } from "../../../words/board.ts";
import { nowWords } from "../../../words/now.ts";
import styles from "./WorkGlance.module.css";

/** Returns the links; nothing while this incident is the only one open. */
export const OtherIncidents = ({ id, now }: { readonly id: IncidentId; readonly now: Instant }) => {
  const { openIncidents } = useKit();
  const list = useLive(openIncidents.list);
  // Start-up reads the list once the board is drawn; from then on a fresh look costs nothing that anyone waits for.
  useEffect(() => {
    if (openIncidents.list.get() !== null) void openIncidents.refresh();
  }, [openIncidents]);
  const others = (list ?? []).filter((other) => other.id !== id).sort(byUrgency);
  if (others.length === 0) return null;
  return (
    <nav class={styles.ways} aria-label={boardWords.others}>
      {others.map(({ id: other, drill, severity, title, dueAt }) => (
        <a key={other} href={`/incident/${other}`}>
          {drill ? `${nowWords.drill} ` : ""}
          {severity ?? nowWords.noSeverity} {title || nowWords.untitled}
          {dueAt !== null && now >= dueAt ? `, ${boardWords.updateDue}` : ""}
        </a>
      ))}
      <a href="/open">{boardWords.overview}</a>
    </nav>
  );
};
