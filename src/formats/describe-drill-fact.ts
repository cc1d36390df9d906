// The facts of a drill as sentences of the log.

import { clockTime } from "../domain/text/clock-face.ts";
import type { DrillFact } from "../domain/incident/drill/state.ts";
import type { Zone } from "../domain/text/zone.ts";

/** Returns the sentence; `zone` is for times in it. */
export const describeDrillFact = (fact: DrillFact, zone: Zone): string => {
  switch (fact.type) {
    case "drill.started/1": {
      const { scenario, speed } = fact.data;
      return `drill “${scenario.title}” started${speed === 2 ? " at double speed" : ""}; injected failure: ${scenario.injectedFailure}`;
    }
    case "drill.joined/1":
      return `part of the same drill: ${fact.data.part}`;
    case "drill.acknowledged/1": {
      const { pushedAt, acknowledgedAt } = fact.data;
      const sent = pushedAt === null ? "" : `, sent at ${clockTime(pushedAt, zone)}`;
      return `drill acknowledged at ${clockTime(acknowledgedAt, zone)}${sent}`;
    }
    case "inject.shown/1":
      return `drill message from ${fact.data.name}: ${fact.data.text}`;
    case "fact.asked/1":
      return `asked ${fact.data.name}: ${fact.data.what}${fact.data.answer === null ? " (not known there)" : `; answer: ${fact.data.answer}`}`;
    case "option.taken/1":
      return `the drill goes on with: ${fact.data.name}`;
    case "passage.rewritten/1":
      return `rewritten: ${fact.data.text}`;
    case "drill.paused/1":
      return "drill paused";
    case "drill.resumed/1":
      return "drill goes on";
    case "drill.ended/1":
      return endWords[fact.data.reason];
    case "drill.rated/1": {
      const { item, points, by } = fact.data;
      return `rated by ${by === "self" ? "the player" : "an observer"}: ${item}, ${points}`;
    }
  }
};

const endWords = {
  finished: "drill ended",
  "real-incident": "drill ended: there is a real incident",
  stopped: "drill stopped",
} as const;
