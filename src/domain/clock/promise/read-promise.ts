// What a text promises, with where it says so: the times found, weighed against each other.

import type { Instant } from "../../fact/ids.ts";
import { MINUTE_MS } from "../../text/durations.ts";
import { isFiller } from "./filler-words.ts";
import { type MeantTime, type MentionTimes, mentionTimes } from "./mention-times.ts";
import { plainText } from "./plain-text.ts";
import type { PromiseMoment } from "./promise-moment.ts";
import { type PromisePlace, promisePlaces } from "./promise-places.ts";
import { type TimeMention, timeMentions } from "./time-mentions.ts";

/** A time beside the words that name the update. */
export interface PromisedMention extends MentionTimes {
  readonly mention: TimeMention;
  readonly place: PromisePlace;
  /** False if it may be the time of something else. */
  readonly isIts: boolean;
}

export interface ReadPromise {
  readonly places: readonly PromisePlace[];
  readonly mentions: readonly PromisedMention[];
  /** The one time meant; null if there is none or it isn't certain. */
  readonly at: Instant | null;
}

/** A length in a text is as old as the text: it may count from some minutes ago. */
const STALE_MS = 10 * MINUTE_MS;

// A piece of text this long before a time says what it is the time of.
const REACH = 160;

const cut =
  /[,;()[\]|\n]|(?<= )-+(?= )|\b(?:unless|if|because|while|once|upon|when|after|following|during|but|and|which|that|so|where|as)\b/gi;
const ofElse = /\b(?:since|began|begun|started|ended|failed|last|past|of)(?: at)? *$/i;
const ofThing = /\b(?:the|a|an) *$/i;
const forSoLong = /\b(?:for|took|lasting)(?: the)?(?: (?:last|past))? *$/i;
// It is about the update, and no time that it comes at.
const vague = /\bnot\b(?! later| more)|n't\b|\bnever\b|\bnothing\b|\bno news\b|earlier than|\bbetween\b/i;
const doubtful = /\bwas\b.*\bnow\b|\b(?:after|from) *$/i;
// Somebody else's update.
const others =
  /\b(?:their|his|her|its|vendor|supplier|provider|carrier|upstream|third[- ]party|aws|amazon|azure|microsoft|google|gcp|cloudflare|github)\b/i;
const spanning = /\d *(?:-|to) *$/;

/** Returns what was found and, if it is certain, the time that is meant. */
export const readPromise = (typed: string, moment: PromiseMoment): ReadPromise => {
  const text = plainText(typed);
  const places = promisePlaces(text);
  const namedOnes = places.filter(({ isNamed }) => isNamed).flatMap((place) => mentionsAt(text, place, moment));
  const ahead = ({ times, isIts }: PromisedMention): boolean => isIts && times.some(({ at }) => at > moment.now);
  const mentions =
    namedOnes.length > 0
      ? namedOnes
      : places
          .filter(({ isNamed }) => !isNamed)
          .flatMap((place) => mentionsAt(text, place, moment))
          .filter(ahead);
  return { places, mentions, at: agreed(mentions, moment) };
};

const mentionsAt = (text: string, place: PromisePlace, moment: PromiseMoment): readonly PromisedMention[] => {
  const after = read(text, place, timeMentions(text, place.to, place.end), moment);
  if (after.length > 0) return after;
  // "At 03:45 UTC you get the next update": at the start of the sentence, with nothing else in between.
  const [first] = timeMentions(text, Math.max(place.start, place.from - REACH), place.from);
  if (!first || !isFiller(text.slice(place.start, first.from)) || !isFiller(text.slice(first.to, place.from)))
    return [];
  return read(text, { ...place, to: place.start }, [first], moment).filter(({ times }) =>
    times.some(({ at }) => at > moment.now),
  );
};

const read = (
  text: string,
  place: PromisePlace,
  mentions: readonly TimeMention[],
  moment: PromiseMoment,
): readonly PromisedMention[] => {
  const { start, from, to } = place;
  let since = to;
  const isOthers = others.test(
    text.slice(Math.max(start, from - REACH), Math.min(mentions[0]?.from ?? to, to + REACH)),
  );
  const isNo = /\bno $/i.test(text.slice(Math.max(start, from - 3), from));
  return mentions.flatMap((mention, index) => {
    const before = text.slice(Math.max(to, mention.from - REACH), mention.from);
    if (ofElse.test(before) || (mention.lengths && forSoLong.test(before))) return [];
    if (mention.clock && !mention.days && !mention.weekday && ofThing.test(before)) return [];
    const linked = inheriting(text, mention, mentions[index + 1]);
    const { times, isSure } = mentionTimes(linked, moment);
    if (times.length === 0) return [];
    const gap = text.slice(Math.max(to, mention.from - REACH, since), mention.from);
    const isIts = !isOthers && !doubtful.test(before) && isAbout(gap, since === to);
    const isVague = vague.test(before) || spanning.test(gap) || (isNo && !/\b(?:un)?till? *$/i.test(before));
    since = mention.to;
    return [{ mention: linked, place, times, isSure: isSure && !isVague, isIts: isIts || (isVague && !isOthers) }];
  });
};

// The words right after the label may be any, up to a colon or a clause of its own; from there on they must be filler.
const isAbout = (gap: string, isFirst: boolean): boolean => {
  const colon = isFirst ? gap.search(/:(?!\d)/) : -1;
  const pieces = gap.slice(colon + 1).split(cut);
  return (isFirst && colon < 0 && pieces.length === 1) || isFiller(pieces.at(-1) ?? "");
};

// "16:00-16:30 UTC": the zone behind the last of them is the zone of both.
const inheriting = (text: string, mention: TimeMention, next: TimeMention | undefined): TimeMention =>
  next?.zone && mention.clock && !mention.zone && /^ *(?:-|to|and|or|\/) *$/.test(text.slice(mention.to, next.from))
    ? { ...mention, zone: next.zone, days: mention.days ?? next.days, weekday: mention.weekday ?? next.weekday }
    : mention;

const agreed = (mentions: readonly PromisedMention[], { now, filledAt }: PromiseMoment): Instant | null => {
  const its = mentions.filter(({ isIts }) => isIts);
  const [first] = its.filter(({ isSure, mention }) => isSure && !mention.lengths);
  const [length] = its.filter(({ isSure, mention }) => isSure && mention.lengths);
  const at = first?.times[0]?.at ?? length?.times[0]?.at ?? onlyCommon(its);
  if (at === undefined) return null;
  const fits = ({ times, mention }: PromisedMention): boolean =>
    mention.zone?.meanings.length === 0 ||
    times.some((one) => one.at === at || (mention.lengths !== null && isStale(at, one.at, filledAt)));
  if (!its.every(fits)) return null;
  const isOver = at <= now && mentions.some(({ isIts, times }) => !isIts && times.some((one) => one.at > now));
  return isOver ? null : at;
};

// "03:40 UTC (in 38 min)", some minutes after it was written. The time it was filled with can be older.
const isStale = (at: Instant, counted: Instant, filledAt: Instant | null): boolean =>
  at <= counted + MINUTE_MS && (counted - at <= STALE_MS || at === filledAt);

/** The one instant that all of them may mean; undefined if there are more or none. */
const onlyCommon = (mentions: readonly PromisedMention[]): Instant | undefined => {
  const [first, ...others] = mentions;
  if (!first || others.length === 0) return undefined;
  const common = first.times.filter(({ at }) =>
    others.every(({ times }) => times.some((one: MeantTime) => one.at === at)),
  );
  return new Set(common.map(({ at }) => at)).size === 1 ? common[0]?.at : undefined;
};
