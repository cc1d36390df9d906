// Which entries of a scenario a deed or a condition names.

import type { Condition, Deed } from "../../domain/incident/drill/condition.ts";

export interface Ref {
  readonly to: "characters" | "parts" | "injects" | "revelations" | "choices" | "passages";
  readonly id: string;
  /** The option of a choice, if one is named. */
  readonly option?: string | null;
}

/** Returns what a deed names. */
export const deedRefs = (deed: Deed): readonly Ref[] => {
  if (deed.type === "asked") return [{ to: "revelations", id: deed.reveal }];
  if (deed.type === "taken") return [{ to: "choices", id: deed.choice, option: deed.option }];
  return deed.type === "rewritten" ? [{ to: "passages", id: deed.passage }] : [];
};

/** Returns what a condition names. */
export const conditionRefs = (condition: Condition): readonly Ref[] => {
  if (condition.type === "done" || condition.type === "missing") return deedRefs(condition.deed);
  if (condition.type === "shown" || condition.type === "not-shown") return [{ to: "injects", id: condition.inject }];
  return [];
};
