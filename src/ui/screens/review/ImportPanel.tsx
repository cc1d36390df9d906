// Imports a log from a file. Whatever the file, the answer is a sentence, and a bad file changes nothing.

import { useState } from "preact/hooks";
import { noteClocks } from "../../../actions/clock/note-clocks.ts";
import { type ImportOutcome, importLog } from "../../../actions/transfer/import-log.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { useApp } from "../../context/app-context.ts";
import { useWork } from "../../hooks/use-work.ts";
import { FilePick } from "../../parts/FilePick.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { logFileWords } from "../../words/log-file.ts";
import { importWords, reviewWords } from "../../words/review.ts";
import styles from "./ImportPanel.module.css";
import { readLogFile } from "./read-log-file.ts";
import { WorkProgress } from "./WorkProgress.tsx";

interface Told {
  readonly sentence: string;
  /** The incident that is now on this phone; null if none or several were imported. */
  readonly incident: IncidentId | null;
}

/** After an import it says how that went. */
export const ImportPanel = () => {
  const { ports, sessions } = useApp();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const { progress, run, stop } = useWork();

  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setTold({ sentence: reviewWords.reading, incident: null });
    setTold(await bring(file));
    setBusy(false);
  };
  const bring = async (file: File): Promise<Told> => {
    const read = await readLogFile(file);
    if ("sentence" in read) return { sentence: read.sentence, incident: null };
    const outcome = await run((work) => importLog(ports, read.text, undefined, work)).catch(() => null);
    if (outcome === null) return { sentence: reviewWords.notStored, incident: null };
    for (const one of logsOf(outcome)) {
      if (one.type === "imported") await noteClocks(ports, sessions, one.incidentId, { ...one, measuredMs: null });
    }
    const sentence = [importWords(outcome), ...(read.beside ?? [])].join(" ");
    return { sentence, incident: outcome.type === "imported" ? outcome.incidentId : null };
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
      <WorkProgress progress={progress} stop={stop} />
      <FilePick label={logFileWords.label} busy={isBusy} onFile={(file) => void take(file)}>
        {logFileWords.pick}
      </FilePick>
    </>
  );
};

const logsOf = (outcome: ImportOutcome) => (outcome.type === "several" ? outcome.each : [outcome]);
