// The fix under watch: first verified by the metrics, then monitored for its time.

import { useLocation } from "preact-iso";
import { limits } from "../../../../domain/incident/limits.ts";
import { leftRoundedUp } from "../../../../domain/text/clock-face.ts";
import { checklistProgress } from "../../../../domain/views/checklist-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import { closingWords } from "../../../words/closing.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { ConfirmList } from "./ConfirmList.tsx";

/** The next step of the fix is under the thumb. */
export const VerifyScreen = () => {
  const session = useSession();
  const { incident, pack, now } = useIncident();
  const { route } = useLocation();
  const board = `/incident/${session.id}`;
  const list = pack.checklists.find(({ id }) => id === "verify-fix");
  const steps = list ? checklistProgress(incident, list, now) : [];
  const open = steps.filter(({ done }) => !done).length;
  const { phase } = incident;
  const leftMs = phase.type === "monitoring" ? limits.monitorMs - (now - phase.since) : 0;
  const toBoard = (
    <Button look="primary" onTap={() => route(board)}>
      {closingWords.toBoard}
    </Button>
  );
  return (
    <IncidentFrame
      title={list?.title ?? closingWords.verify}
      thumb={
        phase.type === "mitigated" ? (
          <>
            <p role="status">{open > 0 ? closingWords.checksOpen(open) : closingWords.checksDone}</p>
            <Button
              look="primary"
              onTap={() => {
                session.run({ type: "movePhase", to: "monitoring" });
                route(board);
              }}
            >
              {closingWords.startMonitoring}
            </Button>
          </>
        ) : phase.type === "monitoring" && leftMs <= 0 ? (
          <Button
            look="primary"
            onTap={() => {
              session.run({ type: "resolve" });
              route(board);
            }}
          >
            {boardWords.resolve}
          </Button>
        ) : (
          <>
            {phase.type === "monitoring" && <p>{boardWords.monitoringLeft(leftRoundedUp(leftMs))}</p>}
            {toBoard}
          </>
        )
      }
    >
      <LastEntry />
      <p>{closingWords.confirmEach}</p>
      {list && <ConfirmList list={list} steps={steps} locked={false} />}
    </IncidentFrame>
  );
};
