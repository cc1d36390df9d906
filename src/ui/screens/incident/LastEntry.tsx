// What was logged last, whether it is saved, and the way to take it back.

import { describeEntry } from "../../../actions/describe-entry.ts";
import type { IncidentSession, Saving } from "../../../actions/incident-session.ts";
import { undoEntry } from "../../../actions/undo-entry.ts";
import type { Zone } from "../../../domain/zone.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { flowWords } from "../../words/incident.ts";
import { refusalWords } from "../../words/refusals.ts";
import styles from "./LastEntry.module.css";

/** Returns the line with Undo; "saved" appears only after the durable commit. */
export const LastEntry = ({ session, zone }: { readonly session: IncidentSession; readonly zone: Zone }) => {
  const incident = useLive(session.incident);
  const facts = useLive(session.facts);
  const saving = useLive(session.saving);
  const pack = useLive(session.pack);
  const refusal = useLive(session.refusal);
  const last = incident.last;
  const fact = last && facts.findLast(({ id }) => id === last.fact);
  if (!last || !fact || incident.phase.type === "withdrawn") return <SavingLine saving={saving} session={session} />;
  return (
    <div class={styles.last}>
      <div class={styles.words} role="status">
        {refusal && <p class={styles.failed}>{refusalWords(refusal, zone)}</p>}
        <p class={styles.entry}>{describeEntry(fact, facts, pack, zone)}</p>
        <SavingLine saving={saving} session={session} />
      </div>
      <Button look="quiet" onTap={() => void undoEntry(session, last.fact)}>
        {flowWords.undo}
      </Button>
    </div>
  );
};

const SavingLine = ({ saving, session }: { readonly saving: Saving; readonly session: IncidentSession }) => {
  switch (saving.type) {
    case "saved":
      return (
        <p class={styles.state} data-saving="saved">
          <span aria-hidden="true">✓ </span>
          {flowWords.saved}
        </p>
      );
    case "saving":
      return (
        <p class={styles.state} data-saving="saving">
          {flowWords.saving}
        </p>
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
