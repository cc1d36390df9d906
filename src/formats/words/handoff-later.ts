// What the next holder inherits besides the nine items of every brief: temporary changes, and what others were promised.
// Only what the log knows; an item with nothing to say is left out.

import type { HandoffItem } from "../../domain/incident/command/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Audience } from "../../domain/pack/pack.ts";
import { inARow } from "../../domain/text/in-a-row.ts";
import { dayAndTime, leftInWords, type ReadingMoment } from "../../domain/text/time-left.ts";
import { temporaryChanges } from "../../domain/views/temporary-changes.ts";
import { temporaryLine } from "../../domain/words/temporary-words.ts";
import { audienceNames } from "../../domain/words/update-names.ts";

/** Returns the items that have something to say, in the order of the brief. */
export const laterItems = (incident: Incident, moment: ReadingMoment): readonly HandoffItem[] => {
  const texts = { temporary: temporary(incident, moment), promised: promised(incident, moment) };
  return (["temporary", "promised"] as const)
    .filter((id) => texts[id] !== "")
    .map((id) => ({ id, text: `${texts[id]}.` }));
};

const temporary = (incident: Incident, moment: ReadingMoment): string => {
  const { open, owned } = temporaryChanges(incident);
  return inARow([...open, ...owned].map((change) => temporaryLine(change, moment)));
};

// Engineering's next update is an item of every brief.
const promised = ({ told, phase }: Incident, moment: ReadingMoment): string => {
  if (phase.type === "resolved" || phase.type === "stood-down") return "";
  const others = Object.entries(told).filter(([audience]) => audience !== "engineering");
  return inARow(
    others.flatMap(([audience, { nextUpdateAt }]) =>
      nextUpdateAt === null
        ? []
        : [
            `${audienceNames[audience as Audience]}: next update ${dayAndTime(nextUpdateAt, moment)}, ${leftInWords(nextUpdateAt, moment.now)}`,
          ],
    ),
  );
};
