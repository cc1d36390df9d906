// The fields that every fact has, as fact-schema.ts asks for them, for rows of our own database.

import { MAX_ORDER } from "../../domain/incident/order.ts";
import { numberFrom, record, type Shape, textUpTo, wholeFrom } from "../json/shape.ts";

const ids = /^[A-Za-z0-9_-]{1,64}$/;

/** Ids become names in lookups, so none may be a name that every object has. */
export const id: Shape = (value) => typeof value === "string" && ids.test(value) && !(value in Object.prototype);

/**
 * The last instant that a clock may show is in the year 9999. Fractions are let through, which the schemas refuse:
 * a clock that was set back has left some in logs of earlier versions, and they harm nothing.
 */
export const instant = numberFrom(0, 253_402_300_799_999);

export const person = record({ id, name: textUpTo(200) });

const order = numberFrom(0, MAX_ORDER);
const types = /^[a-z][a-z.-]{0,60}\/\d{1,4}$/;

export const factBase = {
  id,
  incidentId: id,
  at: instant,
  order: (value) => value === undefined || order(value),
  zone: wholeFrom(-1_440, 1_440),
  by: person,
  device: id,
  seq: wholeFrom(0, 1_000_000_000),
  type: (value) => typeof value === "string" && types.test(value),
  data: record({}),
} as const satisfies Readonly<Record<string, Shape>>;
