// The right time of an entry: some minutes earlier, or any time that has passed.

import { useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { lengthInWords } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { logEntryWords, whenWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { TimePicker } from "./TimePicker.tsx";
import { usePastTime } from "./use-past-time.ts";
import { whyRefused } from "./why-refused.ts";

export interface RetimePartProps {
  readonly entry: TimelineEntry;

  readonly onDone: () => void;
}

export const RetimePart = ({ entry, onDone }: RetimePartProps) => {
  const session = useSession();
  const zone = useZone();
  const time = usePastTime(zone);
  const [from] = useState<number>(entry.happenedAt ?? entry.fact.at);
  const use = (happenedAt: Instant): string | null => {
    const refused = whyRefused(session.run({ type: "retimeEntry", target: entry.fact.id, happenedAt }), zone);
    if (refused === null) onDone();
    return refused;
  };
  return (
    <>
      <p>{logEntryWords.retimeHint}</p>
      <TimePicker
        label={whenWords.earlier}
        chips={[5, 10, 15, 30].map((minutes) => ({
          at: (from - minutes * MINUTE_MS) as Instant,
          name: lengthInWords(minutes * MINUTE_MS),
        }))}
        at={time.at}
        onPick={time.pick}
      />
      {time.refused && <Callout role="alert">{time.refused}</Callout>}
      <Button onTap={() => time.take(use)}>{logEntryWords.useTime}</Button>
    </>
  );
};
