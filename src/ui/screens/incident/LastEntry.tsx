// The newest entry, whether it is saved, and the way to take it back if it was logged here.

import { describeEntry } from "../../../actions/incident/describe-entry.ts";
import type { Saving } from "../../../actions/incident/incident-session.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { flowWords } from "../../words/incident.ts";
import { refusalWords } from "../../words/refusals.ts";
import { undoWords } from "../../words/undo.ts";
import styles from "./LastEntry.module.css";
import { UndoButton } from "./UndoButton.tsx";
import { useSession } from "./use-session.ts";

/** Undo becomes Put back once it is used; "saved" appears only after the durable commit. */
export const LastEntry = () => {
  const session = useSession();
  const zone = useZone();
  const { takenBack, last, phase, names } = useLive(session.incident);
  const facts = useLive(session.facts);
  const saving = useLive(session.saving);
  const pack = useLive(session.pack);
  const refusal = useLive(session.refusal);
  const shown = takenBack ?? (phase.type === "withdrawn" ? null : last);
  const fact = shown && facts.findLast(({ id }) => id === shown.fact);
  if (!fact) return <SavingLine saving={saving} />;
  const words = describeEntry(fact, facts, pack, zone, names);
  return (
    <Row align="center">
      <div class={styles.words} role="status">
        {refusal && <p class={styles.failed}>{refusalWords(refusal, zone)}</p>}
        <p class={styles.entry}>{takenBack ? undoWords.takenBack(words) : words}</p>
        <SavingLine saving={saving} />
      </div>
      <UndoButton fact={fact} pack={pack} isTakenBack={takenBack !== null} />
    </Row>
  );
};

const SavingLine = ({ saving }: { readonly saving: Saving }) => {
  const session = useSession();
  const { journal, single } = useLive(useApp().ports.health);
  switch (saving.type) {
    case "saved":
      return (
        <Hint look="small" data-saving="saved">
          <span aria-hidden="true">✓ </span>
          {journal === false || single > 0 ? flowWords.savedOnce : flowWords.saved}
        </Hint>
      );
    case "saving":
      return (
        <Hint look="small" data-saving="saving">
          {flowWords.saving}
        </Hint>
      );
    case "failed":
      return (
        <p class={styles.failed} data-saving="failed">
          {flowWords.notSaved(saving.unsaved)}{" "}
          <Button look="quiet" onTap={() => void session.retry()}>
            {flowWords.retry}
          </Button>
        </p>
      );
  }
};
