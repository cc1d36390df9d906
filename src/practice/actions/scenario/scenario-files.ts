// Scenarios as files and copies: out as a download or through the share sheet, in completely or not at all, and never
// in place of another one without asking.

import { type FileShared, shareFile } from "../../../actions/files/share-file.ts";
import type { Ports, TextFile } from "../../../actions/ports/ports.ts";
import { isSameData } from "../../../domain/fact/same-data.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { freeId } from "../../../domain/text/free-id.ts";
import { writeScenario } from "../../formats/write-scenario.ts";
import { type KeptScenario, keepScenario } from "./keep-scenarios.ts";
import { type LibraryEntry, readLibrary, type ScenarioShelf } from "./read-library.ts";
import type { ScenarioPorts } from "./team-scenarios.ts";

const fileOf = (scenario: Scenario): TextFile => ({
  name: `first90-scenario-${scenario.id}.json`,
  type: "application/json",
  text: writeScenario(scenario),
});

/** Returns the name of the file, which goes to the browser's downloads. */
export const downloadScenario = ({ files }: Pick<Ports, "files">, scenario: Scenario): string => {
  const file = fileOf(scenario);
  files.download(file);
  return file.name;
};

/** Resolves to what happened to the file: shared, as text if need be, or downloaded instead. */
export const shareScenario = (ports: Pick<Ports, "share" | "files">, scenario: Scenario): Promise<FileShared> =>
  shareFile(ports, fileOf(scenario));

export type ScenarioFile =
  | { readonly type: "kept"; readonly scenario: Scenario }
  /** It is already here, word for word. */
  | { readonly type: "same"; readonly scenario: Scenario }
  /** Another one has its id; nothing is stored yet. `apart` is the same scenario under an id of its own. */
  | {
      readonly type: "clash";
      readonly scenario: Scenario;
      readonly apart: Scenario;
      readonly here: LibraryEntry;
    }
  | { readonly type: "refused"; readonly message: string };

/** Resolves to the result of the file; all but "kept" have changed nothing. Rejects if it can't be stored. */
export const openScenarioFile = async (
  ports: ScenarioPorts,
  shelf: Pick<ScenarioShelf, "builtIn">,
  text: string,
): Promise<ScenarioFile> => {
  const { readScenario } = await import("../../formats/parse-scenario.ts");
  const read = readScenario(text);
  if (!read.ok) return { type: "refused", message: read.message };
  const { scenario } = read;
  const { entries } = await readLibrary(ports, shelf);
  const here = entries.find((entry) => entry.scenario.id === scenario.id);
  if (here && isSameData(here.scenario, scenario)) return { type: "same", scenario };
  if (here) {
    const id = freeId(
      scenario.id,
      entries.map((entry) => entry.scenario.id),
    );
    return { type: "clash", scenario, apart: { ...scenario, id }, here };
  }
  const kept = await keepScenario(ports, scenario);
  return kept.ok ? { type: "kept", scenario } : { type: "refused", message: kept.message };
};

/**
 * Resolves to the copy once it is stored under an id of its own, or to why it can't be. A copy doesn't certify: the
 * path to a certificate ends where it did.
 */
export const copyScenario = async (
  ports: ScenarioPorts,
  shelf: ScenarioShelf,
  scenario: Scenario,
  title: string,
): Promise<KeptScenario> => {
  const { entries } = await readLibrary(ports, shelf);
  const id = freeId(
    scenario === shelf.template ? "own" : scenario.id,
    entries.map((entry) => entry.scenario.id),
  );
  return keepScenario(ports, { ...scenario, id, title, certifies: false });
};
