// A time of the night in which the clocks change: which of the two is meant, or what a skipped one was taken for.

import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import type { WallReading } from "../../../hooks/wall-time.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { whenWords } from "../../../words/log.ts";

export interface ClockChangeProps {
  /** What was typed; null where a chip was tapped. */
  readonly reading: WallReading | null;

  readonly at: Instant | null;
  readonly onPick: (at: Instant) => void;
}

/** Returns the two to choose from, or the sentence; nothing for a time like any other. */
export const ClockChange = ({ reading, at, onPick }: ClockChangeProps) => {
  const zone = useZone();
  if (!reading) return null;
  if (reading.skipped) return <p>{whenWords.skipped(clockTime(reading.at, zone))}</p>;
  if (reading.twice.length === 0) return null;
  return (
    <Choices
      label={whenWords.twice}
      choices={reading.twice.map((one) => ({ value: String(one), name: clockTime(one, zone) }))}
      chosen={String(at)}
      onChoose={(value) => onPick(Number(value) as Instant)}
    />
  );
};
