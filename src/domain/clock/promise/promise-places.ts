// Where a text speaks of its next update: the words that name it, and the stretch in which its time stands.

import { isDayWord } from "./day-words.ts";
import { isFiller } from "./filler-words.ts";

export interface PromisePlace {
  /** Where the sentence begins. */
  readonly start: number;
  /** Where the words that name the update begin and end. */
  readonly from: number;
  readonly to: number;
  /** Where what is said about it ends. */
  readonly end: number;
  /** False for words that speak of an update only if a time follows. */
  readonly isNamed: boolean;
}

// "Next customer update", "another update", "further information".
const named =
  /\b(?:(?:next|nxt|upcoming|following)\s+(?:[\p{L}-]{1,20}\s+){0,3}?(?:updates?|upd|contact|statement|message|report|status|post|communication|comms|information|info|news|notice|notification|bulletin|brief(?:ing)?|announcement|sit-?rep|check-in)|(?:another|further|more|additional)\s+(?:\p{L}{1,20}\s+)?(?:updates?|info(?:rmation)?|details|news|communications?|comms|statement|notice|announcement|briefing))\b/giu;

const unnamed =
  /\b(?:(?:provide|send|post|share|give|issue|publish|get|receive|expect|have|bring|for)\s+(?:(?!half-|hourly)[\p{L}']{1,20}\s+){0,3}?(?:updates?|news|info(?:rmation)?|details|statement)|updates?(?=\s+every\b|\s+(?:to|will)\s+(?:follow|be\s+(?:provided|posted|shared|sent|given|published))|\s+(?:cadence|frequency|interval)|\s+nlt\b)|(?:write|post|report|update)\s+(?:it\s+)?(?:again|back)|(?<=\b(?:will|'ll|to)\s)update(?=\s+(?:at|by|in|within|every)\b)|check(?:ing)?\s+(?:back|in)|follow(?:ing)?\s+up|touch\s+base|circle\s+back|in\s+touch|get\s+back\s+to\s+(?:you|everyone|all)|be\s+back\s+with|reconvene|updat(?:e|ing)\s+(?:you|everyone|all|customers|stakeholders|this|the\s+(?:page|thread|channel|ticket))|(?:page|thread|ticket|channel)\s+(?:will\s+be|is)\s+updated|hear\s+(?:\p{L}{1,9}\s+)?from\s+us|keep(?:ing)?\s+(?:\p{L}{1,20}\s+)?(?:posted|updated|informed)|(?:inform|notify)\s+(?:you|customers|everyone)|next(?=\s*:|\s+(?:at|by|in)\s+\d))(?:\s+again)?|(?=\b(?:half-)?hourly\s+updates?\b)|^\W*(?:(?:an?|the|our|regular|all|status)\s+)?updates?\b(?=\s*:|\s+(?:will|follows?|is|are|expected|due|planned|scheduled|no\s+later|by|in|within|at|eta)\b)/giu;

// The end of a sentence, which "4:50 a.m. UTC", "22.11. 09:00" and "Nov. 22" aren't.
const sentenceEnd =
  /(?<=[.?!;])(?<!\b(?:[ap]\.m|approx|ca|max|min|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d\d?\.\d\d?)\.(?= *[\da-z(])|\b[ap]\.m\.) +|\n|\|/giu;

/** At most so many lines after a label belong to it. */
const LINES = 8;

/** Returns the places in a plain text, in order. */
export const promisePlaces = (text: string): readonly PromisePlace[] => {
  const sentences = sentencesIn(text);
  return sentences.flatMap(([start, end], index) => {
    const sentence = text.slice(start, end);
    return labelsIn(sentence).map(({ from, to, isNamed }, order, labels) => {
      const next = labels[order + 1];
      const rest = next ? start + next.from : end;
      // A label alone on its line speaks of the lines below it.
      const isAlone = !/[\p{L}\d]/u.test(text.slice(start + to, rest));
      return {
        start,
        from: start + from,
        to: start + to,
        end: isAlone && !next ? endBelow(text, sentences, index) : rest,
        isNamed,
      };
    });
  });
};

type Span = readonly [start: number, end: number];

const sentencesIn = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: gap, index }) => [index, index + gap.length] as const);
  const starts = [0, ...ends.map(([, after]) => after)];
  return starts
    .map((start, index): Span => [start, ends[index]?.[0] ?? text.length])
    .filter(([start, end]) => /[\p{L}\d]/u.test(text.slice(start, end)));
};

const labelsIn = (sentence: string) => {
  const labels = [named, unnamed]
    .flatMap((pattern, index) =>
      [...sentence.matchAll(pattern)].map(({ 0: all, index: from }) => ({
        from,
        to: from + all.length,
        isNamed: index === 0,
      })),
    )
    .filter(({ from, to }) => !isOfThing(sentence.slice(from, to), sentence.slice(to, to + 24)));
  const sure = labels.filter(({ isNamed }) => isNamed);
  return sure.length > 0 ? sure : labels;
};

// "Next message batch" and "next status page" are no updates.
const isOfThing = (label: string, after: string): boolean => {
  const [, word = ""] = /^ +(\p{L}+)/u.exec(after) ?? [];
  return (
    /(?:message|report|status|post|news|notice|notification|info|information|contact|details)$/i.test(label) &&
    !isFiller(word) &&
    !isDayWord(word)
  );
};

// The last heading of a table: what is below it is the first column.
const isLastColumn = (text: string, start: number): boolean =>
  /[\p{L}\d][^\n|]*\|\s*$/u.test(text.slice(Math.max(0, start - 80), start));

const endBelow = (text: string, sentences: readonly Span[], index: number): number => {
  let end = sentences[index]?.[1] ?? text.length;
  for (const [start, to] of sentences.slice(index + 1, index + 1 + LINES)) {
    if (isLastColumn(text, sentences[index]?.[0] ?? 0) && text.slice(end, start).includes("\n")) break;
    const isFirst = end === sentences[index]?.[1];
    if (!isFirst && !/^ *[-•·]/.test(text.slice(start, to))) break;
    end = to;
  }
  return end;
};
