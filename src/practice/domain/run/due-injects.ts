// The engine of a drill: which messages to show now. Pure, and the same for the same seed and log.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Anchor, Inject } from "../../../domain/incident/drill/scenario.ts";
import { isOpen } from "../../../domain/incident/incident.ts";
import { conditionHolds } from "./condition-holds.ts";
import { deedAt } from "./deed-at.ts";
import { drillMs } from "./drill-clock.ts";
import { type DrillLog, partLog } from "./read-drill.ts";
import { seeded } from "./seeded.ts";

/**
 * Returns the injects to show at `now`, the one due for longest first. Each comes once, because it counts as shown from
 * its entry in the log on; none comes while the drill is paused, after its end, or once every part is closed.
 */
export const dueInjects = (drill: DrillLog, now: Instant): readonly Inject[] => {
  if (drill.run.ended || drill.run.pausedAt !== null || isOver(drill)) return [];
  const time = drillMs(drill.clock, now);
  return drill.scenario.injects
    .filter(({ id }) => !Object.hasOwn(drill.run.shown, id))
    .flatMap((inject) => {
      const dueMs = injectDueMs(drill, inject);
      return dueMs === null || dueMs > time ? [] : [{ inject, dueMs }];
    })
    .filter(({ inject: { part, when } }) => when.every((condition) => conditionHolds(drill, part, condition, now)))
    .sort((a, b) => a.dueMs - b.dueMs)
    .map(({ inject }) => inject);
};

/** Returns the earliest time for an inject, in ms of the drill's own time; null until its anchor has been reached. */
export const injectDueMs = (drill: DrillLog, { id, since, part, seconds, spread }: Inject): number | null => {
  const anchor = anchorMs(drill, since, part);
  return anchor === null ? null : anchor + seconds * 1000 + Math.floor(seeded(drill.started.seed, id) * spread * 1000);
};

/** Returns when an anchor was reached; null if it wasn't. */
export const anchorAt = (drill: DrillLog, since: Anchor, part: string | null): Instant | null => {
  switch (since.type) {
    case "start":
      return drill.run.startedAt;
    case "inject":
      return Object.hasOwn(drill.run.shown, since.inject) ? (drill.run.shown[since.inject] ?? null) : null;
    case "option": {
      // The first answer to a choice counts: nobody lives in two of its stories.
      const taken = deedAt(drill.facts, { type: "taken", choice: since.choice, option: null });
      return taken?.type === "option.taken/1" && taken.data.option === since.option ? taken.at : null;
    }
    case "deed":
      return deedAt(partLog(drill, part)?.facts ?? [], since.deed)?.at ?? null;
  }
};

/** True once nothing is left to command: every part is declared and closed. */
const isOver = ({ parts, scenario }: DrillLog): boolean =>
  parts.length === scenario.parts.length && parts.every(({ incident }) => !isOpen(incident));

const anchorMs = (drill: DrillLog, since: Anchor, part: string | null): number | null => {
  const at = anchorAt(drill, since, part);
  return at === null ? null : Math.max(0, drillMs(drill.clock, at));
};
