// The drills on this phone with their scores, computed from their whole logs each time: no stored score can be wrong.

import type { Ports } from "../../../actions/ports/ports.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { type DrillResult, drillResult } from "../../domain/history/drill-result.ts";

type LogAndPacks = Pick<Ports, "log" | "packs">;

/** Resolves to the drills played here or imported that are over, oldest first. Real incidents have no result. */
export const listDrillResults = async (ports: LogAndPacks): Promise<readonly DrillResult[]> => {
  const runs = await readRuns(ports);
  const results: DrillResult[] = [];
  // One after the other: a phone has more drills than it has memory for all their logs at once.
  for (const { id } of runs.filter(({ lead, open }) => lead === null && !open)) {
    const result = await resultOf(ports, [id, ...partsOf(runs, id)]).catch(() => null); // skips one that can't be read
    if (result) results.push(result);
  }
  return results.sort((a, b) => a.startedAt - b.startedAt);
};

const resultOf = async (
  ports: LogAndPacks,
  ids: readonly [IncidentId, ...IncidentId[]],
): Promise<DrillResult | null> => {
  const facts = await readTogether(ports, ids);
  const pack = (await ports.log.open(ids[0], 0))?.pack ?? (await ports.packs.current());
  return drillResult(facts, pack);
};

/** Resolves to the facts of the other incidents of the drill that `lead` leads. */
export const readOtherParts = async (ports: Pick<Ports, "log">, lead: IncidentId): Promise<readonly Fact[]> =>
  readTogether(ports, partsOf(await readRuns(ports), lead));

interface Run {
  readonly id: IncidentId;
  readonly open: boolean;
  readonly lead: IncidentId | null;
}

const readRuns = async ({ log }: Pick<Ports, "log">): Promise<readonly Run[]> => {
  const runs: Run[] = [];
  for (const { id, drill, open } of await log.listAll()) {
    const run = drill ? (await log.open(id, 0).catch(() => null))?.incident.run : null;
    if (run) runs.push({ id, open, lead: run.lead });
  }
  return runs;
};

const partsOf = (runs: readonly Run[], lead: IncidentId): readonly IncidentId[] =>
  runs.filter((run) => run.lead === lead).map(({ id }) => id);

const readTogether = async ({ log }: Pick<Ports, "log">, ids: readonly IncidentId[]): Promise<readonly Fact[]> =>
  (await Promise.all(ids.map((id) => log.readFacts(id)))).flat();
