// After the tap: that it is logged, when the next update is due, and the way on.

import { clockTime, lengthInWords } from "../../../../domain/clock-face.ts";
import type { UpdateWay } from "../../../../domain/facts.ts";
import type { Instant } from "../../../../domain/ids.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { Pack } from "../../../../domain/pack.ts";
import { statusClock } from "../../../../domain/views/status-clock.ts";
import { Button } from "../../../parts/Button.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./PostedPanel.module.css";

export interface PostedPanelProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly zone: number;
  readonly way: UpdateWay;
  readonly onBoard: () => void;
  readonly onAnother: () => void;
}

/** Returns the confirmation; the clock in it is the incident's own. */
export const PostedPanel = ({ incident, pack, now, zone, way, onBoard, onAnother }: PostedPanelProps) => {
  const clock = statusClock(incident, pack, now);
  return (
    <>
      <p class={styles.posted} role="status">
        {updateWords.posted[way]}{" "}
        {clock.type === "running"
          ? updateWords.nextAt(clockTime(clock.dueAt, zone), lengthInWords(clock.leftMs + 59_999))
          : updateWords.noNext}
      </p>
      <Button look="quiet" onTap={onAnother}>
        {updateWords.another}
      </Button>
      <Button look="primary" onTap={onBoard}>
        {firstNinetyWords.board}
      </Button>
    </>
  );
};
