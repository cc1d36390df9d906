// The brief of a handoff, as its holder gives it: what the log knows, or what was typed instead.

import type { HandoffItem, HandoffItemId } from "../../domain/incident/command/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { ReadingMoment } from "../../domain/text/time-left.ts";
import { handoffBrief } from "../../formats/words/handoff-brief.ts";

/** What was typed instead of the text from the log; an empty text doesn't count. */
export type OwnTexts = Readonly<Partial<Record<HandoffItemId, string>>>;

/** Items that only the giver knows: in the brief once they say something. */
const givenOnly = ["untouched", "next-handoff"] as const;

/** Returns the items, none of them empty; their times are as of `moment`. */
export const writeBrief = (
  incident: Incident,
  pack: Pack,
  moment: ReadingMoment,
  own: OwnTexts,
): readonly HandoffItem[] =>
  [...handoffBrief(incident, pack, moment), ...givenOnly.map((id) => ({ id, text: "" }))]
    .map(({ id, text }) => ({ id, text: own[id]?.trim() || text }))
    .filter(({ text }) => text !== "");
