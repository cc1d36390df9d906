// A team's changes to a built-in scenario, counted by section: enough to recognise it, and to decide whether to put the
// built-in one back.

import { isSameData } from "../../../domain/fact/same-data.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";

export interface ScenarioChange {
  readonly field: keyof Scenario;
  /** Entries of a list; all three are 0 if only their order differs. A single value counts as one changed. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** Returns what differs from `before`, in the order of its fields; the id doesn't count. */
export const scenarioChanges = (before: Scenario, after: Scenario): readonly ScenarioChange[] =>
  (Object.keys(before) as (keyof Scenario)[])
    .filter((field) => field !== "id" && !isSameData(before[field], after[field]))
    .map((field) => ({ field, ...counted(before[field], after[field]) }));

const counted = (before: unknown, after: unknown): Omit<ScenarioChange, "field"> => {
  const [old, now] = [byKey(before), byKey(after)];
  if (!old || !now) return { changed: 1, added: 0, removed: 0 };
  const both = [...now].filter(([key]) => old.has(key));
  return {
    changed: both.filter(([key, entry]) => !isSameData(entry, old.get(key))).length,
    added: now.size - both.length,
    removed: old.size - both.length,
  };
};

/** The entries of a list, by what identifies each; null if it isn't a list. */
const byKey = (value: unknown): ReadonlyMap<string, unknown> | null =>
  Array.isArray(value)
    ? new Map(value.map((entry) => [String(typeof entry === "object" ? (entry.id ?? entry.item) : entry), entry]))
    : null;
