// A freeze of all deploys and scheduled jobs: asked for with a sentence to paste, confirmed by somebody, lifted again.

import { askFreeze, copyFreeze, type FreezeCopy, liftFreeze } from "../../../../actions/incident/freeze.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { freezeIn } from "../../../../domain/incident/mitigation/state.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Verbatim } from "../../../parts/text/Verbatim.tsx";
import { freezeWords } from "../../../words/mitigate.ts";
import { personName } from "../../../words/person-name.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useKept } from "../restricted/use-kept.ts";
import { useSession } from "../use-session.ts";

export interface FreezePartProps {
  readonly incident: Incident;
}

/** What was copied stays on screen until the freeze is confirmed, so that it can be read out. */
export const FreezePart = ({ incident }: FreezePartProps) => {
  const session = useSession();
  const { ports } = useApp();
  const zone = useZone();
  const me = useLive(ports.identity.me);
  const [copy, setCopy] = useKept<FreezeCopy>(incident);
  const freeze = freezeIn(incident.mitigation);
  const then = (done: Promise<FreezeCopy>): void => void done.then(setCopy);
  return (
    <Part id="freeze" title={freezeWords.title}>
      {!freeze && (
        <>
          <Hint>{freezeWords.none}</Hint>
          <Button once onTap={() => then(askFreeze(ports, session, freezeWords.name))}>
            {freezeWords.ask}
          </Button>
        </>
      )}
      {freeze && (
        <p role="status">
          {freeze.confirmed
            ? freezeWords.confirmed(personName(freeze.confirmed.person, me), clockTime(freeze.confirmed.at, zone))
            : freezeWords.asked(clockTime(freeze.at, zone))}
        </p>
      )}
      {copy && !freeze?.confirmed && (
        <Stack>
          <p role={copy.copied ? "status" : "alert"}>{copy.copied ? freezeWords.copied : freezeWords.byHand}</p>
          <Verbatim sunk data-freeze-text>
            {copy.text}
          </Verbatim>
        </Stack>
      )}
      {freeze && !freeze.confirmed && (
        <PersonChips
          label={freezeWords.who}
          incident={incident}
          onChoose={(person) => session.run({ type: "confirmFreeze", target: freeze.id, person })}
        />
      )}
      {freeze && (
        <Row share>
          {!freeze.confirmed && (
            <Button look="quiet" onTap={() => then(copyFreeze(ports, session, "ask"))}>
              {freezeWords.again}
            </Button>
          )}
          <Button once onTap={() => then(liftFreeze(ports, session))}>
            {freezeWords.lift}
          </Button>
        </Row>
      )}
    </Part>
  );
};
