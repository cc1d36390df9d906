// Ending a drill closes all its incidents: like stand-down, it asks first.

import { useLocation } from "preact-iso";
import { useApp } from "../../../ui/context/app-context.ts";
import { FormSheet } from "../../../ui/parts/FormSheet.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { endDrill, endReason } from "../../actions/drill/end-drill.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { endDrillWords } from "../words/play.ts";

export interface EndSheetProps {
  readonly drill: DrillLog;
  readonly onClose: () => void;
}

/** The score follows. */
export const EndSheet = ({ drill, onClose }: EndSheetProps) => {
  const session = useSession();
  const { sessions } = useApp();
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
