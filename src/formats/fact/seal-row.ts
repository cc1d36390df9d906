// A row that can't be trusted, as a harmless entry: each field of its base that is right, and the row as stored.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { SEALED } from "../../domain/incident/sealed.ts";
import { holds } from "../json/shape.ts";
import { factBase } from "./fields.ts";

/** Returns the entry, placed by its time; first of all if it has none. */
export const sealRow = (row: unknown, incidentId: IncidentId): Fact => {
  const stored = (row ?? {}) as Readonly<Record<string, unknown>>;
  const read = (field: keyof typeof factBase, otherwise: unknown): unknown =>
    holds(factBase[field], stored[field]) ? stored[field] : otherwise;
  const order = read("order", undefined);
  return {
    id: String(stored.id),
    incidentId,
    at: read("at", order ?? 0),
    ...(order !== undefined && { order }),
    zone: read("zone", 0),
    by: read("by", { id: "", name: "" }),
    device: read("device", ""),
    seq: read("seq", 0),
    type: SEALED,
    data: { stored: row },
  } as unknown as Fact;
};
