// The state of the story when it isn't simply running: paused, told on another phone, ended.

import type { IncidentId } from "../../../domain/fact/ids.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { isToldBy } from "../../actions/drill/advance-drill.ts";
import type { DrillRunner } from "../../actions/drill/drill-runner.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { channelWords } from "../words/play.ts";

export interface StandsNowProps {
  readonly drill: DrillLog;
  readonly runner: DrillRunner;
  readonly lead: IncidentId;
}

/** Shows nothing while the story runs. */
export const StandsNow = ({ drill, runner, lead }: StandsNowProps) => {
  const { ports } = useApp();
  const { ended, pausedAt } = drill.run;
  if (ended) return <p role="status">{channelWords.ended(ended.reason)}</p>;
  if (pausedAt !== null) {
    return (
      <Notice actions={<Button onTap={() => runner.goOn(lead)}>{channelWords.resume}</Button>}>
        {channelWords.paused}
      </Notice>
    );
  }
  return isToldBy(drill, ports.identity.device) ? null : <p role="status">{channelWords.elsewhere}</p>;
};
