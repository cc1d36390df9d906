// Practice runs on this phone, with how long their first moves took. Real incidents are left out.

import type { Ports } from "../../../actions/ports/ports.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import type { Incident, Stamp } from "../../../domain/incident/incident.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";

/** Time since the declaration, in ms; null for a move that wasn't made. */
interface FirstMoves {
  readonly severityMs: number | null;
  readonly commandMs: number | null;
  readonly firstUpdateMs: number | null;
}

export interface PracticeRun {
  readonly summary: IncidentSummary;
  readonly moves: FirstMoves;
}

export interface PracticeRuns {
  readonly open: readonly IncidentSummary[];
  /** Stood down, newest first, at most nine. A run whose declaration was taken back isn't one. */
  readonly past: readonly PracticeRun[];
}

const MOST = 9;

/** Resolves to both lists; rejects with a StorageFailure if the log can't be read. */
export const listPracticeRuns = async ({ log }: Pick<Ports, "log">): Promise<PracticeRuns> => {
  const drills = (await log.listAll()).filter(({ drill }) => drill);
  const over = drills.filter(({ phase }) => phase === "stood-down").slice(0, MOST);
  const movesOf = async (id: IncidentId): Promise<FirstMoves> =>
    firstMoves((await log.open(id, 0).catch(() => null))?.incident ?? null);
  return {
    open: drills.filter(({ open }) => open),
    past: await Promise.all(over.map(async (summary) => ({ summary, moves: await movesOf(summary.id) }))),
  };
};

const firstMoves = (incident: Incident | null): FirstMoves => {
  const since = (stamp: Stamp | undefined): number | null =>
    stamp && incident?.declaredAt != null ? Math.max(0, stamp.at - incident.declaredAt) : null;
  return {
    severityMs: since(incident?.firsts["severity.set/1"]),
    commandMs: since(incident?.firsts["role:ic"]),
    firstUpdateMs: since(incident?.firsts["update.posted/1"]),
  };
};
