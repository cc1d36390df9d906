// When each scenario was last played to its end on this phone.

import type { Ports } from "../../../actions/ports/ports.ts";
import type { Instant } from "../../../domain/fact/ids.ts";

/** Older drills than these aren't looked at: enough for a team that drills weekly for two years. */
const MOST = 100;

/** Resolves to when each scenario, by id, was last begun and played to its end. Rejects if the log can't be read. */
export const lastPlayed = async ({ log }: Pick<Ports, "log">): Promise<ReadonlyMap<string, Instant>> => {
  const drills = (await log.listAll()).filter(({ drill }) => drill).slice(0, MOST);
  const last = new Map<string, Instant>();
  for (const { id } of drills) {
    const incident = (await log.open(id, 0))?.incident;
    const run = incident?.run;
    if (!run || run.lead !== null || last.has(run.scenario)) continue;
    const isDone = run.ended ? run.ended.reason === "finished" : incident.phase.type === "stood-down";
    if (isDone) last.set(run.scenario, run.startedAt);
  }
  return last;
};
