// A time in the night when the clocks change: which of the two is meant, or how a skipped one was read.

import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import type { WallReading } from "../../../hooks/wall-time.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { whenWords } from "../../../words/log.ts";

export interface ClockChangeProps {
  /** The time that was typed; null if a chip was tapped. */
  readonly reading: WallReading | null;

  readonly at: Instant | null;
  readonly onPick: (at: Instant) => void;
}

/** Shows the two times to choose from, or the sentence; nothing for any other time. */
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
