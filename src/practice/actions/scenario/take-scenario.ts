// Takes a scenario off the phone as a file: as a download, or through the share sheet.

import type { Ports, TextFile } from "../../../actions/ports/ports.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { writeScenario } from "../../formats/write-scenario.ts";

const fileOf = (scenario: Scenario, type: string, extension: string): TextFile => ({
  name: `first90-scenario-${scenario.id}.${extension}`,
  type,
  text: writeScenario(scenario),
});

/** Hands the file to the browser's downloads and returns its name. */
export const downloadScenario = ({ files }: Pick<Ports, "files">, scenario: Scenario): string => {
  const file = fileOf(scenario, "application/json", "json");
  files.download(file);
  return file.name;
};

/** Offers the file to the share sheet; as text, because browsers share no JSON. */
export const shareScenario = (
  { share }: Pick<Ports, "share">,
  scenario: Scenario,
): Promise<"shared" | "dismissed" | "failed"> => share.shareFile(fileOf(scenario, "text/plain", "txt"));
