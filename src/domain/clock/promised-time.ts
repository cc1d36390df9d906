// When an edited text promises the next update: the logged time must match what people read.

import type { Instant } from "../fact/ids.ts";
import { type MeantTime, mentionTimes } from "./promise/mention-times.ts";
import { plainText } from "./promise/plain-text.ts";
import type { PromiseMoment } from "./promise/promise-moment.ts";
import { type PromisedMention, readPromise } from "./promise/read-promise.ts";
import { timeMentions } from "./promise/time-mentions.ts";

export type PromisedTime =
  | { readonly type: "promised"; readonly at: Instant }
  /** The time in the text has passed: nobody can keep it any more. */
  | { readonly type: "passed"; readonly at: Instant }
  | UnclearTime
  | { readonly type: "none" };

/** The text gives a time, but none that the clock can be sure of. */
export interface UnclearTime {
  readonly type: "unclear";
  /**
   * zone: its name is used in several places; place: its zone isn't known; day: only the day is named; several: it may
   * be more than one time, or the time of something else.
   */
  readonly why: "zone" | "place" | "day" | "several";
  /** The words that are unclear, at most two stretches of them. */
  readonly words: readonly string[];
  /** What they may mean: times ahead, soonest first, each once. */
  readonly choices: readonly MeantTime[];
}

/**
 * Returns the time that the text gives for the next update if it is certain, "unclear" with what it may mean if it
 * isn't. What is said about the next update counts; docs/decisions/0044 has the wordings. The time the text was filled
 * with counts there too, and in a text without such words wherever it still appears. Any other time promises nothing.
 */
export const promisedTime = (text: string, moment: PromiseMoment): PromisedTime => {
  const { places, mentions, at } = readPromise(text, moment);
  if (at !== null) return { type: at > moment.now ? "promised" : "passed", at };
  if (mentions.length > 0) return unclear(text, mentions, moment.now);
  const { filledAt } = moment;
  if (filledAt === null || places.some(({ isNamed }) => isNamed) || !stillNames(text, moment)) return { type: "none" };
  return { type: filledAt > moment.now ? "promised" : "passed", at: filledAt };
};

const unclear = (text: string, mentions: readonly PromisedMention[], now: Instant): PromisedTime => {
  const sure = mentions.filter(({ isIts }) => isIts);
  const its = sure.length > 0 ? sure : mentions;
  const times = its.flatMap((one) => one.times).sort((a, b) => a.at - b.at);
  const choices = times.filter(({ at }, index) => at > now && at !== times[index - 1]?.at);
  const last = times.at(-1);
  const why = reasonIn(its);
  if (choices.length === 0 && last && why !== "place") return { type: "passed", at: last.at };
  const words = its.map(({ mention }) => text.slice(mention.from, mention.to).replace(/(?<!\.m)\.$/i, ""));
  return { type: "unclear", why, words: [...new Set(words)].slice(0, 2), choices };
};

const reasonIn = ([first, ...others]: readonly PromisedMention[]): "zone" | "place" | "day" | "several" => {
  const mention = first?.mention;
  if (!first || !mention || others.length > 0 || !first.isIts || mention.lengths) return "several";
  if (!mention.clock) return mention.minute === null ? "day" : "several";
  if (mention.zone?.meanings.length === 0) return "place";
  return first.times.some(({ name }) => name !== null) ? "zone" : "several";
};

const stillNames = (text: string, moment: PromiseMoment): boolean => {
  const plain = plainText(text);
  return timeMentions(plain, 0, plain.length).some(
    (mention) => mention.clock && mentionTimes(mention, moment).times.some(({ at }) => at === moment.filledAt),
  );
};
