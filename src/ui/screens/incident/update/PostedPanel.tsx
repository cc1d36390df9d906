// After the tap: that it is logged, where that leaves phase and clock, and the way on. All of it is read from the log.

import type { ReadyUpdate } from "../../../../actions/update/post-update.ts";
import { clockTime, leftRoundedUp } from "../../../../domain/text/clock-face.ts";
import type { UpdateWay } from "../../../../domain/incident/course/facts.ts";
import { statusClock } from "../../../../domain/clock/status-clock.ts";
import { toldGap } from "../../../../domain/told/told-status.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import { firstNinetyWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import type { IncidentView } from "../use-incident.ts";
import styles from "./PostedPanel.module.css";

export interface PostedPanelProps {
  readonly view: IncidentView;
  readonly posted: { readonly update: ReadyUpdate; readonly way: UpdateWay };
  readonly onBoard: () => void;
  /** Left out where there is one text alone. */
  readonly onAnother?: () => void;
}

/** Returns the confirmation; phase and clock in it are the incident's own. */
export const PostedPanel = ({ view, posted, onBoard, onAnother }: PostedPanelProps) => (
  <>
    <p class={styles.posted} role="status">
      {[updateWords.posted[posted.way], phaseWords(view, posted.update), clockWords(view)].filter(Boolean).join(" ")}
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

const phaseWords = ({ incident }: IncidentView, { marks }: ReadyUpdate): string => {
  if (marks && incident.phase.type === marks) return updateWords.marked(marks);
  return toldGap(incident)?.marks ? updateWords.stays(boardWords.phases[incident.phase.type]) : "";
};

const clockWords = ({ incident, pack, now, zone }: IncidentView): string => {
  const clock = statusClock(incident, pack, now);
  if (clock.type === "stopped") return updateWords.noNext;
  const time = clockTime(clock.dueAt, zone);
  return clock.type === "overdue" ? updateWords.dueSince(time) : updateWords.nextAt(time, leftRoundedUp(clock.leftMs));
};
