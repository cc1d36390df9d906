// The team's own scenarios as stored on this phone, beside the pack and never in it: a scenario would add to the size
// of every log. A scenario that this version can't read stays where it is.

import type { RelayPorts } from "../../../actions/ports/relay-ports.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";

export type ScenarioPorts = Pick<RelayPorts, "kept" | "withLock">;

const KEY = "scenarios";

const readStored = async ({ kept }: Pick<ScenarioPorts, "kept">): Promise<readonly unknown[]> => {
  const stored = await kept.readSetting(KEY);
  return Array.isArray(stored) ? stored : [];
};

/** Resolves to the team's scenarios, and to how many more are stored that this version can't read. */
export const readTeamScenarios = async (
  ports: Pick<ScenarioPorts, "kept">,
): Promise<{ readonly scenarios: readonly Scenario[]; readonly unreadable: number }> => {
  const stored = await readStored(ports);
  if (stored.length === 0) return { scenarios: [], unreadable: 0 };
  // The schemas are heavy: a team without scenarios of its own never loads them here.
  const { parseScenario } = await import("../../formats/parse-scenario.ts");
  const scenarios = stored.flatMap((value) => {
    const read = parseScenario(value);
    return read.ok ? [read.scenario] : [];
  });
  return { scenarios, unreadable: stored.length - scenarios.length };
};

/**
 * Resolves, once durable, to whether `change` wrote anything: it is given everything that is stored, in turn with
 * others, and null leaves that as it is.
 */
export const changeStored = (
  ports: ScenarioPorts,
  change: (stored: readonly unknown[]) => readonly unknown[] | null,
): Promise<boolean> =>
  ports.withLock("first90-scenarios", async () => {
    const changed = change(await readStored(ports));
    if (changed) await ports.kept.writeSetting(KEY, changed);
    return changed !== null;
  });
