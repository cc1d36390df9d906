// An update inside a document: its words as they were sent, with what was bold in them and none of the marks by which its
// chat is told so.

import { isUpdate } from "../../domain/incident/facts.ts";
import { isSealed } from "../../domain/incident/sealed.ts";
import { asRead } from "../landing/as-read.ts";
import { boldStart } from "../landing/bold-start.ts";
import { landings } from "../landing/landings.ts";
import { withShownMarks } from "../landing/shown-marks.ts";
import type { LogEntry } from "./log-entry.ts";

/** How a document writes what was typed, and what is bold. */
export interface Pen {
  readonly typed: (text: string) => string;
  readonly bold: (written: string) => string;
  /** Between two lines. */
  readonly line: string;
}

/** Returns the sentence of an entry as the document has it; that of an update ends with its text, line by line. */
export const withQuotedUpdate = ({ fact, text }: Pick<LogEntry, "fact" | "text">, pen: Pen): string => {
  if (isSealed(fact) || !isUpdate(fact)) return pen.typed(text);
  const { bold } = landings[fact.data.format];
  const sent = withShownMarks(String(fact.data.text));
  if (bold === null || sent === "" || !text.endsWith(sent)) return pen.typed(text);
  const read = (part: string): string => pen.typed(bold === "**" ? asRead(part) : part);
  const lines = sent.split(bold === "**" ? /\n+/ : "\n").map((line) => {
    const [start, rest] = boldStart(line, bold);
    if (start === "") return read(line);
    return `${pen.bold(read(start))}${rest === "" ? "" : ` ${read(rest.trimStart())}`}`;
  });
  return `${pen.typed(text.slice(0, -sent.length).trimEnd())} ${lines.join(pen.line)}`;
};
