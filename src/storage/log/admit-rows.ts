// The database's door. Rows are ours, but a row can be whole and wrong inside: what isn't a fact is sealed, so that the
// rest of the app shows it as one entry that can't be read. The row itself is never touched.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { isSoundRow } from "../../formats/fact/is-sound-row.ts";
import { sealRow } from "../../formats/fact/seal-row.ts";

/** Returns the rows of an incident as facts, each as it is stored or sealed. */
export const admitRows = (rows: readonly unknown[], id: IncidentId): readonly Fact[] =>
  rows.map((row) => (isSoundRow(row) ? row : sealRow(row, id)));

/**
 * Resolves to the same for a whole log, in which the story of a drill passes its schema too: it is long and seldom, and
 * nothing of it is needed to open an incident.
 */
export const admitLog = async (rows: readonly unknown[], id: IncidentId): Promise<readonly Fact[]> => {
  const facts = admitRows(rows, id);
  if (!facts.some(hasStory)) return facts;
  const { factProblem } = await import("../../formats/fact/fact-problem.ts");
  return facts.map((fact) => (hasStory(fact) && factProblem(fact) !== null ? sealRow(fact, id) : fact));
};

const hasStory = ({ type }: Fact): boolean => type === "drill.started/1";
