// The severity triggers of the matrix, and the review of the severity every half hour.

import type { FactId, Instant } from "../../fact/ids.ts";
import { type Incident, isHarmGoingOn } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import { isCauseKnown } from "../../incident/work/state.ts";
import type { Pack, Severity, SeverityTrigger } from "../../pack/pack.ts";
import { cardOfClass, pickedFrom } from "../../pack/severities.ts";
import { type SeverityLevel, severityLevels } from "../../pack/severity-classes.ts";
import { type Move, openMove, runMove } from "./move.ts";

/** Returns the moves that the triggers and the time call for (severity matrix, auto-upgrade triggers). */
export const severityMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { severity } = incident;
  if (!severity) return [];
  return [
    ...raises(incident, pack),
    ...escalations(incident, pack, now),
    ...(isReviewDue(incident, now)
      ? [
          openMove(
            { type: "reviewSeverity", short: severity.short, sinceMs: now - lastLook(incident, severity.since) },
            "severity",
          ),
        ]
      : []),
  ];
};

/** Returns the card that a hit trigger calls for; null if the present severity is high enough. */
const cardCalledFor = (incident: Incident, pack: Pack, trigger: SeverityTrigger["id"]): Severity | null => {
  const { severity, seat } = incident;
  const answer = seat.triggers[trigger];
  if (!severity || !answer?.hit) return null;
  const wanted = calledFor(trigger, answer.level ?? severity.level);
  return wanted && severityLevels.indexOf(severity.level) > severityLevels.indexOf(wanted)
    ? cardOfClass(pack, wanted)
    : null;
};

const calledFor = (trigger: SeverityTrigger["id"], level: SeverityLevel): SeverityLevel | null => {
  switch (trigger) {
    case "data-integrity":
      return "SEV1";
    case "paying-customers":
      return "SEV2";
    case "impact-doubled":
      return severityLevels[Math.max(0, severityLevels.indexOf(level) - 1)] ?? "SEV1";
    case "no-root-cause-sev1":
    case "no-root-cause-sev2":
    case "impact-unknown":
    case "second-symptom":
      return null;
  }
};

const raises = (incident: Incident, pack: Pack): readonly Move[] =>
  pack.triggers.flatMap(({ id, when }) => {
    const card = cardCalledFor(incident, pack, id);
    if (!card || card.id === incident.severity?.id) return [];
    const severity = pickedFrom(pack, card);
    return [
      runMove(
        { type: "raiseSeverity", short: severity.short, trigger: id },
        { type: "setSeverity", severity, triage: null, reason: when },
        id,
      ),
    ];
  });

const escalations = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { severity, declaredAt, work } = incident;
  const moves: Move[] = [];
  for (const escalation of Object.values(work.escalations)) {
    if (escalation.answeredAt === null && now - escalation.at >= limits.askAgainMs) {
      const about = { type: "chaseEscalation", to: escalation.to, waitedMs: now - escalation.at } as const;
      moves.push(openMove(about, "work#escalations", escalation.id satisfies FactId));
    }
  }
  const trigger = severity && causeTrigger[severity.level];
  if (!trigger || !isHarmGoingOn(incident.phase) || isCauseKnown(work)) return moves;
  const isDue = now - (declaredAt ?? now) >= trigger.afterMs;
  const isMade = Object.values(work.escalations).some((escalation) => escalation.trigger === trigger.id);
  if (!isDue || isMade) return moves;
  const to = cardOfClass(pack, trigger.tier)?.escalateTo ?? "";
  return [...moves, openMove({ type: "escalate", trigger: trigger.id, to }, "work#escalate", trigger.id)];
};

// The tier above the people that a severity calls anyway: for SEV2 that of SEV1; above SEV1 there is no other.
const causeTrigger: Readonly<
  Partial<Record<SeverityLevel, { id: SeverityTrigger["id"]; afterMs: number; tier: SeverityLevel }>>
> = {
  SEV1: { id: "no-root-cause-sev1", afterMs: limits.noRootCauseMs.SEV1, tier: "SEV1" },
  SEV2: { id: "no-root-cause-sev2", afterMs: limits.noRootCauseMs.SEV2, tier: "SEV1" },
};

const isReviewDue = (incident: Incident, now: Instant): boolean => {
  const { severity } = incident;
  if (!severity || !isHarmGoingOn(incident.phase)) return false;
  return now - lastLook(incident, severity.since) >= limits.reviewSeverityMs;
};

const lastLook = ({ seat }: Incident, since: Instant): Instant =>
  Math.max(since, seat.severityReviewedAt ?? since) as Instant;
