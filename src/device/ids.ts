// Makes ids that sort by time (UUID version 7), even within one millisecond on one device.

import { v7 } from "uuid";
import type { Ids } from "../actions/ports/ports.ts";
import type { FactId, IncidentId, PersonId } from "../domain/fact/ids.ts";

/** Returns the maker of ids. */
export const createIds = (): Ids => ({
  incident: () => v7() as IncidentId,
  fact: () => v7() as FactId,
  person: () => v7() as PersonId,
});
