// The heart of the board: everything that the commander should do now, the most urgent first.

import { UPDATE_REMINDER } from "../../clock/audience-clocks.ts";
import type { Instant } from "../../fact/ids.ts";
import { isSnoozed } from "../../incident/command/state.ts";
import { type Incident, isOpen } from "../../incident/incident.ts";
import type { Pack } from "../../pack/pack.ts";
import { clockMoves } from "./clock-moves.ts";
import { endMoves } from "./end-moves.ts";
import { firstMoves } from "./first-moves.ts";
import { listMoves } from "./list-moves.ts";
import type { Move } from "./move.ts";
import { moveRank } from "./move-rank.ts";
import { noticeMoves } from "./notice-moves.ts";
import { phaseMoves } from "./phase-moves.ts";
import { restrictionMoves } from "./restriction-moves.ts";
import { rhythmMoves } from "./rhythm-moves.ts";
import { roleMoves } from "./role-moves.ts";
import { severityMoves } from "./severity-moves.ts";
import { storyMoves } from "./story-moves.ts";
import { toldMoves } from "./told-moves.ts";
import { workMoves } from "./work-moves.ts";

/**
 * Returns the moves in the order to make them, which move-rank.ts writes down; never empty. After resolve, only the last
 * word to readers and the way to the end are left.
 */
export const nextMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  if (!isOpen(incident) || incident.phase.type === "resolved") return endMoves(incident, pack, now);
  return [
    ...firstMoves(incident, pack, now),
    ...clockMoves(incident, pack, now),
    ...toldMoves(incident),
    ...noticeMoves(incident, now),
    ...roleMoves(incident, now),
    ...severityMoves(incident, pack, now),
    ...storyMoves(incident, pack, now),
    ...listMoves(incident, pack, now),
    ...restrictionMoves(incident, pack, now),
    ...workMoves(incident, now),
    ...rhythmMoves(incident, pack, now),
    ...phaseMoves(incident, pack, now),
  ]
    .filter((move) => !isPutOff(incident, move, now))
    .sort((a, b) => moveRank(a) - moveRank(b));
};

// The clock itself knows whether its reminder was put off before or after the last update.
const isPutOff = ({ seat }: Incident, { key, snoozable }: Move, now: Instant): boolean =>
  snoozable && key !== UPDATE_REMINDER && isSnoozed(seat, key, now);
