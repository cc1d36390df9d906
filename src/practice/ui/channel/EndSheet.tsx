// Ending a drill closes all of its incidents: like stand-down it asks first.

import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import { useKit } from "../../../ui/kit/kit.ts";
import { FormSheet } from "../../../ui/parts/FormSheet.tsx";
import { endDrill, endReason } from "../../actions/drill/end-drill.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { endDrillWords } from "../words/play.ts";

export interface EndSheetProps {
  readonly session: IncidentSession;
  readonly drill: DrillLog;
  readonly onClose: () => void;
}

/** Returns the open sheet; the score follows. */
export const EndSheet = ({ session, drill, onClose }: EndSheetProps) => {
  const { sessions } = useKit();
  const { route } = useLocation();
  const reason = endReason(drill);
  const end = async (): Promise<void> => {
    await endDrill(sessions, session, drill, reason);
    route(`/incident/${drill.parts[0]?.incident.id ?? session.id}/score`);
  };
  return (
    <FormSheet title={endDrillWords.endTitle} action={endDrillWords.end} onDone={() => void end()} onClose={onClose}>
      <p>{endDrillWords.endNote}</p>
      {reason === "stopped" && <p>{endDrillWords.notFinished}</p>}
    </FormSheet>
  );
};
