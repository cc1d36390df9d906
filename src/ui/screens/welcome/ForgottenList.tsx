// Open incidents without an entry for so long that they are probably over: one tap leads to the way out.

import { useEffect, useState } from "preact/hooks";
import { type ForgottenIncident, listForgotten } from "../../../actions/incident/list-forgotten.ts";
import { setGoing } from "../../../actions/incident/still-going.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { lengthInWords } from "../../../domain/text/clock-face.ts";
import { DAY_MS, HOUR_MS } from "../../../domain/text/durations.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { incidentName } from "../../../domain/words/incident-name.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { forgottenWords } from "../../words/forgotten.ts";

/** Looks again when the page comes back: a phone sleeps through the hours in which nobody writes. */
export const ForgottenList = ({ open }: { readonly open: readonly IncidentSummary[] | null }) => {
  const { ports } = useApp();
  const skipped = useLive(ports.skips.list);
  const isUpdateReady = useLive(ports.update.ready);
  const [forgotten, setForgotten] = useState<readonly ForgottenIncident[]>([]);
  useEffect(() => {
    let gone = false;
    const look = (): void => {
      listForgotten(ports, open ?? [], ports.clock.now()).then(
        (found) => gone || setForgotten(found),
        () => undefined,
      );
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", look);
    };
  }, [ports, open, skipped]);
  if (forgotten.length === 0) return null;
  return (
    <Stack as="section" aria-labelledby="forgotten">
      <Text as="h2" id="forgotten" tone="muted">
        {forgottenWords.title}
      </Text>
      {forgotten.map((one) => (
        <Question
          key={one.summary.id}
          forgotten={one}
          onGoing={() => setGoing(ports.skips, one.summary.id, (ports.clock.now() + one.mayBeQuietMs) as Instant)}
        />
      ))}
      {isUpdateReady && <Hint>{forgottenWords.holdsBack}</Hint>}
    </Stack>
  );
};

interface QuestionProps {
  readonly forgotten: ForgottenIncident;
  readonly onGoing: () => void;
}

const Question = ({ forgotten: { summary, quietMs, isPlayed }, onGoing }: QuestionProps) => {
  const name = incidentName(summary);
  const board = `/incident/${summary.id}`;
  return (
    <Callout as="div" filled gap={1}>
      <p>{forgottenWords.quiet(name, lengthInWords(roundedMs(quietMs)))}</p>
      <Row>
        {isPlayed ? (
          <Button href={`${board}/channel`} label={forgottenWords.endDrillOne(name)}>
            {forgottenWords.endDrill}
          </Button>
        ) : (
          <Button href={`${board}/stand-down`} label={forgottenWords.standDownOne(name)}>
            {forgottenWords.standDown}
          </Button>
        )}
        <Button look="quiet" label={forgottenWords.goingOne(name)} onTap={onGoing}>
          {forgottenWords.going}
        </Button>
      </Row>
    </Callout>
  );
};

// Nobody asks for the minutes of a day.
const roundedMs = (ms: number): number => ms - (ms % (ms < 2 * DAY_MS ? HOUR_MS : DAY_MS));
