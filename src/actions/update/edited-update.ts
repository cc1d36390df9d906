// A text that a person has edited, as it would go out now: its subject, its length and the time it promises are read
// from the text itself, and a drill stays marked as one.

import type { PromisedTime } from "../../domain/clock/promised-time.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { PromiseDesk } from "../../domain/update/promise-desk.ts";
import { DRILL_MARK } from "../../domain/words/incident-name.ts";
import { lengthOf } from "../../formats/landing/landings.ts";
import type { ComposedUpdate } from "./compose-update.ts";

export interface EditedText {
  readonly text: string;
  readonly format: UpdateFormat;
  readonly drill: boolean;
  readonly now: Instant;
  /** The zone of any time in the text that doesn't name one. */
  readonly zone: Zone;
  /** The next update that the text was filled with; null if it had none. */
  readonly filledAt: Instant | null;
  /** Reads the promise; null as long as it hasn't been loaded. */
  readonly read: PromiseDesk["read"] | null;
}

export interface EditedUpdate extends ComposedUpdate {
  /** Null if nobody has read it. */
  readonly promise: PromisedTime | null;
  /** True if [DRILL] had to be added at the start of what was typed. */
  readonly marked: boolean;
}

/** Returns the update; its next update time is the one in the text, null if it has none or that has passed. */
export const editedUpdate = ({ text: typed, format, drill, now, zone, filledAt, read }: EditedText): EditedUpdate => {
  const marked = drill && !/^\W*(?:Subject:\s*)?\[DRILL\]/i.test(typed);
  const text = marked ? withMark(typed) : typed;
  const promise = read ? read(text, { now, zone, filledAt }) : null;
  return {
    subject: format === "email" ? (/^Subject:[ \t]*(.*)$/m.exec(text)?.[1]?.trim() ?? null) : null,
    text,
    nextUpdateAt: promise?.type === "promised" ? promise.at : null,
    sms: lengthOf(text, format),
    promise,
    marked,
  };
};

const withMark = (text: string): string =>
  /^Subject:/i.test(text) ? text.replace(/^Subject:\s*/i, `Subject: ${DRILL_MARK} `) : `${DRILL_MARK} ${text}`;
