// The fields that facts are made of, as they must look when they come from outside.

import * as z from "zod/mini";
import { MAX_ORDER } from "../domain/incident/order.ts";

/** Text of at most so many characters. */
export const textUpTo = (max: number) => z.string().check(z.maxLength(max));

/** What people write: limited only so that a file can't be endless, because whatever a phone has logged must import back. */
export const written = textUpTo(1_000_000);

const idWords = "must be an id of letters, digits, - and _";

/** Ids become names in lookups, so none may be a name that every object has ("constructor", "__proto__"). */
export const id = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{1,64}$/, idWords),
  z.refine((value) => !(value in Object.prototype), idWords),
);

/** From 1970 to the end of the year 9999. A phone whose clock has lost the day still keeps a log that counts. */
export const instant = z.int().check(z.gte(0), z.lte(253_402_300_799_999));

/** Logical time: it may run ahead of every clock, but not so far that the next fact has no place. */
export const order = z.int().check(z.gte(0), z.lte(MAX_ORDER));

export const person = z.looseObject({ id, name: textUpTo(200) });
export const level = z.enum(["SEV1", "SEV2", "SEV3", "SEV4"]);
export const role = z.enum(["ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"]);
export const trigger = z.enum([
  "impact-doubled",
  "no-root-cause-sev1",
  "no-root-cause-sev2",
  "paying-customers",
  "data-integrity",
]);
/** A timebox or an interval: up to a week. */
export const minutes = z.int().check(z.gte(1), z.lte(10_080));
export const nothing = z.looseObject({});
