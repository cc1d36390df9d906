// What was missed and when it would have helped, and what someone knew but nobody asked about.

import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";

/** The second list is left out if everything was asked about. */
export const MissedPart = ({ told }: { readonly told: Debrief }) => (
  <>
    <Part id="missed" title={debriefWords.missed}>
      {told.missed.length === 0 && (
        <p>{told.ended?.reason === "stopped" ? debriefWords.nothingMissedSoFar : debriefWords.nothingMissed}</p>
      )}
      <Stack as="ul">
        {told.missed.map(({ move, verdict, helpedAtMs }) => (
          <Panel as="li" gap={1} key={move.id}>
            <strong>{move.text}</strong>
            <Hint as="span">
              {debriefWords.missedBy[verdict === "late" ? "late" : helpedAtMs > told.lengthMs ? "open" : "missed"]}{" "}
              {debriefWords.helpedAt(helpedAtMs)}.
            </Hint>
            <span>{move.helps}</span>
          </Panel>
        ))}
      </Stack>
    </Part>
    {told.unasked.length > 0 && (
      <Part id="unasked" title={debriefWords.unasked}>
        <Stack as="ul">
          {told.unasked.map(({ revelation, who }) => (
            <Panel as="li" gap={1} key={revelation.id}>
              <strong>{debriefWords.knew(who?.name ?? revelation.who, revelation.what)}</strong>
              <span>{revelation.answer}</span>
            </Panel>
          ))}
        </Stack>
      </Part>
    )}
  </>
);
