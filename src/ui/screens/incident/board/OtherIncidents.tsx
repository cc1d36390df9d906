// How many other incidents are open, and whether one of them is overdue: one line that leads to all of them.

import { useEffect } from "preact/hooks";
import type { IncidentId, Instant } from "../../../../domain/fact/ids.ts";
import { isOverdue } from "../../../../domain/views/by-urgency.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { boardWords } from "../../../words/board.ts";
import styles from "./OtherIncidents.module.css";

/** Shows nothing while this incident is the only one open. */
export const OtherIncidents = ({ id, now }: { readonly id: IncidentId; readonly now: Instant }) => {
  const { openIncidents } = useApp();
  const list = useLive(openIncidents.list);
  // Start-up reads the list once the board is drawn; after that, reading it again keeps nobody waiting.
  useEffect(() => {
    if (openIncidents.list.get() !== null) void openIncidents.refresh();
  }, [openIncidents]);
  const others = (list ?? []).filter((other) => other.id !== id);
  if (others.length === 0) return null;
  const due = others.filter((other) => isOverdue(other, now)).length;
  return (
    <a class={`${styles.others} ${due > 0 ? styles.due : ""}`} href="/open">
      {boardWords.others(others.length, due)} <span aria-hidden="true">›</span>
    </a>
  );
};
