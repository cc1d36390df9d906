// The commands of a drill, and the facts that each one adds. None of them is possible in a real incident.

import { accept, type Decider, type Deciders, type Decision, hasText, refuse } from "../accept-or-refuse.ts";
import type { DrillFactData } from "./facts.ts";
import type { DrillRun } from "./state.ts";

/** A drill command carries the data of its fact. */
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

/** Returns a decider for a drill with a story, ended or not. */
const inDrill =
  <Command extends DrillCommand>(decide: (run: DrillRun, command: Command) => Decision): Decider<Command> =>
  ({ drill, run }, command) => {
    if (!drill) return refuse({ type: "notADrill" });
    return run ? decide(run, command) : refuse({ type: "drillNotRunning" });
  };

/** Returns a decider that refuses unless the story is running. */
const whileRunning = <Command extends DrillCommand>(decide: (run: DrillRun, command: Command) => Decision) =>
  inDrill<Command>((run, command) => (run.ended ? refuse({ type: "drillNotRunning" }) : decide(run, command)));

/** Returns a decider that begins a story; an incident has at most one. */
const beginning =
  <Command extends DrillCommand>(decide: (command: Command) => Decision): Decider<Command> =>
  ({ drill, run }, command) => {
    if (!drill) return refuse({ type: "notADrill" });
    return run ? refuse({ type: "drillAlreadyStarted", at: run.startedAt }) : decide(command);
  };

/** The facts that each drill command adds, or why it adds none: no drill, not running, paused, already shown. */
export const drillDecisions: Deciders<DrillCommand> = {
  startDrill: beginning(({ type: _type, ...data }) => accept({ type: "drill.started/1", data })),
  joinDrill: beginning(({ type: _type, ...data }) => accept({ type: "drill.joined/1", data })),
  acknowledgeDrill: whileRunning((_run, { pushedAt, acknowledgedAt }) =>
    accept({ type: "drill.acknowledged/1", data: { pushedAt, acknowledgedAt } }),
  ),
  showInject: whileRunning((run, { inject, name, text }) => {
    if (run.pausedAt !== null) return refuse({ type: "drillPaused", at: run.pausedAt });
    const at = run.shown[inject];
    if (at !== undefined) return refuse({ type: "stepAlreadyDone", at });
    return accept({ type: "inject.shown/1", data: { inject, name, text } });
  }),
  askFact: whileRunning((_run, { who, name, what, reveal, answer }) => {
    if (!hasText(what)) return refuse({ type: "textMissing" });
    return accept({ type: "fact.asked/1", data: { who, name, what: what.trim(), reveal, answer } });
  }),
  takeOption: whileRunning((_run, { choice, option, name, decision }) =>
    accept({ type: "option.taken/1", data: { choice, option, name, decision } }),
  ),
  rewritePassage: whileRunning((_run, { passage, text }) => {
    if (!hasText(text)) return refuse({ type: "textMissing" });
    return accept({ type: "passage.rewritten/1", data: { passage, text: text.trim() } });
  }),
  pauseDrill: whileRunning((run) =>
    run.pausedAt !== null
      ? refuse({ type: "drillPaused", at: run.pausedAt })
      : accept({ type: "drill.paused/1", data: {} }),
  ),
  resumeDrill: whileRunning((run) =>
    run.pausedAt === null ? refuse({ type: "drillNotPaused" }) : accept({ type: "drill.resumed/1", data: {} }),
  ),
  endDrill: whileRunning((_run, { reason }) => accept({ type: "drill.ended/1", data: { reason } })),
  rateDrill: inDrill((_run, { item, points, by }) => accept({ type: "drill.rated/1", data: { item, points, by } })),
};
