// What only the giver knows: what must not be touched, and when the next handoff is. In the brief once it is tapped.

import { useState } from "preact/hooks";
import type { OwnTexts } from "../../../../actions/incident/write-brief.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { HOUR_MS, MINUTE_MS } from "../../../../domain/text/durations.ts";
import { handoffItemNames } from "../../../../domain/words/handoff-item-names.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { briefWords } from "../../../words/handoff.ts";
import type { IncidentView } from "../use-incident.ts";

export interface BriefExtrasProps extends Pick<IncidentView, "now" | "zone"> {
  readonly own: OwnTexts;
  readonly onText: (id: "untouched" | "next-handoff", text: string) => void;
}

const HALF_HOUR_MS = 30 * MINUTE_MS;

export const BriefExtras = ({ own, onText, now, zone }: BriefExtrasProps) => {
  // As of the first look, so that a chosen time stays where it was.
  const [from] = useState(Math.ceil(now / HALF_HOUR_MS) * HALF_HOUR_MS);
  const times = [1, 2, 4, 8].map((hours) => clockTime((from + hours * HOUR_MS) as Instant, zone));
  return (
    <>
      <ChipsOrWords
        label={handoffItemNames.untouched}
        chips={briefWords.untouched}
        chosen={own.untouched ?? ""}
        optional
        onChoose={(text) => onText("untouched", text)}
      />
      <ChipsOrWords
        label={handoffItemNames["next-handoff"]}
        chips={times}
        chosen={own["next-handoff"] ?? ""}
        optional
        onChoose={(text) => onText("next-handoff", text)}
      />
    </>
  );
};
