// What a drill says about itself in the log.

import type { DrillFactData } from "../../domain/incident/drill/facts.ts";
import { followedBy } from "../../domain/text/followed-by.ts";
import { rubricInLog } from "../../domain/words/rubric-names.ts";
import { oneOf, record } from "../json/shape.ts";
import type { FamilyFormats } from "./family.ts";
import { has, id, nothing, written } from "./fields.ts";

const ends = {
  finished: "drill ended",
  "real-incident": "drill ended: there is a real incident",
  stopped: "drill stopped",
} as const;

export const drillFormats: FamilyFormats<DrillFactData> = {
  "drill.started/1": {
    // Only the parts of the story that the state uses; reading a whole log checks all of it (fact-schema.ts).
    shape: has("seed speed alertAt", { scenario: record({ id, injectedFailure: written }) }),
    tell: ({ data: { scenario, speed } }) =>
      `drill “${scenario.title}” started${speed === 2 ? " at double speed" : ""}; injected failure: ${scenario.injectedFailure}`,
  },
  "drill.joined/1": {
    shape: has("lead scenario part"),
    tell: ({ data }) => `part of the same drill: ${data.part}`,
  },
  "drill.acknowledged/1": {
    shape: has("pushedAt? acknowledgedAt"),
    tell: ({ data: { pushedAt, acknowledgedAt } }, { time }) =>
      `drill acknowledged at ${time(acknowledgedAt)}${pushedAt === null ? "" : `, pushed at ${time(pushedAt)}`}`,
  },
  "inject.shown/1": {
    shape: has("inject name text"),
    tell: ({ data }) => `drill message from ${data.name}: ${data.text}`,
  },
  "fact.asked/1": {
    shape: has("who name what reveal? answer?"),
    tell: ({ data: { name, what, answer } }) =>
      `asked ${name}: ${answer === null ? `${what} (not known there)` : `${followedBy(what, ";")} answer: ${answer}`}`,
  },
  "option.taken/1": {
    shape: has("choice option name decision?"),
    tell: ({ data }) => `the story continues with: ${data.name}`,
  },
  "passage.rewritten/1": { shape: has("passage text"), tell: ({ data }) => `rewritten: ${data.text}` },
  "drill.paused/1": { shape: nothing, tell: () => "drill paused" },
  "drill.resumed/1": { shape: nothing, tell: () => "drill resumed" },
  "drill.ended/1": {
    shape: record({ reason: oneOf("finished", "real-incident", "stopped") }),
    tell: ({ data }) => ends[data.reason],
  },
  "drill.rated/1": {
    shape: has("item points", { by: oneOf("self", "observer") }),
    tell: ({ data: { item, points, by } }) =>
      `rated by ${by === "self" ? "the player" : "an observer"}: ${rubricInLog(item)}, ${points}`,
  },
};
