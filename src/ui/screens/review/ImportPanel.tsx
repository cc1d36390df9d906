// Takes a log from a file. Whatever file it is, the answer is a sentence, and a bad one changes nothing.

import { useRef, useState } from "preact/hooks";
import { type ImportOutcome, importLog } from "../../../actions/import-log.ts";
import type { IncidentId } from "../../../domain/ids.ts";
import { useKit } from "../../kit.ts";
import { Button } from "../../parts/Button.tsx";
import { importWords, reviewWords } from "../../words/review.ts";
import styles from "./ImportPanel.module.css";

interface Told {
  readonly sentence: string;
  /** The incident that is on this phone now; null where nothing was taken. */
  readonly incident: IncidentId | null;
}

/** A larger file isn't even read into memory: it must have more than the 50 million characters that are accepted. */
const MAX_BYTES = 150_000_000;

/** Returns the button and, after an import, what came of it. */
export const ImportPanel = () => {
  const { ports } = useKit();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setTold({ sentence: reviewWords.reading, incident: null });
    setTold(await bring(file));
    setBusy(false);
  };
  const bring = async (file: File): Promise<Told> => {
    if (file.size > MAX_BYTES) return { sentence: reviewWords.fileTooLarge, incident: null };
    const text = await file.text().catch(() => null);
    if (text === null) return { sentence: reviewWords.fileUnreadable, incident: null };
    const outcome: ImportOutcome | null = await importLog(ports, text).catch(() => null);
    if (outcome === null) return { sentence: reviewWords.notStored, incident: null };
    return { sentence: importWords(outcome), incident: outcome.type === "imported" ? outcome.incidentId : null };
  };

  return (
    <>
      <div role="status" class={styles.told}>
        {told ? <p>{told.sentence}</p> : <p class={styles.hint}>{reviewWords.importHint}</p>}
        {told?.incident && (
          <a class={styles.open} href={`/incident/${told.incident}`}>
            {reviewWords.openImported}
          </a>
        )}
      </div>
      {/* Any file may be picked: some phones know no type for .json and would leave it grey. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,*/*"
        aria-label={reviewWords.file}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be picked again after it was mended.
          event.currentTarget.value = "";
          if (file) void take(file);
        }}
      />
      <Button busy={isBusy} onTap={() => !isBusy && input.current?.click()}>
        {reviewWords.importLog}
      </Button>
    </>
  );
};
