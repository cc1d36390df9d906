// The way to a decision: its options, the objections, what was decided.

import type { DecisionFactData } from "../../domain/incident/decision/facts.ts";
import { inARow } from "../../domain/text/in-a-row.ts";
import { afterColon, type FamilyFormats, personInLog, quoted } from "./family.ts";
import { has } from "./fields.ts";

export const decisionFormats: FamilyFormats<DecisionFactData> = {
  "decision.opened/1": {
    shape: has("text authority dueAt"),
    tell: ({ data }, { time }) => `to decide, options by ${time(data.dueAt)}: ${data.text}`,
  },
  "option.offered/1": {
    shape: has("decision name terms person?"),
    tell: ({ data: { name, person, terms } }) => {
      const known = [
        terms.time && `time ${terms.time}`,
        terms.dataLoss && `data loss ${terms.dataLoss}`,
        terms.risk && `risk ${terms.risk}`,
        terms.userImpact && `user impact ${terms.userImpact}`,
      ].filter((part) => part !== "");
      return `option${person ? ` by ${personInLog(person)}` : ""}: ${name}${known.length > 0 ? ` (${inARow(known, ", ")})` : ""}`;
    },
  },
  "objections.asked/1": {
    shape: has("decision"),
    tell: (_fact, telling) => `asked for strong objections${telling.about === null ? "" : ` to${quoted(telling)}`}`,
  },
  "objection.raised/1": {
    shape: has("decision person? text"),
    tell: ({ data: { person, text } }) => `objection${person ? ` by ${personInLog(person)}` : ""}: ${text}`,
  },
  "decision.made/1": {
    shape: has("decision option? text rationale planB nextUpdateAt?"),
    tell: ({ data: { text, rationale, planB, nextUpdateAt } }, { time }) => {
      const parts = [
        rationale && `because ${rationale}`,
        planB && `plan B: ${planB}`,
        nextUpdateAt !== null && `next update ${time(nextUpdateAt)}`,
      ].filter((part): part is string => Boolean(part));
      return `decided: ${inARow([text, ...parts])}`;
    },
  },
  "decision.dropped/1": {
    shape: has("decision text?"),
    tell: ({ data }, telling) => `decision${quoted(telling)} dropped${afterColon(data.text)}`,
  },
};
