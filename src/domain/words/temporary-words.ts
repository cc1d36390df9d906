// Temporary changes and the first ninety seconds in words, on screens, in the handoff, the stand-down and the exports.

import type { Person } from "../fact/ids.ts";
import type { TemporaryChange } from "../incident/mitigation/state.ts";
import { followedBy } from "../text/followed-by.ts";
import { shorten, spokenName } from "../text/short-names.ts";
import { dayAndTime, type ReadingMoment } from "../text/time-left.ts";

/** Returns "Feature switched off (Ben, since 03:12 UTC)", with who owns it if somebody does. */
export const temporaryLine = (change: TemporaryChange, moment: ReadingMoment): string => {
  const { text, person, at, owner } = change;
  const who = [...named(person), `since ${dayAndTime(at, moment)}`, ...unconfirmed(change)].join(", ");
  const owned = owner ? `, owned by ${spokenName(owner.person)} until ${dayAndTime(owner.until, moment)}` : "";
  return `${followedBy(shorten(text), "")} (${who})${owned}`;
};

const named = (person: Person): readonly string[] => (person.name ? [spokenName(person)] : []);

const unconfirmed = ({ of, confirmed }: TemporaryChange): readonly string[] =>
  of === "freeze" && confirmed === null ? ["not confirmed"] : [];

/** Returns "6 of 8 in the first ninety seconds", or with another length, if the cards have one. */
export const ninetyInWords = ({ done, of, seconds }: Readonly<Record<"done" | "of" | "seconds", number>>): string =>
  `${done} of ${of} in the first ${seconds === 90 ? "ninety" : seconds} seconds`;
