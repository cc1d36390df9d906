// The words in which scenarios are written: short forms of what most entries have in common.

import type { Condition, Deed } from "../../domain/incident/drill/condition.ts";
import type { Anchor, Choice, ExpectedMove, Inject, Revelation } from "../../domain/incident/drill/scenario.ts";

/** Returns a message of the channel, `seconds` after the start or after the anchor in `since`. */
export const says = (
  id: string,
  from: string,
  seconds: number,
  text: string,
  more: Partial<Pick<Inject, "part" | "opens" | "since" | "spread" | "when">> = {},
): Inject => ({
  id,
  from,
  text,
  part: null,
  opens: false,
  since: { type: "start" },
  seconds,
  spread: 0,
  when: [],
  ...more,
});

/** Returns what someone knows, with other words for it in `also`. */
export const knows = (id: string, who: string, what: string, answer: string, ...also: string[]): Revelation => ({
  id,
  who,
  what,
  also,
  answer,
});

/** Returns a move that is expected within `withinSeconds`. */
export const move = (
  id: string,
  text: string,
  withinSeconds: number,
  done: Deed,
  helps: string,
  more: Partial<Pick<ExpectedMove, "part" | "since">> = {},
): ExpectedMove => ({ id, text, part: null, since: { type: "start" }, withinSeconds, done, helps, ...more });

/** Returns one way to decide, with its terms in the order time, data loss, risk, user impact. */
export const option = (
  [id, name, who]: readonly [id: string, name: string, who: string],
  [time, dataLoss, risk, userImpact]: readonly [time: string, dataLoss: string, risk: string, userImpact: string],
  fit: "sound" | "risky",
  consequence: string,
): Choice["options"][number] => ({ id, name, who, terms: { time, dataLoss, risk, userImpact }, fit, consequence });

/** Returns the anchor of a message that was shown. */
export const afterInject = (inject: string): Anchor => ({ type: "inject", inject });

/** Returns the anchor of an option that was taken. */
export const taking = (choice: string, taken: string): Anchor => ({ type: "option", choice, option: taken });

/** Returns the anchor of a deed that was done. */
export const once = (deed: Deed): Anchor => ({ type: "deed", deed });

/** Returns the condition that nobody has done the deed. */
export const missing = (deed: Deed): Condition => ({ type: "missing", deed });
