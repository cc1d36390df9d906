// What one can ask of a drill, and what it makes true. Nothing of it is possible in a real incident.

import { accept, type Decision, hasText, refuse } from "./incident/accept-or-refuse.ts";
import type { DrillFactData } from "./incident/drill/facts.ts";
import type { Incident } from "./incident/incident.ts";

/** The data of a drill command is that of its fact. */
export type DrillCommand =
  | ({ readonly type: "startDrill" } & DrillFactData["drill.started/1"])
  | ({ readonly type: "joinDrill" } & DrillFactData["drill.joined/1"])
  | ({ readonly type: "acknowledgeDrill" } & DrillFactData["drill.acknowledged/1"])
  | ({ readonly type: "showInject" } & DrillFactData["inject.shown/1"])
  | ({ readonly type: "askFact" } & DrillFactData["fact.asked/1"])
  | ({ readonly type: "takeOption" } & DrillFactData["option.taken/1"])
  | ({ readonly type: "rewritePassage" } & DrillFactData["passage.rewritten/1"])
  | { readonly type: "pauseDrill" }
  | { readonly type: "resumeDrill" }
  | ({ readonly type: "endDrill" } & DrillFactData["drill.ended/1"])
  | ({ readonly type: "rateDrill" } & DrillFactData["drill.rated/1"]);

/** Returns the facts of a drill command, or why there are none: no drill, not running, paused, shown already. */
export const decideDrill = ({ drill, run }: Incident, command: DrillCommand): Decision => {
  if (!drill) return refuse({ type: "notADrill" });
  if (command.type === "startDrill" || command.type === "joinDrill") {
    if (run) return refuse({ type: "drillAlreadyStarted", at: run.startedAt });
    const { type, ...data } = command;
    return accept(
      type === "startDrill"
        ? { type: "drill.started/1", data: data as DrillFactData["drill.started/1"] }
        : { type: "drill.joined/1", data: data as DrillFactData["drill.joined/1"] },
    );
  }
  if (!run) return refuse({ type: "drillNotRunning" });
  if (command.type === "rateDrill") {
    const { item, points, by } = command;
    return accept({ type: "drill.rated/1", data: { item, points, by } });
  }
  if (run.ended) return refuse({ type: "drillNotRunning" });
  switch (command.type) {
    case "acknowledgeDrill": {
      const { pushedAt, acknowledgedAt } = command;
      return accept({ type: "drill.acknowledged/1", data: { pushedAt, acknowledgedAt } });
    }
    case "showInject": {
      if (run.pausedAt !== null) return refuse({ type: "drillPaused", at: run.pausedAt });
      const at = run.shown[command.inject];
      if (at !== undefined) return refuse({ type: "stepAlreadyDone", at });
      return accept({
        type: "inject.shown/1",
        data: { inject: command.inject, name: command.name, text: command.text },
      });
    }
    case "askFact": {
      const { who, name, what, reveal, answer } = command;
      if (!hasText(what)) return refuse({ type: "textMissing" });
      return accept({ type: "fact.asked/1", data: { who, name, what: what.trim(), reveal, answer } });
    }
    case "takeOption": {
      const { choice, option, name, decision } = command;
      return accept({ type: "option.taken/1", data: { choice, option, name, decision } });
    }
    case "rewritePassage": {
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      return accept({ type: "passage.rewritten/1", data: { passage: command.passage, text: command.text.trim() } });
    }
    case "pauseDrill":
      if (run.pausedAt !== null) return refuse({ type: "drillPaused", at: run.pausedAt });
      return accept({ type: "drill.paused/1", data: {} });
    case "resumeDrill":
      if (run.pausedAt === null) return refuse({ type: "drillNotPaused" });
      return accept({ type: "drill.resumed/1", data: {} });
    case "endDrill":
      return accept({ type: "drill.ended/1", data: { reason: command.reason } });
  }
};
