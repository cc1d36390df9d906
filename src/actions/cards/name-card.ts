// What a card is called, whatever its kind, and which kinds have cards of their own.

import type { PackPart } from "../../domain/pack/pack-parts.ts";
import { capitalised } from "../../domain/text/short-names.ts";

/** Sections whose entries are cards of their own; each of the others is read and edited as one. */
const ofCards: ReadonlySet<PackPart["section"]> = new Set([
  "severities",
  "roles",
  "checklists",
  "specials",
  "templates",
]);

/** Returns whether each entry of the section is a card of its own. */
export const hasCards = (section: PackPart["section"]): boolean => ofCards.has(section);

/** The fields that name an entry, the first that it has. */
const naming = ["name", "title", "who", "when", "ask", "text"];

/** Returns the name of an entry, even of a draft; empty if it has none yet. */
export const nameOfCard = (section: PackPart["section"], entry: unknown): string => {
  const fields = new Map(typeof entry === "object" && entry !== null ? Object.entries(entry) : []);
  const found = naming.map((key) => fields.get(key)).find((value) => typeof value === "string" && value !== "");
  const name = typeof found === "string" ? found : "";
  if (section === "severities") return [fields.get("short"), name].filter(Boolean).join(" ");
  return section === "roles" ? capitalised(name) : name;
};
