// Logs as links, of all lengths that a link may have, and what is read from a text with one.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { leavePacksOut } from "../../../src/formats/transfer/left-out-pack.ts";
import { type ReadLink, readLink, toLink } from "../../../src/formats/transfer/log-link.ts";
import { packLog, unpackLog } from "../../../src/formats/transfer/packed-log.ts";
import { TWO_HOURS, twoHours } from "../log/two-hours.ts";

export const ORIGIN = "https://first90.example";
export const runs = import.meta.env.MODE === "quick" ? 100 : 1_000;

export const linkOf = (text: string): string => {
  const link = toLink(packLog(text), ORIGIN);
  if (link === null) throw new Error("too large for a link");
  return link;
};
const lean = (entries: number): string => leavePacksOut(toJson(TWO_HOURS, twoHours.slice(0, entries)), [builtInPack]);
export const texts = {
  "one entry": lean(1),
  "the first minutes": lean(9),
  "as long as a link may be": lean(21),
  "a text of another kind": `{"x":"${"0123456789abcdefghijklmnop".repeat(12)}${Math.PI}${Math.E}"}`,
} as const;
export const links = Object.values(texts).map(linkOf);
export const [, young = ""] = links;

export const textOf = (read: ReadLink): string | null => {
  const unpacked = read.type === "packed" ? unpackLog(read.packed) : null;
  return unpacked?.ok ? unpacked.text : null;
};

/** What a text holds: the log's own text, or the kind of trouble. */
export const heldBy = (text: string): string => {
  const read = readLink(text);
  return textOf(read) ?? read.type;
};
