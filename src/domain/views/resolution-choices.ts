// What may have resolved the incident, offered as chips when the app asks.

import type { FactId } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";

export interface ResolutionChoice {
  readonly text: string;
  readonly source: FactId;
}

const SHOWN = 2;

/** Returns the last confirmed hypotheses and the last things done, the newest of each first; no text twice. */
export const resolutionChoices = ({ work }: Incident): readonly ResolutionChoice[] => {
  const causes = Object.values(work.hypotheses).filter(({ outcome }) => outcome?.type === "confirmed");
  const all = [...causes.slice(-SHOWN).reverse(), ...work.done.newest.slice(-SHOWN).reverse()];
  const texts = new Set<string>();
  return all.flatMap(({ id, text }) => {
    if (texts.has(text)) return [];
    texts.add(text);
    return [{ text, source: id }];
  });
};
