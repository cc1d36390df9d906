// Where each card lives: /cards/role/ic, /cards/loop, /cards/checklist/first-90/read. Links and routes agree here.

import type { CardEntry, CardKind } from "../../../actions/cards/pack-sections.ts";
import type { PackPart } from "../../../domain/pack/pack-parts.ts";

export interface CardAddress {
  readonly kind: CardKind;
  readonly id: string;
  readonly reader: boolean;
}

/** Names that addresses may use; plurals are accepted because people type them. */
const kinds: ReadonlyMap<string, CardKind> = new Map([
  ["severity", "severity"],
  ["severities", "severity"],
  ["role", "role"],
  ["roles", "role"],
  ["checklist", "checklist"],
  ["checklists", "checklist"],
  ["special", "special"],
  ["specials", "special"],
  ["template", "template"],
  ["templates", "template"],
  ["loop", "loop"],
  ["rules", "rules"],
  ["authority", "authority"],
  ["triggers", "triggers"],
  ["phrases", "phrases"],
]);

/** Returns what an address under /cards asks for; null if it names no kind of card. */
export const toCardAddress = (params: {
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly reader?: string | undefined;
}): CardAddress | null => {
  const kind = kinds.get(params.kind ?? "");
  if (!kind || (params.reader !== undefined && params.reader !== "read")) return null;
  return { kind, id: params.id ?? "", reader: params.reader === "read" };
};

/** The section of the pack behind each kind of card. */
const sectionOf: Readonly<Record<CardKind, PackPart["section"]>> = {
  severity: "severities",
  role: "roles",
  checklist: "checklists",
  special: "specials",
  template: "templates",
  loop: "loop",
  rules: "rules",
  authority: "authority",
  triggers: "triggers",
  phrases: "phrases",
};

/** Returns the part of the pack behind a card: one entry, or a whole section. */
export const partOfCard = ({ kind, id }: Pick<CardAddress, "kind" | "id">): PackPart => ({
  section: sectionOf[kind],
  id: id === "" ? null : id,
});

/** Returns the address of the card that shows the part; null if none does. */
export const hrefOfPart = ({ section, id }: PackPart): string | null => {
  const found = Object.entries(sectionOf).find(([, one]) => one === section);
  return found ? cardHref({ kind: found[0] as CardKind, id: id ?? "" }) : null;
};

/** Returns where a part of the pack is edited; without one, where all of them are listed. */
export const editHref = (part?: PackPart): string =>
  ["/cards/edit", ...(part ? [part.section, ...(part.id === null ? [] : [encodeURIComponent(part.id)])] : [])].join(
    "/",
  );

export const fileHref = "/cards/file";

/** Returns the list's address, with the search to show. */
export const listHref = (query: string): string => `/cards${search(query)}`;

/** Returns a card's address; the search stays in it, for the way back. */
export const cardHref = ({ kind, id }: Pick<CardEntry, "kind" | "id">, query = ""): string =>
  `/cards/${kind}${id === "" ? "" : `/${encodeURIComponent(id)}`}${search(query)}`;

/** Returns the address of a list's reader. */
export const readerHref = ({ kind, id }: Pick<CardEntry, "kind" | "id">, query = ""): string =>
  `/cards/${kind}/${encodeURIComponent(id)}/read${search(query)}`;

const search = (query: string): string => (query.trim() === "" ? "" : `?q=${encodeURIComponent(query.trim())}`);
