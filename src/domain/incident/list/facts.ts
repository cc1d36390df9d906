// What a commander does with the special lists. Each fact has the words of its list, so that a log without its cards
// reads right.

import type { EntryKind } from "../entry-kind.ts";

export interface ListFactData {
  readonly "list.opened/1": { readonly list: string; readonly title: string };
  /** It was offered, and isn't what is needed. */
  readonly "list.declined/1": { readonly list: string; readonly title: string };
  /** A step of a special list; those of the checklists are step.done/1. */
  readonly "step.done/2": { readonly list: string; readonly step: string; readonly text: string };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const listFacts = {
  "list.opened/1": "actions",
  "list.declined/1": "app",
  "step.done/2": "actions",
} as const satisfies Readonly<Record<keyof ListFactData, EntryKind>>;
