// Receives an incident from another phone: through the camera, by a link, or from a file. Whatever arrives, one
// sentence says what it did, in one place that screen readers watch.

import { useEffect } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { DrillStripe } from "../../parts/DrillStripe.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { logLine, receiveWords } from "../../words/transfer.ts";
import { ArrivingProgress } from "../review/ArrivingProgress.tsx";
import { CameraPanel } from "./CameraPanel.tsx";
import { LinkContents } from "./LinkContents.tsx";
import { OtherWays } from "./OtherWays.tsx";
import { ReceivingMoves } from "./ReceivingMoves.tsx";
import { useReceiving } from "./use-receiving.ts";

/** A log that was stored can be opened from here; a drill says that it is one before that. */
export const ReceiveScreen = () => {
  const { ports } = useApp();
  const { stage, sentence, codes, tell, again, dismissLink } = useReceiving();
  const isScanning = stage.type === "scanning";
  useEffect(() => (isScanning ? ports.awake.keep() : undefined), [ports, isScanning]);
  // The camera's buttons are gone with it, so a keyboard goes on from the screen's heading.
  const hasArrived = stage.type === "received";
  useEffect(() => {
    if (hasArrived) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [hasArrived]);
  const isDrill = stage.type === "received" && stage.outcome.summary?.drill === true;
  return (
    <>
      {isDrill && <DrillStripe />}
      <Screen
        title={receiveWords.title}
        back={{ href: "/review", label: receiveWords.back }}
        thumb={
          isScanning ? (
            <Button onTap={codes.stop}>{receiveWords.stop}</Button>
          ) : (
            <ReceivingMoves stage={stage} onTold={tell} onAgain={again} onDismiss={dismissLink} />
          )
        }
      >
        <Reply role="status">
          {isDrill && <strong>{receiveWords.drill} </strong>}
          {sentence}
        </Reply>
        {codes.state.type === "saving" && <ArrivingProgress progress={codes.state.progress} stop={codes.stopSaving} />}
        {stage.type === "received" && stage.outcome.summary && <p>{logLine(stage.outcome.summary, null)}</p>}
        {stage.type === "asking" && <LinkContents text={stage.text} />}
        {isScanning && <CameraPanel receiving={codes.state} scan={codes.scan} />}
        {stage.type === "idle" && (
          <>
            <p>{receiveWords.how}</p>
            <OtherWays onTold={tell} />
          </>
        )}
      </Screen>
    </>
  );
};
