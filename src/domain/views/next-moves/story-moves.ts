// What the cards say beyond the severity itself: in doubt the higher level, what an executive must hear at once, and
// what one must clear.

import type { Instant } from "../../fact/ids.ts";
import { lastDecision } from "../../incident/decision/state.ts";
import type { Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import type { Pack } from "../../pack/pack.ts";
import { cardOfClass, pickedFrom } from "../../pack/severities.ts";
import { severityLevels } from "../../pack/severity-classes.ts";
import { MINUTE_MS } from "../../text/durations.ts";
import { phaseStatus } from "../../told/told-status.ts";
import { isForExecutive } from "../decision-authority.ts";
import { isImpactOverdue } from "../impact-unknown.ts";
import { type Move, openMove, runMove } from "./move.ts";

/** Returns the moves that triggers and decision authority call for besides those of the severity. */
export const storyMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => [
  ...worse(incident, pack, now),
  ...untoldExecutive(incident, pack),
  ...(incident.press.uncleared
    ? [openMove({ type: "clearPress" }, `update?audience=press&status=${status(incident)}`)]
    : []),
];

const status = ({ phase }: Incident) => phaseStatus(phase);

const worse = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { severity } = incident;
  const trigger = pack.triggers.find(({ id }) => id === "impact-unknown");
  if (!severity || !trigger || !isImpactOverdue(incident, now)) return [];
  const wanted = severityLevels[severityLevels.indexOf(severity.level) - 1];
  const card = wanted === undefined ? null : cardOfClass(pack, wanted);
  if (!card || card.id === severity.id) return [];
  const picked = pickedFrom(pack, card);
  return [
    runMove(
      { type: "assumeWorse", short: picked.short, minutes: limits.impactUnknownMs / MINUTE_MS },
      { type: "setSeverity", severity: picked, triage: null, reason: trigger.when },
    ),
  ];
};

// Calling one in counts: they hear it on the phone before they read it.
const untoldExecutive = (incident: Incident, pack: Pack): readonly Move[] => {
  const made = lastDecision(incident.decisions);
  if (!made || !isForExecutive(made, pack)) return [];
  const { told, work } = incident;
  const isTold = (told.executives?.order ?? 0) > made.order;
  const isCalled = Object.values(work.escalations).some(({ at }) => at > made.at);
  if (isTold || isCalled) return [];
  const place = `update?audience=executives&status=${status(incident)}` as const;
  return [openMove({ type: "tellExecutive", text: made.text }, place, made.id)];
};
