// One step of a drill's story, as commands in the log of its lead.

import type { DeviceId, Instant } from "../../../domain/fact/ids.ts";
import type { Command } from "../../../domain/incident/commands.ts";
import { decidedIn } from "../../../domain/incident/said.ts";
import { dueInjects } from "../../domain/run/due-injects.ts";
import { openChoices } from "../../domain/run/open-choices.ts";
import { type DrillLog, partLog } from "../../domain/run/read-drill.ts";
import type { FollowedDrill, RealIncident } from "./live-drill.ts";

export interface DriveMoment {
  readonly now: Instant;
  readonly device: DeviceId;
  /** Null until they are read. */
  readonly reals: readonly RealIncident[] | null;
}

/**
 * Returns whether a message was shown. Pauses the drill if a real incident has come up, else follows a decision and
 * shows what is due. Only the phone that started a drill tells it, so that two logs of it don't tell it twice.
 */
export const advanceDrill = (
  { log, lead, isInterruptedBy }: Pick<FollowedDrill, "log" | "lead" | "isInterruptedBy">,
  { now, device, reals }: DriveMoment,
): boolean => {
  const drill = log.get();
  const session = lead();
  if (!drill || !session || drill.run.ended || !isToldBy(drill, device)) return false;
  if (drill.run.pausedAt !== null) return false;
  if (reals && isInterruptedBy(reals)) {
    session.run({ type: "pauseDrill" });
    return false;
  }
  for (const command of decidedElsewhere(drill)) session.run(command);
  const due = dueInjects(log.get() ?? drill, now);
  for (const { id, from, text } of due) {
    session.run({ type: "showInject", inject: id, name: nameOf(drill, from), text });
  }
  return due.length > 0;
};

/** Returns whether this phone started the drill. */
export const isToldBy = ({ run, parts }: DrillLog, device: DeviceId): boolean =>
  parts[0]?.facts.find(({ id }) => id === run.fact)?.device === device;

/** Returns which of the scenario's options to take: those decided on, by their names, in the ordinary decisions. */
const decidedElsewhere = (drill: DrillLog): readonly Command[] =>
  openChoices(drill).flatMap(({ choice, since }): readonly Command[] => {
    const facts = partLog(drill, choice.part)?.facts ?? [];
    for (const fact of facts) {
      const decided = decidedIn(fact);
      if (decided === null || fact.at < since) continue;
      const option = choice.options.find(({ name }) => same(name, decided));
      if (option) {
        const { id, name } = option;
        const decision = fact.type === "decision.made/1" ? fact.data.decision : null;
        return [{ type: "takeOption", choice: choice.id, option: id, name, decision }];
      }
    }
    return [];
  });

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const nameOf = ({ scenario }: DrillLog, id: string): string =>
  scenario.characters.find((one) => one.id === id)?.name ?? id;
