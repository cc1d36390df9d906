// The types of everything in a pack that is read from our own log: a wrong one inside would make a screen fail. A pack
// from outside must pass its whole schema.

import { severityLevels } from "../../domain/pack/severity-classes.ts";
import {
  flag,
  holds,
  listOf,
  numberFrom,
  oneOf,
  optional,
  orNull,
  record,
  type Shape,
  textUpTo,
} from "../json/shape.ts";

const text = textUpTo(1_000_000);
const list = (shape: Shape): Shape => listOf(shape, 100);
const texts = list(text);
const number = numberFrom(1, 1_000_000);

const card = (names: string, others: Readonly<Record<string, Shape>> = {}): Shape =>
  list(record({ ...Object.fromEntries(names.split(" ").map((name) => [name, text])), ...others }));

const pack = record({
  version: number,
  severities: card("id short name boundary respondWithin escalateTo wakePeople", {
    level: oneOf(...severityLevels),
    criteria: texts,
    examples: texts,
    pages: orNull(text),
    updateEveryMinutes: number,
    executivesEveryMinutes: number,
    customersEveryMinutes: number,
  }),
  triage: card("id ask help becauseYes", { becauseNo: orNull(text), many: orNull(number) }),
  triggers: card("id when response", { watched: flag }),
  severityReasons: card("id text direction"),
  roles: card("id name short firstSentence backup", {
    optional: flag,
    does: texts,
    doesNot: texts,
    handsOver: texts,
  }),
  authority: card("id who", { decides: texts, withinMinutes: orNull(number) }),
  checklists: card("id title mode", {
    withinSeconds: orNull(number),
    steps: card("id text", {
      hint: orNull(text),
      doneBy: record({ type: text, role: optional(text), options: optional(texts), place: optional(text) }),
    }),
  }),
  specials: card("id title condition objective example", {
    steps: card("id text turn", {
      hint: orNull(text),
      doneBy: record({ type: text, role: optional(text), place: optional(text) }),
    }),
    signs: record({
      triage: texts,
      triggers: texts,
      words: texts,
      means: texts,
      classes: texts,
      alone: flag,
      restricted: flag,
    }),
  }),
  loop: card("id title", { asks: texts, opens: orNull(text) }),
  rules: card("id title why"),
  templates: card("id kind name audience subject sms", {
    statuses: texts,
    lines: list(record({ label: orNull(text), text, optional: flag })),
  }),
  phrases: card("id title", { lines: texts }),
  chips: record({
    services: card("id name", { impacts: texts, affected: texts }),
    impact: texts,
    affected: texts,
    meanwhile: texts,
    needed: texts,
  }),
});

/** True if every field of the pack has its type. */
export const isPackShaped = (value: unknown): boolean => holds(pack, value);
