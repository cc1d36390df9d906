// The course of an incident and its log: declared, triaged, told, noted, corrected, closed.

import { readerFields } from "../../domain/fact/closed-lists.ts";
import type { CourseFactData } from "../../domain/incident/course/facts.ts";
import { severityIn } from "../../domain/incident/course/former-facts.ts";
import type {
  AssignmentFact,
  FactWith,
  PackFact,
  RoleLeftFact,
  SeverityFact,
  UpdateFact,
} from "../../domain/incident/facts.ts";
import { loopStepIds, type Pack } from "../../domain/pack/pack.ts";
import { followedBy } from "../../domain/text/followed-by.ts";
import { idInWords } from "../../domain/text/id-in-words.ts";
import { inARow } from "../../domain/text/in-a-row.ts";
import { roleName } from "../../domain/words/role-names.ts";
import { flag, listOf, oneOf, record } from "../json/shape.ts";
import { afterColon, type FamilyFormats, quoted, type Telling } from "./family.ts";
import { anyRole, has, nothing, written } from "./fields.ts";

const assigned = ({ data: { person, role } }: AssignmentFact, telling: Telling): string =>
  person.name ? `${person.name} is ${roleName(role, telling.pack)}` : `${roleName(role, telling.pack)}: name not given`;

const open = ({ data }: RoleLeftFact, telling: Telling): string => `${roleName(data.role, telling.pack)}: nobody yet`;

const released = ({ data }: RoleLeftFact, telling: Telling): string => `${roleName(data.role, telling.pack)} released`;

const posted = ({ type, data }: UpdateFact, { time }: Telling): string => {
  const { way, audience, format, nextUpdateAt, text, status } = data;
  const none = status === "resolved" ? "no further update" : "no time for the next one";
  const next = nextUpdateAt === null ? none : `next update ${time(nextUpdateAt)}`;
  const marks = type === "update.posted/2" ? `, phase ${data.marks}` : "";
  return `update ${ways[way]} for ${audience} (${formats[format]})${marks}, ${next}${text && `: ${text}`}`;
};

const ways = { copied: "copied", shared: "shared", selected: "copied by hand" } as const;
const formats = { slack: "Slack", markdown: "Markdown", email: "email", sms: "SMS" } as const;

const forReaders = { meanwhile: "meanwhile", needed: "needed from executives" } as const;

const frozen = ({ data }: PackFact): string => `cards fixed, pack version ${data.pack.version}`;

const severitySet = (fact: SeverityFact): string => {
  const { reason } = fact.data;
  return `severity ${severityIn(fact).short}${reason === null ? "" : `: ${reason}`}`;
};

const stepText = ({ list, step }: { readonly list: string; readonly step: string }, pack: Pack | null): string => {
  const steps = pack?.checklists.find(({ id }) => id === list)?.steps;
  return steps?.find(({ id }) => id === step)?.text ?? idInWords(step);
};

const noted = ({ data }: FactWith<"note.added/1" | "note.added/2">): string => `${data.kind}: ${data.text}`;

const update = "template audience format way status subject? text nextUpdateAt?";

export const courseFormats: FamilyFormats<CourseFactData> = {
  "incident.declared/1": {
    shape: has("drill"),
    tell: ({ data }) => (data.drill ? "drill declared (injected failure)" : "incident declared"),
  },
  // The cards are long: they are checked where they are read, and in a file by fact-schema.ts.
  "pack.frozen/1": { shape: nothing, tell: frozen },
  "pack.frozen/2": { shape: nothing, tell: frozen },
  "pack.frozen/3": { shape: nothing, tell: frozen },
  "severity.set/1": { shape: has("level triage? reason?"), tell: severitySet },
  "severity.set/2": { shape: has("id level short rank triage? reason?"), tell: severitySet },
  "role.assigned/1": { shape: has("role person"), tell: assigned },
  "role.assigned/2": { shape: has("role person replaces?"), tell: assigned },
  "role.assigned/3": { shape: has("person replaces?", { role: anyRole }), tell: assigned },
  "role.deferred/1": { shape: has("role"), tell: open },
  "role.deferred/2": { shape: record({ role: anyRole }), tell: open },
  "role.released/1": { shape: has("role"), tell: released },
  "role.released/2": { shape: record({ role: anyRole }), tell: released },
  "channel.named/1": { shape: has("name"), tell: ({ data }) => `channel ${data.name}` },
  "press.cleared/1": {
    shape: has("person?"),
    tell: ({ data: { person } }) => `press text cleared by ${person?.name || "an executive"}`,
  },
  "detail.set/2": {
    shape: has("text", { field: oneOf(...readerFields) }),
    tell: ({ data: { field, text } }) => `${forReaders[field]}: ${text}`,
  },
  "detail.set/1": { shape: has("field text"), tell: ({ data }) => `${data.field}: ${data.text}` },
  "step.done/1": {
    shape: has("list step"),
    tell: ({ data }, { pack }) => `done: ${stepText(data, pack)}`,
  },
  "step.answered/1": {
    shape: has("list step", { yes: flag }),
    tell: ({ data }, { pack }) => `${followedBy(stepText(data, pack), ":")} ${data.yes ? "yes" : "no"}`,
  },
  "step.chosen/1": {
    shape: has("list step text", { question: written }),
    tell: ({ data: { text, question } }) => `decided: ${text}${question ? ` (${question})` : ""}`,
  },
  "loop.stepped/1": {
    shape: record({ step: oneOf(...loopStepIds) }),
    tell: ({ data }, { pack }) =>
      `loop: ${pack?.loop.find(({ id }) => id === data.step)?.title ?? idInWords(data.step)}`,
  },
  "update.posted/1": { shape: has(update), tell: posted },
  "update.posted/2": { shape: has(`${update} marks`), tell: posted },
  "update.answered/1": {
    shape: has("target posted"),
    tell: ({ data }, { about }) => `update ${data.posted ? "posted" : "not posted"}${afterColon(about)}`,
  },
  "note.added/1": { shape: has("kind text"), tell: noted },
  "note.added/2": { shape: has("kind text happenedAt"), tell: noted },
  "entry.corrected/1": { shape: has("target text"), tell: ({ data }) => `correction: ${data.text}` },
  "entry.withdrawn/1": { shape: has("target"), tell: () => "entry withdrawn" },
  "entry.restored/1": { shape: has("target"), tell: () => "entry put back" },
  "phase.moved/1": {
    shape: record({ to: oneOf("mitigating", "monitoring") }),
    tell: ({ data }) => `phase ${data.to}`,
  },
  "incident.resolved/1": { shape: nothing, tell: () => "resolved" },
  "incident.reopened/1": { shape: nothing, tell: () => "reopened" },
  "incident.stood-down/1": { shape: nothing, tell: () => "stood down" },
  "incident.stood-down/2": {
    shape: record({ stillOn: listOf(written, 1_000) }),
    tell: ({ data }) => `stood down, still on: ${inARow(data.stillOn)}`,
  },
  "writeup.waived/1": { shape: has("reason"), tell: ({ data }) => `write-up waived: ${data.reason}` },
  "phase.moved/2": {
    shape: record({ to: oneOf("mitigating", "mitigated", "monitoring") }),
    tell: ({ data }) => `phase ${data.to}`,
  },
  "entry.withdrawn/2": { shape: has("target reason"), tell: ({ data }) => `entry withdrawn: ${data.reason}` },
  "entry.retimed/1": {
    shape: has("target happenedAt"),
    tell: ({ data }, telling) => `entry${quoted(telling)} happened at ${telling.time(data.happenedAt)}`,
  },
  "entry.pinned/1": {
    shape: has("target pinned"),
    tell: ({ data }, telling) => `${data.pinned ? "pinned" : "no longer pinned"}${quoted(telling)}`,
  },
};
