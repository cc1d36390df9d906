// A JSON value: one of our files, entries of a log, or another program's.

import { formatOf, type WantedFile } from "../wanted-file.ts";
import { openWords } from "./open-words.ts";

/** What a value is. */
export type ValueKind = { readonly type: "ours" | "entry" } | { readonly type: "other"; readonly sentence: string };

/** Returns whether it is of the wanted kind, an entry without the log around it, or what it is. */
export const kindOfValue = (value: unknown, wanted: WantedFile): ValueKind => {
  const { format, id, incidentId, type, at } = fieldsOf(value);
  if (format === formatOf[wanted]) return { type: "ours" };
  const other = (Object.keys(formatOf) as readonly WantedFile[]).find((one) => formatOf[one] === format);
  if (other) return { type: "other", sentence: openWords.elsewhere(other, wanted) };
  if (typeof format === "string" && format.startsWith("first90."))
    return { type: "other", sentence: openWords.otherOurs(wanted) };
  const isEntry = [id, incidentId, type].every((one) => typeof one === "string") && typeof at === "number";
  if (wanted === "log" && isEntry && /^[a-z][a-z.-]*\/\d+$/.test(String(type))) return { type: "entry" };
  return { type: "other", sentence: openWords.foreignJson(wanted) };
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
