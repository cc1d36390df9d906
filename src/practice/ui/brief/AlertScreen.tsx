// The alert of a drill: what a page would show and nothing more. Acknowledged, then declared; each tap is timed.

import { useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { DrillAlert } from "../../../actions/surprise/drill-alert.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { clockTimeWithSeconds } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { DrillStripe } from "../../../ui/parts/DrillStripe.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { startDrill } from "../../actions/drill/start-drill.ts";
import { drillBriefWords, endDrillWords } from "../words/play.ts";
import { surpriseWords } from "../words/surprise.ts";
import { AlertText } from "./AlertText.tsx";
import type { AlertHere } from "./use-drill-alert.ts";

export interface AlertScreenProps {
  readonly scenario: Scenario;
  readonly alert: DrillAlert;
  readonly onChange: AlertHere["change"];
}

/** Leaving the screen keeps the alert; "Leave the drill" removes it. */
export const AlertScreen = ({ scenario, alert, onChange }: AlertScreenProps) => {
  const { ports, sessions, team } = useApp();
  const { route } = useLocation();
  const zone = useZone();
  const isStarting = useRef(false);
  const [said, setSaid] = useState("");
  const { speed, alertAt, acknowledgedAt } = alert;

  const acknowledge = async (): Promise<void> => {
    const isKept = await onChange({ ...alert, acknowledgedAt: ports.clock.now() });
    if (!isKept) setSaid(drillBriefWords.notKept);
  };
  const declare = async (): Promise<void> => {
    // A second tap may come before the first is drawn.
    if (isStarting.current) return;
    isStarting.current = true;
    const at = ports.clock.now();
    setSaid(drillBriefWords.starting);
    try {
      const { random } = (await team.load()).ports;
      const start = { scenario, speed, pushedAt: null, alertAt, acknowledgedAt: acknowledgedAt ?? at, at };
      const session = await startDrill({ ports, sessions, random }, start);
      await onChange(null);
      route(`/incident/${session.id}/${scenario.exercise ? "rewrite" : "severity"}`);
    } catch {
      setSaid(drillBriefWords.notStarted);
      isStarting.current = false;
    }
  };
  const leave = (to: string): void => {
    void onChange(null);
    route(to);
  };
  return (
    <>
      <DrillStripe />
      <Screen
        title={surpriseWords.page(scenario.parts[0]?.service ?? "")}
        back={{ href: "/drills", label: drillBriefWords.back }}
        aside={<Hint>{clockTimeWithSeconds(alertAt, zone)}</Hint>}
        thumb={
          <>
            <Reply centered role="status">
              {said ||
                (acknowledgedAt === null
                  ? ""
                  : drillBriefWords.acknowledged(clockTimeWithSeconds(acknowledgedAt, zone)))}
            </Reply>
            {acknowledgedAt === null ? (
              <Button look="primary" onTap={() => void acknowledge()}>
                {drillBriefWords.acknowledge}
              </Button>
            ) : (
              <Button look="primary" onTap={() => void declare()}>
                {scenario.exercise ? drillBriefWords.write : drillBriefWords.declare}
              </Button>
            )}
          </>
        }
      >
        <AlertText scenario={scenario} />
        <Button look="quiet" onTap={() => leave("/")}>
          {endDrillWords.real}
        </Button>
        <Button look="quiet" onTap={() => leave("/drills")}>
          {drillBriefWords.leave}
        </Button>
      </Screen>
    </>
  );
};
