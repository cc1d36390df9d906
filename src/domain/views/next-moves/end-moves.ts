// The way out: the last word to readers, the closing list, stand-down; after that the log, or the score of a drill.

import type { Instant } from "../../fact/ids.ts";
import { heldBack } from "../../incident/held-back.ts";
import { type Incident, isOpen } from "../../incident/incident.ts";
import type { Audience, Pack } from "../../pack/pack.ts";
import { awaitingTheEnd } from "../../told/told-status.ts";
import { countSteps } from "../count-steps.ts";
import { type Move, openMove, standing } from "./move.ts";
import { releaseMoves } from "./release-moves.ts";
import { toldMoves } from "./told-moves.ts";

/**
 * Returns the moves once an incident is resolved, each a step towards the end: until readers know, telling them; then
 * the closing list; then stand-down, which is in reach all the time. After that only the log is left, and the score if
 * it was a drill. None can be put off: no clock asks again.
 */
export const endMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const told = toldMoves(incident);
  if (!isOpen(incident)) return [...told, ...scoreMoves(incident), standing(openMove({ type: "exportLog" }, "export"))];
  const last = told.length > 0 ? told : lastWord(incident);
  const standDown = standing(openMove({ type: "standDown" }, "stand-down"));
  // Who doesn’t know of the end yet, and may not be told.
  const held = awaitingTheEnd(incident).length > 0 ? releaseMoves(incident).map(standing) : [];
  return [...(last.length > 0 ? last : closing(incident, pack, now)), ...held, standDown];
};

const scoreMoves = ({ phase, run }: Incident): readonly Move[] =>
  phase.type === "stood-down" && run?.ended ? [standing(openMove({ type: "seeScore" }, "score"))] : [];

// Nobody was ever told anything, or the incident went on after readers were told that it is resolved.
const lastWord = (incident: Incident): readonly Move[] => {
  const isFree = (audience: Audience): boolean => heldBack(incident, audience) !== "clearance";
  if (incident.closing.finalStatus && !awaitingTheEnd(incident).some(isFree)) return [];
  const [audience = "engineering"] = toldLastFirst(incident).filter(isFree);
  const first = incident.lastUpdate === null;
  return [standing(openMove({ type: "tellEnd", first }, `update?audience=${audience}&status=resolved`))];
};

const toldLastFirst = ({ told }: Incident): readonly Audience[] =>
  (Object.keys(told) as Audience[]).sort((a, b) => (told[b]?.order ?? 0) - (told[a]?.order ?? 0));

const closing = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { done, hollow, of } = countSteps(incident, pack, "stand-down", now);
  return done + hollow < of ? [standing(openMove({ type: "finishClosing", done, of }, "stand-down"))] : [];
};
