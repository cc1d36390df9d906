// A real incident while a drill was running: the drill has ended. The text that announces its end is ready, and the
// declaration is under the thumb.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { copyText } from "../../../actions/ports/copy-text.ts";
import { titleOf } from "../../../domain/incident/title-of.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { titleOr } from "../../../domain/words/incident-name.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { useIncident } from "../../../ui/screens/incident/use-incident.ts";
import { endDrillWords } from "../words/play.ts";
import styles from "./RealScreen.module.css";

/** It declares nothing without a tap. */
export const RealScreen = () => {
  const { ports, declareIncident } = useApp();
  const { route } = useLocation();
  const { incident, now, zone } = useIncident();
  const [said, setSaid] = useState("");
  const text = endDrillWords.announce(titleOr(titleOf(incident)), clockTime(incident.run?.ended?.at ?? now, zone));
  const declare = async (): Promise<void> => {
    const real = await declareIncident({ drill: false, at: ports.clock.now() });
    route(`/incident/${real.id}/severity`);
  };
  const copy = async (): Promise<void> =>
    setSaid((await copyText(ports.clipboard, text, "chat")) ? endDrillWords.copied : endDrillWords.byHand);
  return (
    <Screen
      title={endDrillWords.announceTitle}
      back={{ href: "/", label: endDrillWords.back }}
      thumb={
        <Button look="primary" onTap={() => void declare()}>
          {endDrillWords.declare}
        </Button>
      }
    >
      <p class={styles.announce}>{text}</p>
      <Button onTap={() => void copy()}>{endDrillWords.copy}</Button>
      <p role="status">{said}</p>
    </Screen>
  );
};
