// The log as it is stored, for a screen that failed: nothing here folds, sorts or checks it.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { toJson } from "../../formats/export/to-json.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import type { RawLog } from "../ports/storage-port.ts";

/** What a failed screen works with instead of the app. */
export interface Rescue extends Pick<Ports, "clipboard" | "share" | "files"> {
  /** Resolves to the entries of one incident, or of all for null. Never rejects. */
  read(incident: IncidentId | null): Promise<RawLog>;
}

/** Returns the ids of the incidents that the entries belong to, each once. */
export const incidentsIn = ({ facts }: RawLog): readonly IncidentId[] => [
  ...new Set(facts.map(({ incidentId }) => incidentId)),
];

/** Returns the file: the JSON export of one incident, which can be imported; for null, a list of such exports. */
export const rawLogFile = (raw: RawLog, incident: IncidentId | null): TextFile => {
  const exportOf = (id: IncidentId): string =>
    toJson(
      id,
      raw.facts.filter(({ incidentId }) => incidentId === id),
    );
  const text = incident === null ? `[\n${incidentsIn(raw).map(exportOf).join(",\n")}]\n` : exportOf(incident);
  return { name: "first90-raw-log.json", type: "application/json", text };
};
