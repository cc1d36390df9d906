// Imports an exported log, or several. The same file twice changes nothing; a bad log changes nothing at all.

import { loadStoryCheck } from "../../formats/fact/load-story-check.ts";
import { type ReadExport, readExport } from "../../formats/import/read-export.ts";
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
  const short = text.length > LONG ? null : await readWhole(text, loadStory);
  if (short?.ok) return await keepLog(ports, short, work);
  const reader = await arrivingReader.load().catch(() => null);
  if (reader) return reader.importLogs(ports, text, { refused: short?.message ?? null, loadStory, work });
  const read = short ?? (await readWhole(text, loadStory));
  return read.ok ? keepLog(ports, read, work) : { type: "refused", message: read.message };
};

/** A drill's log has a story, which has to pass a check of its own. */
const readWhole = async (text: string, loadStory: typeof loadStoryCheck): Promise<ReadExport> => {
  const read = readExport(text);
  if (!read.ok || !read.facts.some(({ type }) => type === "drill.started/1")) return read;
  const story = await loadStory().then(
    (check) => check,
    () => null,
  );
  return story ? readExport(text, story) : { ok: false, message: actionWords.drillsMissing };
};
