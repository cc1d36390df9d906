// The name that a restricted incident goes by: it says nothing, and everybody's phone makes the same one.

import type { IncidentId } from "../../fact/ids.ts";

/** Without vowels, so that no word comes out, and without signs that are mistaken for each other. */
const SIGNS = "234679CDFGHJKMNPQRTVWXZ";

const LENGTH = 4;

/** Returns e.g. "Case 4F7K". */
export const neutralName = (id: IncidentId): string => {
  // FNV-1a: nothing about the incident is in its id, so this need not hide it.
  let hash = 2_166_136_261;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 16_777_619) >>> 0;
  let signs = "";
  for (let index = 0; index < LENGTH; index += 1) {
    signs += SIGNS[hash % SIGNS.length] ?? "";
    hash = Math.floor(hash / SIGNS.length);
  }
  return `Case ${signs}`;
};
