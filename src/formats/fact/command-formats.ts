// What a commander does with the seat and the clock.

import type { CommandFactData, HandoffItemId } from "../../domain/incident/command/facts.ts";
import type { FactWith, HandedOverFact } from "../../domain/incident/facts.ts";
import { triggerIds } from "../../domain/pack/pack.ts";
import { clockInWords, jumpInWords } from "../../domain/text/clock-differences.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { idInWords } from "../../domain/text/id-in-words.ts";
import { handoffItemNames } from "../../domain/words/handoff-item-names.ts";
import { moveInLog } from "../../domain/words/move-names.ts";
import { roleName } from "../../domain/words/role-names.ts";
import { flag, listOf, oneOf, orNull, record, textUpTo, wholeFrom } from "../json/shape.ts";
import { type FamilyFormats, personInLog, type Telling } from "./family.ts";
import { anyRole, formerHandoffItem, handoffItem, has, nothing, person, written } from "./fields.ts";

const itemName = (id: HandoffItemId): string => handoffItemNames[id] ?? idInWords(id);

// A text that somebody edited may end without a full stop.
const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const accepted = ({ data: { role, to } }: HandedOverFact, telling: Telling): string =>
  `“I have ${role === "ic" ? "command" : "it"}”: ${personInLog(to)} is ${roleName(role, telling.pack)}`;

const triggerAnswered = ({ data: { trigger, hit } }: TriggerFact, { pack }: Telling): string =>
  `${hit ? "yes" : "no"}: ${pack?.triggers.find(({ id }) => id === trigger)?.when ?? idInWords(trigger)}`;

type TriggerFact = FactWith<"trigger.answered/1" | "trigger.answered/2">;

const backupNamed = ({ data }: FactWith<"role.backup-named/1" | "role.backup-named/2">, telling: Telling): string =>
  `${personInLog(data.person)} is backup ${roleName(data.role, telling.pack)}`;

const offered = (
  { data: { role, from, items } }: FactWith<"handoff.offered/1" | "handoff.offered/2" | "handoff.offered/3">,
  telling: Telling,
): string => {
  const said = items.map(({ id, text }) => `${itemName(id)}: ${asSentence(text)}`).join(" ");
  return `handoff of ${roleName(role, telling.pack)} offered${from ? ` by ${personInLog(from)}` : ""}: ${said}`;
};

const readBack = ({ data }: FactWith<"handoff.read-back/1" | "handoff.read-back/2">): string =>
  `read back: ${itemName(data.item).toLowerCase()}`;

const handoffItems = listOf(record({ id: handoffItem, text: written }), 40);

export const commandFormats: FamilyFormats<CommandFactData> = {
  "move.snoozed/1": {
    shape: has("move until?"),
    tell: ({ data: { move, until } }, { time }) =>
      until === null ? `not asked again: ${moveInLog(move)}` : `snoozed until ${time(until)}: ${moveInLog(move)}`,
  },
  "clock.interval-set/1": {
    shape: has("minutes?"),
    tell: ({ data: { minutes } }) =>
      minutes === null
        ? "updates at the severity’s interval again"
        : `updates every ${lengthInWords(minutes * MINUTE_MS)}`,
  },
  "audience.answered/1": {
    shape: has("audience", { wanted: flag }),
    tell: ({ data: { audience, wanted } }) =>
      wanted ? `${audience} will be told` : `not needed: a notice for ${audience}`,
  },
  "role.backup-named/1": { shape: has("role person"), tell: backupNamed },
  "role.backup-named/2": { shape: has("person", { role: anyRole }), tell: backupNamed },
  "severity.reviewed/1": { shape: nothing, tell: () => "severity checked: still right" },
  "trigger.answered/1": { shape: has("trigger hit"), tell: triggerAnswered },
  "trigger.answered/2": { shape: has("hit", { trigger: oneOf(...triggerIds) }), tell: triggerAnswered },
  "elapsed.called/1": {
    shape: record({ minutes: wholeFrom(0, 10_000_000) }),
    tell: ({ data }) => `called out: ${lengthInWords(data.minutes * MINUTE_MS)} since declaration`,
  },
  "impact.started/1": {
    shape: has("startedAt"),
    tell: ({ data }, { time }) => `true start of impact: ${time(data.startedAt)}`,
  },
  "handoff.offered/1": { shape: has("role items", { from: orNull(person) }), tell: offered },
  "handoff.offered/2": { shape: has("role", { from: orNull(person), items: handoffItems }), tell: offered },
  "handoff.offered/3": { shape: record({ role: anyRole, from: orNull(person), items: handoffItems }), tell: offered },
  "handoff.read-back/1": { shape: has("handoff", { item: formerHandoffItem }), tell: readBack },
  "handoff.read-back/2": { shape: has("handoff", { item: handoffItem }), tell: readBack },
  "handoff.accepted/1": { shape: has("handoff role", { to: person }), tell: accepted },
  "handoff.accepted/2": { shape: has("handoff role replaces?", { to: person }), tell: accepted },
  "handoff.accepted/3": { shape: has("handoff replaces?", { to: person, role: anyRole }), tell: accepted },
  "handoff.dropped/1": { shape: has("handoff"), tell: () => "handoff called off" },
  "clock.jumped/1": {
    shape: has("byMs"),
    tell: ({ data: { byMs } }) =>
      `this phone’s clock was set ${byMs < 0 ? "back" : "forward"} by ${jumpInWords(byMs)}; times here carry on as before`,
  },
  "clocks.differed/1": {
    shape: has("device? byMs"),
    tell: ({ device, data }) =>
      data.device === device
        ? `this phone’s clock is ${clockInWords(-data.byMs)} its own last entry`
        : `clocks differ: the other phone’s is ${clockInWords(data.byMs)} this one’s`,
  },
  "device.named/1": {
    shape: record({ name: textUpTo(200), was: textUpTo(200) }),
    tell: ({ data: { name, was } }) =>
      was === "" ? `entries from this phone are by ${name}` : `entries from this phone by ${was} are by ${name}`,
  },
};
