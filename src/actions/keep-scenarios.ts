// The team's own scenarios on this phone, beside the pack and never in it: a scenario would weigh in every log.

import type { Scenario } from "../domain/drill/scenario.ts";
import { parseScenario, readScenario } from "../formats/parse-scenario.ts";
import type { RelayPorts } from "./relay-ports.ts";

type Ports = Pick<RelayPorts, "kept" | "inTurn">;

const KEY = "scenarios";
const MOST = 50;

export type KeptScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly message: string };

/** Resolves to the team's scenarios; what can't be read any more is left out. */
const readTeamScenarios = async ({ kept }: Pick<Ports, "kept">): Promise<readonly Scenario[]> => {
  const stored = await kept.readSetting(KEY);
  return (Array.isArray(stored) ? stored : []).flatMap((value) => {
    const read = parseScenario(value);
    return read.ok ? [read.scenario] : [];
  });
};

/** Resolves to all scenarios, a team's own one in place of the built-in one with its id. */
export const listScenarios = async (
  ports: Pick<Ports, "kept">,
  builtIn: readonly Scenario[],
): Promise<readonly Scenario[]> => {
  const own = await readTeamScenarios(ports);
  const ids = new Set(builtIn.map(({ id }) => id));
  return [
    ...builtIn.map((scenario) => own.find(({ id }) => id === scenario.id) ?? scenario),
    ...own.filter(({ id }) => !ids.has(id)),
  ];
};

/** Resolves to the scenario of a file once it is kept, or to one sentence why it isn't; then nothing has changed. */
export const importScenario = (ports: Ports, text: string): Promise<KeptScenario> => {
  const read = readScenario(text);
  return read.ok ? keepScenario(ports, read.scenario) : Promise.resolve(read);
};

/** Resolves to the scenario once it is kept in place of one with the same id, or to why it can't be. */
export const keepScenario = (ports: Ports, scenario: Scenario): Promise<KeptScenario> =>
  ports.inTurn("first90-scenarios", async () => {
    const read = parseScenario(scenario);
    if (!read.ok) return read;
    const own = (await readTeamScenarios(ports)).filter(({ id }) => id !== scenario.id);
    if (own.length >= MOST) return { ok: false, message: `There are ${MOST} scenarios already. Remove one first.` };
    await ports.kept.writeSetting(KEY, [...own, read.scenario]);
    return read;
  });

/** Resolves once the team's scenario with this id is gone; a built-in one is as it came again. */
export const removeScenario = (ports: Ports, id: string): Promise<void> =>
  ports.inTurn("first90-scenarios", async () => {
    const own = await readTeamScenarios(ports);
    await ports.kept.writeSetting(
      KEY,
      own.filter((scenario) => scenario.id !== id),
    );
  });
