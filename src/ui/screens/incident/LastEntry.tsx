// The newest entry, and the way to take it back if it was logged here.

import { useEffect } from "preact/hooks";
import { describeEntry, withoutText } from "../../../actions/incident/describe-entry.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { refusalWords } from "../../words/refusals.ts";
import { undoWords } from "../../words/undo.ts";
import styles from "./LastEntry.module.css";
import { UndoButton } from "./UndoButton.tsx";
import { useSession } from "./use-session.ts";

/** Undo becomes Put back once an entry is taken back, by Undo or with a reason. Shows nothing in an empty log. */
export const LastEntry = () => {
  const session = useSession();
  const zone = useZone();
  const { takenBack, last, phase, names } = useLive(session.incident);
  const facts = useLive(session.facts);
  const pack = useLive(session.pack);
  const refusal = useLive(session.refusal);
  const shown = takenBack ?? (phase.type === "withdrawn" ? null : last);
  const fact = shown && facts.findLast(({ id }) => id === shown.fact);
  // What was taken back with a reason may be older than what an opened incident reads at first.
  const isUnread = takenBack !== null && !fact;
  useEffect(() => {
    if (isUnread) session.loadLog().catch(() => undefined);
  }, [session, isUnread]);
  if (!fact) return null;
  const words = describeEntry(withoutText(fact), facts, pack, zone, names);
  return (
    <div class={styles.last}>
      <div role="status">
        {refusal && <p class={styles.refused}>{refusalWords(refusal, zone)}</p>}
        <p class={styles.entry}>{takenBack ? undoWords.takenBack(words) : words}</p>
      </div>
      <UndoButton fact={fact} pack={pack} takenBackOn={takenBack?.device ?? null} />
    </div>
  );
};
