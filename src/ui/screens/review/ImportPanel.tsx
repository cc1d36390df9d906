// Imports a log from a file. Whatever the file, the answer is a sentence, and a bad file changes nothing.

import { useState } from "preact/hooks";
import { noteClocks } from "../../../actions/clock/note-clocks.ts";
import { type ImportOutcome, importLog } from "../../../actions/transfer/import-log.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { useApp } from "../../context/app-context.ts";
import { FilePick } from "../../parts/FilePick.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { logFileWords } from "../../words/log-file.ts";
import { importWords, reviewWords } from "../../words/review.ts";
import styles from "./ImportPanel.module.css";
import { readLogFile } from "./read-log-file.ts";

interface Told {
  readonly sentence: string;
  /** The incident that is now on this phone; null if nothing was imported. */
  readonly incident: IncidentId | null;
}

/** After an import it says how that went. */
export const ImportPanel = () => {
  const { ports, sessions } = useApp();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setTold({ sentence: reviewWords.reading, incident: null });
    setTold(await bring(file));
    setBusy(false);
  };
  const bring = async (file: File): Promise<Told> => {
    const read = await readLogFile(file);
    if ("sentence" in read) return { sentence: read.sentence, incident: null };
    const outcome: ImportOutcome | null = await importLog(ports, read.text).catch(() => null);
    if (outcome?.type === "imported") {
      await noteClocks(ports, sessions, outcome.incidentId, { ...outcome, measuredMs: null });
    }
    if (outcome === null) return { sentence: reviewWords.notStored, incident: null };
    return { sentence: importWords(outcome), incident: outcome.type === "imported" ? outcome.incidentId : null };
  };

  return (
    <>
      <div role="status" class={styles.told}>
        {told ? <p>{told.sentence}</p> : <Hint>{reviewWords.importHint}</Hint>}
        {told?.incident && (
          <a class={styles.open} href={`/incident/${told.incident}`}>
            {reviewWords.openImported}
          </a>
        )}
      </div>
      <FilePick label={logFileWords.label} busy={isBusy} onFile={(file) => void take(file)}>
        {logFileWords.pick}
      </FilePick>
    </>
  );
};
