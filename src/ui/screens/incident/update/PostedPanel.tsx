// After the tap: that it is logged, when the next update is due, and the way on.

import { clockTime, leftRoundedUp } from "../../../../domain/clock-face.ts";
import type { UpdateWay } from "../../../../domain/facts.ts";
import { statusClock } from "../../../../domain/views/status-clock.ts";
import { Button } from "../../../parts/Button.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import type { IncidentView } from "../use-incident.ts";
import styles from "./PostedPanel.module.css";

export interface PostedPanelProps {
  readonly view: IncidentView;
  readonly way: UpdateWay;
  readonly onBoard: () => void;
  /** Left out where there is one text alone. */
  readonly onAnother?: () => void;
}

/** Returns the confirmation; the clock in it is the incident's own. */
export const PostedPanel = ({ view: { incident, pack, now, zone }, way, onBoard, onAnother }: PostedPanelProps) => {
  const clock = statusClock(incident, pack, now);
  return (
    <>
      <p class={styles.posted} role="status">
        {updateWords.posted[way]}{" "}
        {clock.type === "running"
          ? updateWords.nextAt(clockTime(clock.dueAt, zone), leftRoundedUp(clock.leftMs))
          : updateWords.noNext}
      </p>
      {onAnother && (
        <Button look="quiet" onTap={onAnother}>
          {updateWords.another}
        </Button>
      )}
      <Button look="primary" onTap={onBoard}>
        {firstNinetyWords.board}
      </Button>
    </>
  );
};
