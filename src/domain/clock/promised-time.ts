// When an edited text promises the next update: the logged time must match what people read.

import type { Instant } from "../fact/ids.ts";
import type { Zone } from "../text/zone.ts";
import type { MeantTime } from "./promise/mention-times.ts";
import { plainText } from "./promise/plain-text.ts";
import { type PromisedMention, readPromise } from "./promise/read-promise.ts";
import { timeMentions } from "./promise/time-mentions.ts";
import { mentionTimes } from "./promise/mention-times.ts";

export type PromisedTime =
  | { readonly type: "promised"; readonly at: Instant }
  /** The time in the text has passed: nobody can keep it any more. */
  | { readonly type: "passed"; readonly at: Instant }
  | UnclearTime
  | { readonly type: "none" };

/** It gives a time, but not one that the clock can be sure of. */
export interface UnclearTime {
  readonly type: "unclear";
  /** zone: its name has several meanings, or none; day: only the day is named; several: more than one time may be meant. */
  readonly why: "zone" | "day" | "several";
  /** The words that are unclear. */
  readonly words: string;
  /** What it may mean, soonest first, each time once. */
  readonly choices: readonly MeantTime[];
}

export interface PromiseMoment {
  readonly now: Instant;
  /** The zone of any time in the text that doesn't name one. */
  readonly zone: Zone;
  /** The time the text was filled with; null if it had none. */
  readonly filledAt: Instant | null;
}

/**
 * Returns the time that the text gives for the next update, if it is certain; "unclear" with what it may mean if it
 * isn't. What is said about the next update counts (0044 has the wordings); the time the text was filled with counts
 * there too, and in a text without such words wherever it still appears. Any other time promises nothing.
 */
export const promisedTime = (text: string, moment: PromiseMoment): PromisedTime => {
  const { places, mentions, at } = readPromise(text, moment);
  if (at !== null) return at > moment.now ? { type: "promised", at } : { type: "passed", at };
  if (mentions.length > 0) return unclear(text, mentions, moment.now);
  const { filledAt } = moment;
  if (filledAt === null || places.some(({ isNamed }) => isNamed) || !stands(text, moment)) return { type: "none" };
  return { type: filledAt > moment.now ? "promised" : "passed", at: filledAt };
};

const unclear = (text: string, mentions: readonly PromisedMention[], now: Instant): PromisedTime => {
  const its = mentions.some(({ isIts }) => isIts) ? mentions.filter(({ isIts }) => isIts) : mentions;
  const times = its.flatMap((one) => one.times).sort((a, b) => a.at - b.at);
  const choices = times.filter(({ at }, index) => at > now && times.findIndex((one) => one.at === at) === index);
  const [first] = its;
  const last = times.at(-1);
  if (!first || (choices.length === 0 && last)) return last ? { type: "passed", at: last.at } : { type: "none" };
  const { clock, zone, lengths, from } = first.mention;
  return {
    type: "unclear",
    why: its.length > 1 || lengths ? "several" : !clock ? "day" : zone && !first.isSure ? "zone" : "several",
    words: text.slice(from, its.at(-1)?.mention.to),
    choices,
  };
};

const stands = (text: string, moment: PromiseMoment): boolean => {
  const plain = plainText(text);
  return timeMentions(plain, 0, plain.length).some(
    (mention) => mention.clock && mentionTimes(mention, moment).times.some(({ at }) => at === moment.filledAt),
  );
};
