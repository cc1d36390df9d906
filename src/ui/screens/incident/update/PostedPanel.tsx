// After the tap: that the update is logged, the phase and clock that follow, and the way on, all read from the log.

import type { ReadyUpdate } from "../../../../actions/update/post-update.ts";
import { statusClock } from "../../../../domain/clock/status-clock.ts";
import type { UpdateWay } from "../../../../domain/incident/course/facts.ts";
import { clockTime, leftRoundedUp } from "../../../../domain/text/clock-face.ts";
import { toldGap } from "../../../../domain/told/told-status.ts";
import { phaseNames } from "../../../../domain/words/phase-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import { TakeBackAlarms } from "../board/TakeBackAlarms.tsx";
import type { IncidentView } from "../use-incident.ts";

export interface PostedPanelProps {
  readonly view: IncidentView;
  readonly posted: { readonly update: ReadyUpdate; readonly way: UpdateWay };
  readonly onBoard: () => void;
  /** Left out if there is only this one text. */
  readonly onAnother?: () => void;
}

/** The phase and clock in it are the incident's own. */
export const PostedPanel = ({ view, posted, onBoard, onAnother }: PostedPanelProps) => (
  <>
    <Text weight="strong" centered role="status">
      {[updateWords.posted[posted.way], phaseWords(view, posted.update), clockWords(view, posted.update)]
        .filter(Boolean)
        .join(" ")}
    </Text>
    <TakeBackAlarms incident={view.incident} pack={view.pack} />
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
  return toldGap(incident)?.marks ? updateWords.stays(phaseNames[incident.phase.type]) : "";
};

const clockWords = ({ incident, pack, now, zone }: IncidentView, { audience }: ReadyUpdate): string => {
  const clock = statusClock(incident, pack, now);
  if (clock.type === "stopped") return updateWords.noNext;
  const time = clockTime(clock.dueAt, zone);
  const [next] = clock.audiences;
  if (next !== audience) {
    return clock.type === "overdue"
      ? updateWords.othersSince(updateWords.audiences[next], time)
      : updateWords.othersAt(updateWords.audiences[next], time, leftRoundedUp(clock.leftMs));
  }
  return clock.type === "overdue" ? updateWords.dueSince(time) : updateWords.nextAt(time, leftRoundedUp(clock.leftMs));
};
