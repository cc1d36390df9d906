// What the press is told waits for an executive's yes: the line that says so, and the tap that logs it. It holds nothing
// back, because the phone can't know who is standing beside it.

import { holderOf } from "../../../../domain/incident/incident.ts";
import { clearanceOf, type PressText } from "../../../../domain/incident/press.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { updateWords } from "../../../words/update.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

export interface PressClearanceProps extends Pick<IncidentView, "incident" | "zone"> {
  /** The text as it is shown. */
  readonly text: PressText;
}

/** Whoever holds the role of sponsor is logged as the one who cleared it. */
export const PressClearance = ({ incident, zone, text }: PressClearanceProps) => {
  const session = useSession();
  const { uncleared } = incident.press;
  const cleared = clearanceOf(incident.press, text);
  const { press } = updateWords;
  const person = holderOf(incident, "sponsor");
  return (
    <Stack as="section">
      <Callout tone={cleared ? "plain" : "soon"}>
        {press.rule} {uncleared && press.late(clockTime(uncleared.at, zone))}
      </Callout>
      {cleared ? (
        <p role="status">{press.cleared(person?.name || null, clockTime(cleared.at, zone))}</p>
      ) : (
        <Button
          onTap={() => {
            session.run({ type: "clearPress", person });
          }}
        >
          {press.clear}
        </Button>
      )}
    </Stack>
  );
};
