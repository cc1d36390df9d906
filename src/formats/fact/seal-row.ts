// A row that can't be believed, as an entry that harms nothing: each field of its base that is right, and what is stored.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { SEALED } from "../../domain/incident/sealed.ts";
import { holds } from "../json/shape.ts";
import { factBase } from "./fields.ts";

/** Returns the entry, which stands where its time puts it: first of all where it has none. */
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
