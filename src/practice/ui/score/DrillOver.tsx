// What score and debrief share: neither says anything about a drill that is still running, or a run without a story.

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import type { Fact } from "../../../domain/incident/facts.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { partsWords } from "../../../ui/words/parts.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { type DrillHere, useDrill } from "../hooks/use-drill.ts";
import { scoreWords } from "../words/score.ts";

export interface OverDrill {
  readonly result: DrillResult;
  readonly facts: readonly Fact[];
}

export interface DrillOverProps {
  readonly title: string;
  /** The step of the address, "score" or "debrief". */
  readonly step: string;
  readonly children: (drill: OverDrill) => ComponentChildren;
}

/** Shows the screen of a drill that is over, else says why there is none. */
export const DrillOver = ({ title, step, children }: DrillOverProps) => {
  const session = useSession();
  const { run } = useLive(session.incident);
  const drill = useDrill(session);
  const { route } = useLocation();
  if (typeof drill === "object" && drill.result && drill.result.state !== "running")
    return <>{children({ result: drill.result, facts: drill.facts })}</>;
  const board = `/incident/${session.id}`;
  const lead = run?.lead ?? null;
  const way =
    lead !== null
      ? { name: scoreWords.toLead, to: `/incident/${lead}/${step}` }
      : run
        ? { name: scoreWords.runningBack, to: board }
        : { name: scoreWords.toDrills, to: "/drills" };
  return (
    <Screen
      title={title}
      back={{ href: board, label: scoreWords.back }}
      thumb={
        typeof drill === "object" && (
          <Button look="primary" onTap={() => route(way.to)}>
            {way.name}
          </Button>
        )
      }
    >
      {whyNone(drill, lead !== null, run !== null).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Screen>
  );
};

const whyNone = (drill: DrillHere | "loading" | "unreadable", isPart: boolean, hasRun: boolean): readonly string[] => {
  if (drill === "loading") return [partsWords.loading];
  if (drill === "unreadable") return [scoreWords.unreadable];
  if (isPart) return [scoreWords.part];
  return hasRun ? [scoreWords.running] : [scoreWords.noRun, scoreWords.noRunHow];
};
