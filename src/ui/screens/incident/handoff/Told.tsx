// The channel knows: when the next update is due, and the way on.

import { clockTime, lengthInWords } from "../../../../domain/clock-face.ts";
import type { UpdateWay } from "../../../../domain/facts.ts";
import { statusClock } from "../../../../domain/views/status-clock.ts";
import { Button } from "../../../parts/Button.tsx";
import { handedWords } from "../../../words/handoff.ts";
import { updateWords } from "../../../words/update.ts";
import type { IncidentView } from "../use-incident.ts";

export interface ToldProps {
  readonly view: IncidentView;
  readonly way: UpdateWay;
  readonly onBoard: () => void;
}

/** Returns the confirmation with the incident's own clock in it. */
export const Told = ({ view: { incident, pack, now, zone }, way, onBoard }: ToldProps) => {
  const clock = statusClock(incident, pack, now);
  return (
    <>
      <p role="status">
        <strong>{updateWords.posted[way]}</strong>{" "}
        {clock.type === "running"
          ? updateWords.nextAt(clockTime(clock.dueAt, zone), lengthInWords(clock.leftMs + 59_999))
          : updateWords.noNext}
      </p>
      <Button look="primary" onTap={onBoard}>
        {handedWords.board}
      </Button>
    </>
  );
};
