// Which alarms of an incident this phone has put into a calendar: so that they can be taken back once they are wrong.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import { anyNumber, listOf, record } from "../../formats/json/shape.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface SavedAlarms {
  readonly times: readonly Instant[];
  /** The edition of the last file. */
  readonly sequence: number;
}

const saved = keptTable<SavedAlarms>("alarms.saved", 20, record({ times: listOf(anyNumber, 40), sequence: anyNumber }));

const none: SavedAlarms = { times: [], sequence: -1 };

/** Resolves to the alarms that are still ahead; none if none were saved here. */
export const readSavedAlarms = async (kept: KeptValues, id: IncidentId, now: Instant): Promise<SavedAlarms> => {
  const table = await saved.read(kept);
  const { times, sequence } = (Object.hasOwn(table, id) && table[id]) || none;
  return { times: times.filter((at) => at > now), sequence };
};

/** Resolves once they are kept in place of the earlier ones. */
export const keepSavedAlarms = async (kept: KeptValues, id: IncidentId, alarms: SavedAlarms): Promise<void> => {
  const { [id]: _earlier, ...others } = await saved.read(kept);
  await saved.write(kept, { ...others, [id]: alarms });
};
