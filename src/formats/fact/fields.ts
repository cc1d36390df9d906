// The fields that facts are made of. A name means the same in nearly all types, so that most types are lists of names.

import {
  detailFields,
  firstTriggers,
  markedPhases,
  noteKinds,
  updateFormats,
  updateWays,
} from "../../domain/fact/closed-lists.ts";
import { MAX_ORDER } from "../../domain/incident/order.ts";
import { firstRoleIds } from "../../domain/pack/first-roles.ts";
import { audiences, checklistIds, roleIds, updateStatuses } from "../../domain/pack/pack.ts";
import { severityLevels } from "../../domain/pack/severity-classes.ts";
import { isShortName } from "../../domain/pack/short-name.ts";
import {
  flag,
  listOf,
  numberFrom,
  oneOf,
  optional,
  orNull,
  pattern,
  record,
  type Shape,
  textUpTo,
  wholeFrom,
} from "../json/shape.ts";

/** What people write: limited only so that files end, because whatever a phone has logged must import back. */
export const written = textUpTo(1_000_000);

const ids = /^[A-Za-z0-9_-]{1,64}$/;

/** Ids become names in lookups, so none may be a name that every object has ("constructor", "__proto__"). */
export const id = pattern(
  (value) => ids.test(value) && !(value in Object.prototype),
  "must be an id of letters, digits, - and _",
);

/** From 1970 to the end of the year 9999. A phone whose clock has lost the date still has a valid log. */
export const instant: Shape = { type: "instant", max: 253_402_300_799_999 };

export const person = record({ id, name: textUpTo(200) });
const level = oneOf(...severityLevels);
const role = oneOf(...firstRoleIds);
/** Any role there is, in the newer versions of facts about roles. */
export const anyRole = oneOf(...roleIds);
export const formerHandoffItem = oneOf(
  "severity",
  "impact",
  "phase",
  "tried",
  "hypotheses",
  "roles",
  "decisions",
  "next-update",
  "risks",
);
export const handoffItem = oneOf(
  "severity",
  "impact",
  "phase",
  "tried",
  "hypotheses",
  "roles",
  "decisions",
  "next-update",
  "risks",
  "temporary",
  "untouched",
  "promised",
  "next-handoff",
);
export const nothing = record({});

const types = /^[a-z][a-z.-]{0,60}\/\d{1,4}$/;
const moves = /^[a-z][a-z0-9-]{0,39}(:[A-Za-z0-9_-]{1,64})?$/;

/** The base that every fact has, known or not. */
export const factBase = {
  id,
  incidentId: id,
  at: instant,
  // It may run ahead of every clock, but not so far that the next fact has no place.
  order: optional({ type: "instant", max: MAX_ORDER }),
  zone: wholeFrom(-1_440, 1_440),
  by: person,
  device: id,
  seq: wholeFrom(0, 1_000_000_000),
  type: pattern((value) => types.test(value), "must be a type like “note.added/1”"),
  data: nothing,
} as const satisfies Readonly<Record<string, Shape>>;

/** What a name holds, in whatever type it appears. */
const named: Readonly<Record<string, Shape>> = {
  text: written,
  name: written,
  reason: written,
  subject: written,
  rationale: written,
  planB: written,
  what: written,
  answer: written,
  person,
  drill: flag,
  hit: flag,
  posted: flag,
  pinned: flag,
  /** A timebox or an interval: up to a week. */
  minutes: wholeFrom(1, 10_080),
  byMs: wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  level,
  /** Longer than cards allow today, so that a later limit needs no new fact. */
  short: pattern((value) => value.length <= 40 && isShortName(value), "must be a short name of letters and digits"),
  rank: wholeFrom(0, 99),
  triage: record({ question: textUpTo(60), answer: flag }),
  role,
  trigger: oneOf(...firstTriggers),
  kind: oneOf(...noteKinds),
  field: oneOf(...detailFields),
  list: oneOf(...checklistIds),
  audience: oneOf(...audiences),
  format: oneOf(...updateFormats),
  way: oneOf(...updateWays),
  status: oneOf(...updateStatuses),
  marks: oneOf(...markedPhases),
  outcome: oneOf("confirmed", "rejected", "parked"),
  terms: record({ time: written, dataLoss: written, risk: written, userImpact: written }),
  items: listOf(record({ id: formerHandoffItem, text: written }), 40),
  /** Keys become names in lookups too. */
  move: pattern((value) => moves.test(value), "must be the key of a move"),
  seed: wholeFrom(0, 4_294_967_295),
  speed: oneOf(1, 2),
  points: numberFrom(0, 100),
};

const isTime = /At$|^until$/;

/**
 * Returns the shape of data with these names, "text person? minutes"; a question mark marks one that may be null. A
 * name without a shape of its own is a time (`…At`, `until`) or an id. `others` are names that hold something else
 * here.
 */
export const has = (names: string, others: Readonly<Record<string, Shape>> = {}): Shape =>
  record({
    ...Object.fromEntries(
      names.split(" ").map((part) => {
        const name = part.replace("?", "");
        const shape = named[name] ?? (isTime.test(name) ? instant : id);
        return [name, part === name ? shape : orNull(shape)];
      }),
    ),
    ...others,
  });
