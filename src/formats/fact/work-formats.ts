// The work on the fault: hypotheses with timeboxes, call-backs, escalations, changes.

import type { WorkFactData } from "../../domain/incident/work/facts.ts";
import { flag } from "../json/shape.ts";
import { afterColon, type FamilyFormats, personInLog, quoted } from "./family.ts";
import { has, written } from "./fields.ts";

// Worded as on the buttons that log them.
const outcomes = { confirmed: "confirmed", rejected: "ruled out", parked: "parked" } as const;

export const workFormats: FamilyFormats<WorkFactData> = {
  "hypothesis.opened/1": {
    shape: has("text person? minutes"),
    tell: ({ data: { text, person, minutes } }) =>
      `hypothesis, ${minutes} min${person ? `, ${personInLog(person)}` : ", nobody on it yet"}: ${text}`,
  },
  "hypothesis.extended/1": {
    shape: has("target minutes"),
    tell: ({ data }, telling) => `hypothesis${quoted(telling)}: ${data.minutes} min more`,
  },
  "hypothesis.given/1": {
    shape: has("target person"),
    tell: ({ data }, telling) => `hypothesis${quoted(telling)}: ${personInLog(data.person)} works on it`,
  },
  "hypothesis.settled/1": {
    shape: has("target outcome text?"),
    tell: ({ data }, telling) => `hypothesis${quoted(telling)} ${outcomes[data.outcome]}${afterColon(data.text)}`,
  },
  "callback.asked/1": {
    shape: has("person text dueAt"),
    tell: ({ data: { person, text, dueAt } }, { time }) =>
      `asked ${personInLog(person)}, answer by ${time(dueAt)}: ${text}`,
  },
  "callback.moved/1": {
    shape: has("target dueAt"),
    tell: ({ data }, telling) => `call-back${quoted(telling)}: answer now by ${telling.time(data.dueAt)}`,
  },
  "callback.answered/1": {
    shape: has("target text?"),
    tell: ({ data }, telling) => `call-back${quoted(telling)} answered${afterColon(data.text)}`,
  },
  "escalation.made/1": {
    shape: has("person? reason trigger?", { to: written }),
    tell: ({ data: { to, person, reason } }) =>
      `escalated to ${to}${person ? ` (${personInLog(person)})` : ""}${afterColon(reason)}`,
  },
  "escalation.answered/1": {
    shape: has("target text?"),
    tell: ({ data }, telling) => `escalation${quoted(telling)} answered${afterColon(data.text)}`,
  },
  "change.made/1": {
    shape: has("text person"),
    tell: ({ data }) => `change by ${personInLog(data.person)}: ${data.text}`,
  },
  "change.made/2": {
    shape: has("text person", { temporary: flag }),
    tell: ({ data }) =>
      `${data.temporary ? "temporary change" : "change"} by ${personInLog(data.person)}: ${data.text}`,
  },
  "resolution.said/1": { shape: has("text source?"), tell: ({ data }) => `resolution: ${data.text}` },
};
