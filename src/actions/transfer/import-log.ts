// Imports an exported log, or several. The same file twice changes nothing; a bad log changes nothing at all.

import { loadStoryCheck } from "../../formats/fact/load-story-check.ts";
import { readExport } from "../../formats/import/read-export.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports } from "../ports/ports.ts";
import { actionWords } from "../words/action-words.ts";
import { keepLog, type OneOutcome } from "./keep-log.ts";
import { arrivingReader } from "./read-file.ts";

/** Several logs are taken one by one: what is wrong with one of them doesn't keep the others out. */
export type ImportOutcome = OneOutcome | { readonly type: "several"; readonly each: readonly OneOutcome[] };

/** A longer log is read a part at a time, by the files for quiet times. */
const LONG = 500_000;

/** Resolves to what was added, or to a sentence that says why nothing was. */
export const importLog = async (
  ports: Pick<Ports, "log">,
  text: string,
  loadStory: typeof loadStoryCheck = loadStoryCheck,
  work: LongWork = {},
): Promise<ImportOutcome> => {
  const load = () => arrivingReader.load().catch(() => null);
  const forLong = text.length > LONG ? await load() : null;
  let read = forLong ? null : readExport(text);
  if (read?.ok && read.facts.some(({ type }) => type === "drill.started/1")) {
    // A drill's log has a story, which has to pass a check of its own.
    const story = await loadStory().catch(() => null);
    read = story ? readExport(text, story) : { ok: false, message: actionWords.drillsMissing };
  }
  if (read?.ok) return await keepLog(ports, read, work);
  const message = read?.message ?? null;
  const reader = forLong ?? (await load());
  if (reader) return reader.importLogs(ports, text, { refused: message, loadStory, work });
  return { type: "refused", message: message ?? "" };
};
