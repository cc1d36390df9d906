// On every screen of a drill: the newest message that nobody has looked at, and the way out for a real incident.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import type { DrillEnd } from "../../../domain/incident/drill/facts.ts";
import { isClosed } from "../../../domain/incident/incident.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import type { DrillBarProps } from "../../../ui/context/practice.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import type { DrillRunner } from "../../actions/drill/drill-runner.ts";
import { endDrill, endReason } from "../../actions/drill/end-drill.ts";
import { channelLines } from "../../domain/run/channel.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { channelWords, endDrillWords } from "../words/play.ts";
import styles from "./DrillBar.module.css";
import { EndSheet } from "./EndSheet.tsx";
import { useStory } from "./use-story.ts";

/** A drill without a story has no channel. */
export const DrillBar = ({ step }: DrillBarProps) => {
  const session = useSession();
  const { sessions } = useApp();
  const { route } = useLocation();
  const { run, phase } = useLive(session.incident);
  const { runner, drill } = useStory(session.id);
  const [isEnding, setEnding] = useState(false);
  const lead = run?.lead ?? session.id;
  // It ends here and now; the other incidents of the drill follow while the next screen loads.
  const end = (reason: DrillEnd, to: string): void => {
    void endDrill(sessions, session, drill, reason);
    route(to);
  };
  // Someone with a real incident doesn't need this bar.
  if (step === "real") return null;
  const isDone = drill !== null && endReason(drill) === "finished";
  return (
    <section class={styles.bar} aria-label={channelWords.toChannel}>
      {run && drill && runner && step !== "channel" && <Newest id={session.id} drill={drill} runner={runner} />}
      {run && !run.ended && drill && step === "channel" && (
        <Button look="quiet" onTap={() => setEnding(true)}>
          {endDrillWords.end}
        </Button>
      )}
      {run?.ended && step !== "score" && (
        <a class={`${styles.way} ${styles.score}`} href={`/incident/${lead}/score`}>
          {endDrillWords.score}
        </a>
      )}
      {run && !run.ended && isClosed(phase) && isDone && (
        <Button once onTap={() => end("finished", `/incident/${lead}/score`)}>
          {endDrillWords.endAndScore}
        </Button>
      )}
      {(run ? !run.ended && !(isClosed(phase) && isDone) : !isClosed(phase)) && (
        <Button once look="quiet" onTap={() => end("real-incident", `/incident/${session.id}/real`)}>
          {endDrillWords.real}
        </Button>
      )}
      {isEnding && drill && !run?.ended && <EndSheet drill={drill} onClose={() => setEnding(false)} />}
    </section>
  );
};

interface NewestProps {
  readonly id: IncidentId;
  readonly drill: DrillLog;
  readonly runner: DrillRunner;
}

const Newest = ({ id, drill, runner }: NewestProps) => {
  const seen = useLive(runner.seen);
  const lead = drill.parts[0]?.incident.id ?? id;
  const seenAt = seen[lead] ?? drill.run.startedAt;
  // Once it is over, nobody is waiting for an answer any more.
  const waiting = drill.run.ended ? [] : channelLines(drill);
  const fresh = waiting.filter((line) => line.type === "message" && line.at > seenAt);
  const newest = fresh.at(-1);
  // The region is there before its words change; a link in it keeps its whole name.
  return (
    <div class={styles.newest} role="status">
      <a class={styles.way} href={`/incident/${id}/channel`}>
        <Hint as="span">
          {channelWords.toChannel}
          {fresh.length > 0 && <strong>, {channelWords.fresh(fresh.length)}</strong>}
        </Hint>{" "}
        <span class={styles.text}>
          {newest?.type === "message" ? `${newest.name}: ${newest.text}` : channelWords.none}
        </span>
      </a>
    </div>
  );
};
