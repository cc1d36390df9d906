// Where each card lives: /cards/role/ic, /cards/loop, /cards/checklist/first-90/read. Links and routes agree here.

import type { CardEntry, CardKind } from "../../../actions/cards/pack-sections.ts";
import type { PackKey } from "../../../domain/pack/pack.ts";

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
  ["template", "template"],
  ["templates", "template"],
  ["loop", "loop"],
  ["rules", "rules"],
  ["authority", "authority"],
  ["triggers", "triggers"],
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

/** Returns the key of the pack's entry behind a card; null for a card that stands for a whole section. */
export const packKeyOf = ({ kind, id }: Pick<CardAddress, "kind" | "id">): PackKey | null => {
  switch (kind) {
    case "severity":
      return `severities/${id}`;
    case "role":
    case "checklist":
    case "template":
      return `${kind}s/${id}`;
    default:
      return null;
  }
};

/** Returns the list's address, with the search to show. */
export const listHref = (query: string): string => `/cards${search(query)}`;

/** Returns a card's address; the search stays in it, for the way back. */
export const cardHref = ({ kind, id }: Pick<CardEntry, "kind" | "id">, query = ""): string =>
  `/cards/${kind}${id === "" ? "" : `/${encodeURIComponent(id)}`}${search(query)}`;

/** Returns the address of a checklist's reader. */
export const readerHref = (id: string, query = ""): string =>
  `/cards/checklist/${encodeURIComponent(id)}/read${search(query)}`;

const search = (query: string): string => (query.trim() === "" ? "" : `?q=${encodeURIComponent(query.trim())}`);
