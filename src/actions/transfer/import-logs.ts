// Imports what the plain way doesn't: long logs, a part at a time, and several logs in one text, one by one.

import { anyStory, type loadStoryCheck, type StoryCheck } from "../../formats/fact/load-story-check.ts";
import { openPasted } from "../../formats/import/open/open-file.ts";
import { splitValues } from "../../formats/import/open/split-values.ts";
import { type ReadExport, readSteps } from "../../formats/import/read-export.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports } from "../ports/ports.ts";
import { actionWords } from "../words/action-words.ts";
import type { ImportOutcome } from "./import-log.ts";
import { keepLog, type OneOutcome } from "./keep-log.ts";
import { refusal } from "./refuse-elsewhere.ts";

export interface ImportNeeds {
  /** Why it isn't one log as it stands; null if nobody has looked yet. */
  readonly refused: string | null;
  readonly loadStory: typeof loadStoryCheck;
  readonly work: LongWork;
}

/** Resolves to the result of the log, or of each of several. */
export const importLogs = async (
  ports: Pick<Ports, "log">,
  text: string,
  needs: ImportNeeds,
): Promise<ImportOutcome> => {
  const one = needs.refused === null ? await importOne(ports, text, needs) : refusal(needs.refused);
  if (one.type !== "refused") return one;
  const logs = logsIn(text);
  if (logs.length === 0) return one;
  const each: OneOutcome[] = [];
  for (const log of logs) each.push(await importOne(ports, log, needs));
  return each.length === 1 ? (each[0] as OneOutcome) : { type: "several", each };
};

/** Returns the logs in a text that isn't one as it stands; none if there are none. */
const logsIn = (text: string): readonly string[] => {
  const opened = openPasted(text, "log");
  if ("sentence" in opened) return [];
  const { values, rest } = splitValues(opened.text);
  return rest !== null || (values.length === 1 && values[0] === text.trim()) ? [] : values;
};

const importOne = async (
  ports: Pick<Ports, "log">,
  text: string,
  { loadStory, work }: ImportNeeds,
): Promise<OneOutcome> => {
  const read = await readInParts(text, anyStory, work);
  if (!read?.ok || !read.facts.some(({ type }) => type === "drill.started/1")) return keepOrNot(ports, read, work);
  const story = await loadStory().catch(() => null);
  return story ? keepOrNot(ports, await readInParts(text, story, work), work) : refusal(actionWords.drillsMissing);
};

const keepOrNot = (
  ports: Pick<Ports, "log">,
  read: ReadExport | null,
  work: LongWork,
): OneOutcome | Promise<OneOutcome> => {
  if (read === null) return { type: "stopped" };
  return read.ok ? keepLog(ports, read, work) : refusal(read.message);
};

/** Resolves to null if it was stopped. */
const readInParts = async (
  text: string,
  story: StoryCheck,
  { signal, onProgress, pause }: LongWork,
): Promise<ReadExport | null> => {
  // The file has just been decoded, and parsing it takes one piece: the page gets its turn between the two.
  await pause?.();
  const steps = readSteps(text, story);
  for (;;) {
    if (signal?.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.({ step: "reading", ...step.value });
    await pause?.();
  }
};
