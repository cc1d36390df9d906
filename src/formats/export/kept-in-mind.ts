// What an export says above its entries besides severity and phase: the first ninety seconds, and what is still on.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { firstNinety } from "../../domain/views/first-ninety.ts";
import { temporaryChanges } from "../../domain/views/temporary-changes.ts";
import { ninetyInWords, temporaryLine } from "../../domain/words/temporary-words.ts";

/** Returns the lines, without marks of a format; the log counts as going on until its last entry. */
export const keptInMind = (
  incident: Incident,
  facts: readonly Fact[],
  pack: Pack | null,
  zone: Zone,
): readonly string[] => {
  const last = facts.reduce((latest, { at }) => (at > latest ? at : latest), 0 as Instant);
  const ninety = pack && firstNinety(incident, pack, last);
  const { open, owned } = temporaryChanges(incident);
  // Every time with its day: nobody knows when an export is read.
  const moment = { now: 0 as Instant, zone };
  return [
    ...(ninety ? [ninetyInWords(ninety)] : []),
    ...[...open, ...owned].map((change) => `Temporary, still on: ${temporaryLine(change, moment)}`),
  ];
};
