// Words that stay on a screen as they were at a tap: gone once the incident is restricted, because they say too much.

import { useState } from "preact/hooks";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { isRestricted } from "../../../../domain/incident/is-restricted.ts";

/** Returns what was kept, if it may still be shown, and how to keep something else; null for nothing. */
export const useKept = <Words>(incident: Incident): readonly [Words | null, (words: Words | null) => void] => {
  const now = isRestricted(incident);
  const [kept, setKept] = useState<{ readonly words: Words | null; readonly wasRestricted: boolean } | null>(null);
  return [kept && (kept.wasRestricted || !now) ? kept.words : null, (words) => setKept({ words, wasRestricted: now })];
};
