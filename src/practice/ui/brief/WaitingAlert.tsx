// A drill's alert that was left: shown where drills begin, so that nobody loses it by closing the app.

import { isGone } from "../../../actions/surprise/drill-alert.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { drillBriefWords } from "../words/play.ts";
import { useDrillAlert } from "./use-drill-alert.ts";

/** Shows nothing if no alert is on. */
export const WaitingAlert = () => {
  const { ports } = useApp();
  const { alert } = useDrillAlert();
  if (!alert || isGone(alert, ports.clock.now())) return null;
  return (
    <Notice
      actions={
        <Button look="quiet" href={`/drills/scenario/${alert.scenario}`}>
          {drillBriefWords.toAlert}
        </Button>
      }
    >
      {drillBriefWords.waiting}
    </Notice>
  );
};
