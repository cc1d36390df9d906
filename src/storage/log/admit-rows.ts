// The database's door. Rows are ours, but a row can be whole and still wrong inside: one that isn't a fact is sealed,
// so that the rest of the app shows it as one entry that can't be read. The stored row is never touched.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { isSoundRow } from "../../formats/fact/is-sound-row.ts";
import { anyStory, loadStoryCheck } from "../../formats/fact/load-story-check.ts";
import { sealRow } from "../../formats/fact/seal-row.ts";

/** Returns the rows of an incident as facts, each as it is stored or sealed. */
export const admitRows = (rows: readonly unknown[], id: IncidentId): readonly Fact[] =>
  rows.map((row) => (isSoundRow(row) ? row : sealRow(row, id)));

/**
 * Resolves to the same for a whole log, where a drill's story has to pass its schema too, if the file that has
 * it is here: it is long and rare, and opening an incident needs none of it.
 */
export const admitLog = async (rows: readonly unknown[], id: IncidentId): Promise<readonly Fact[]> => {
  const facts = admitRows(rows, id);
  if (!facts.some(hasStory)) return facts;
  const { factProblem } = await import("../../formats/fact/fact-problem.ts");
  const story = await loadStoryCheck().catch(() => anyStory);
  return facts.map((fact) => (hasStory(fact) && factProblem(fact, story) !== null ? sealRow(fact, id) : fact));
};

const hasStory = ({ type }: Fact): boolean => type === "drill.started/1";
