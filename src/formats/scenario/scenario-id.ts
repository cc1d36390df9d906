// Ids of a scenario's entries. They become names in lookups, so none may be a name that every object has.

import * as z from "zod/mini";

const words = "must be at most 60 small letters, digits and dashes";

/** An id such as "support-complains". */
export const scenarioId = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, words),
  z.refine((value) => !(value in Object.prototype), words),
);
