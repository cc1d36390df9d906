// The library of scenarios: those that came with the app, the team's changes to them, and those that are all its own.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { readTeamScenarios, type ScenarioPorts } from "./team-scenarios.ts";

/** The scenarios that come with the app. */
export interface ScenarioShelf {
  /** In the order of the path. */
  readonly builtIn: readonly Scenario[];
  /** What a new scenario starts from. */
  readonly template: Scenario;
}

export interface LibraryEntry {
  /** The one that is played. */
  readonly scenario: Scenario;
  /** True if the team has stored it: a changed built-in one, or one of its own. */
  readonly isOwn: boolean;
  /** As it came with the app; null for one that didn't. */
  readonly builtIn: Scenario | null;
}

export interface Library {
  readonly entries: readonly LibraryEntry[];
  /** How many are stored that this version of the app can't read. */
  readonly unreadable: number;
}

/** Resolves to all scenarios in the order of the path, then the team's own. */
export const readLibrary = async (
  ports: Pick<ScenarioPorts, "kept">,
  { builtIn }: Pick<ScenarioShelf, "builtIn">,
): Promise<Library> => {
  const { scenarios: own, unreadable } = await readTeamScenarios(ports);
  const ids = new Set(builtIn.map(({ id }) => id));
  const entries = [
    ...builtIn.map((one): LibraryEntry => {
      const changed = own.find(({ id }) => id === one.id);
      return { scenario: changed ?? one, isOwn: changed !== undefined, builtIn: one };
    }),
    ...own.filter(({ id }) => !ids.has(id)).map((scenario): LibraryEntry => ({ scenario, isOwn: true, builtIn: null })),
  ];
  return { entries, unreadable };
};
