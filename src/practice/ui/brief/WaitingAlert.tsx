// An alert of a drill that was left: said where drills begin, so that nobody loses it by closing the app.

import { isGone } from "../../../actions/surprise/drill-alert.ts";
import { useKit } from "../../../ui/kit/kit.ts";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { briefWords } from "../words/play.ts";
import styles from "./Brief.module.css";
import { useDrillAlert } from "./use-drill-alert.ts";

/** Returns the notice with the way back to the alert; nothing where none is on. */
export const WaitingAlert = () => {
  const { ports } = useKit();
  const { alert } = useDrillAlert();
  if (!alert || isGone(alert, ports.clock.now())) return null;
  return (
    <Notice
      actions={
        <a class={styles.way} href={`/drills/scenario/${alert.scenario}`}>
          {briefWords.toAlert}
        </a>
      }
    >
      {briefWords.waiting}
    </Notice>
  );
};
