// Before a drill: where and when it plays and how long it takes, never what will happen. Starting it shows the alert.

import { useState } from "preact/hooks";
import { type DrillAlert, isGone } from "../../../actions/surprise/drill-alert.ts";
import type { DrillSpeed } from "../../../domain/incident/drill/facts.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import { HonestNote } from "../HonestNote.tsx";
import { NotRead } from "../scenarios/NotRead.tsx";
import { useLibrary } from "../scenarios/use-library.ts";
import { drillsWords } from "../words/drills.ts";
import { drillBriefWords } from "../words/play.ts";
import { AlertScreen } from "./AlertScreen.tsx";
import styles from "./BriefScreen.module.css";
import { OpenReal } from "./OpenReal.tsx";
import { type AlertHere, useDrillAlert } from "./use-drill-alert.ts";

const back = { href: "/drills", label: drillBriefWords.back };

/** Shows the brief of the scenario that the address names, or its alert while that is on. */
export const BriefScreen = ({ id }: { readonly id: string }) => {
  const { ports } = useApp();
  const { here, hasFailed, readAgain } = useLibrary();
  const left = useDrillAlert();
  if (!here || left.alert === undefined) {
    return (
      <Screen title={partsWords.loading} back={back}>
        {hasFailed && <NotRead onAgain={readAgain} />}
      </Screen>
    );
  }
  const scenario = here.library.entries.find((entry) => entry.scenario.id === id)?.scenario;
  if (!scenario) {
    return (
      <Screen title={partsWords.notHere} back={back}>
        <p>{drillBriefWords.unknown}</p>
      </Screen>
    );
  }
  const { alert } = left;
  return alert?.scenario === id && !isGone(alert, ports.clock.now()) ? (
    <AlertScreen scenario={scenario} alert={alert} onChange={left.change} />
  ) : (
    <Brief scenario={scenario} left={left} gone={alert?.scenario === id ? alert : null} />
  );
};

interface BriefProps {
  readonly scenario: Scenario;
  readonly left: AlertHere;
  /** The alert of this scenario that nobody took up. */
  readonly gone: DrillAlert | null;
}

const Brief = ({ scenario, left, gone }: BriefProps) => {
  const { ports, openIncidents } = useApp();
  const zone = useZone();
  const real = useLive(openIncidents.list)?.find(({ drill }) => !drill);
  const [speed, setSpeed] = useState<DrillSpeed>(1);
  const start = (): void =>
    void left.change({ scenario: scenario.id, speed, alertAt: ports.clock.now(), acknowledgedAt: null });
  return (
    <Screen
      title={scenario.title}
      back={back}
      thumb={
        <Button once look={real ? "quiet" : "primary"} onTap={start}>
          {drillBriefWords.start}
        </Button>
      }
    >
      {real && <OpenReal incident={real} />}
      {gone && <p role="status">{drillBriefWords.gone(clockTime(gone.alertAt, zone))}</p>}
      <p class={styles.setting}>{scenario.setting}</p>
      <p class={styles.facts}>
        <span>{drillBriefWords.minutes(scenario.minutes, speed)}</span>
        {scenario.parts.length > 1 && <span>{drillBriefWords.parts(scenario.parts.length)}</span>}
      </p>
      <Choices
        label={drillBriefWords.speed}
        choices={(["1", "2"] as const).map((value) => ({ value, name: drillBriefWords.speeds[value] }))}
        chosen={String(speed) as "1" | "2"}
        onChoose={(value) => setSpeed(value === "2" ? 2 : 1)}
      />
      <Hint>{drillBriefWords.speedNote}</Hint>
      <p>{scenario.exercise ? drillBriefWords.howWriting : drillBriefWords.how}</p>
      <HonestNote />
      <p>{drillsWords.marked}</p>
      <Hint>{drillsWords.real}</Hint>
    </Screen>
  );
};
