// The settings of the status clock: another interval for this incident, and alarms for when the app is closed.

import { useState } from "preact/hooks";
import { updateEveryMs } from "../../../../domain/clock/intervals.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { lengthInWords } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import { TakeBackAlarms } from "./TakeBackAlarms.tsx";

const OFFERED = [10, 15, 20, 30, 60, 120] as const;

export interface ClockSheetProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly onClose: () => void;
}

/** An interval applies from the tap on, to this incident alone. */
export const ClockSheet = ({ incident, pack, now, onClose }: ClockSheetProps) => {
  const session = useSession();
  const { ports, kept } = useApp();
  const [saved, setSaved] = useState<"shared" | "saved" | "dismissed" | "nothing" | null>(null);
  const own = updateEveryMs(pack, incident.severity);
  const chosen = incident.seat.interval?.minutes ?? null;
  const minutes = [...new Set([...OFFERED, ...(chosen === null ? [] : [chosen])])]
    .filter((value) => value * MINUTE_MS !== own)
    .sort((a, b) => a - b);
  // The code that writes files is loaded at the tap that wants one, not at every start.
  const save = async () =>
    (await import("../../../../actions/clock/save-alarms.ts")).saveAlarms({ ...ports, kept }, incident, pack, now);
  const set = (value: number | null): void => {
    if (value !== chosen) session.run({ type: "setInterval", minutes: value });
    onClose();
  };
  return (
    <Sheet
      title={boardWords.clockTitle}
      onClose={onClose}
      actions={
        <>
          <h3>{boardWords.closedApp}</h3>
          <p>{boardWords.closedAppHint}</p>
          {saved && <p role="status">{boardWords.alarms[saved]}</p>}
          <Button onTap={() => void save().then(setSaved)}>{boardWords.alarmFile}</Button>
          <TakeBackAlarms incident={incident} pack={pack} />
        </>
      }
    >
      <p>{boardWords.intervalHint}</p>
      <Choices
        label={boardWords.interval}
        choices={[
          {
            value: "own",
            name: `${own === null ? boardWords.noInterval : lengthInWords(own)}, ${incident.severity ? boardWords.ofSeverity(incident.severity.short) : boardWords.untilSeverity}`,
          },
          ...minutes.map((value) => ({ value: `${value}`, name: lengthInWords(value * MINUTE_MS) })),
        ]}
        chosen={chosen === null ? "own" : `${chosen}`}
        onChoose={(value) => set(value === "own" ? null : Number(value))}
      />
    </Sheet>
  );
};
