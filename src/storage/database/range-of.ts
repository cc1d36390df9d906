// Where an incident's facts stand in the index of facts.

import type { IncidentId } from "../../domain/fact/ids.ts";

/** Returns the range of the index that holds all facts of the incident: arrays sort after every number. */
export const rangeOf = (id: IncidentId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
