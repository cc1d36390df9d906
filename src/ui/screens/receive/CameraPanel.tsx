// The camera's picture, and how much of the log has arrived.

import { useLayoutEffect, useRef } from "preact/hooks";
import type { CameraView } from "../../../actions/ports/camera-port.ts";
import type { Receiving } from "../../../actions/transfer/receive-codes.ts";
import { receiveWords } from "../../words/transfer.ts";
import styles from "./CameraPanel.module.css";

export interface CameraPanelProps {
  readonly receiving: Receiving;
  readonly scan: (view: CameraView) => () => void;
}

/** The camera is on for as long as the panel is shown. */
export const CameraPanel = ({ receiving, scan }: CameraPanelProps) => {
  const video = useRef<HTMLVideoElement>(null);
  // Before the next paint, so that the camera goes off together with its picture.
  useLayoutEffect(() => (video.current ? scan(video.current) : undefined), [scan]);
  const { known, count } = receiving.type === "part" ? receiving : { known: 0, count: 1 };
  return (
    <div class={styles.panel}>
      <video ref={video} class={styles.picture} aria-label={receiveWords.picture} muted playsInline />
      <div class={styles.progress}>
        <progress aria-label={receiveWords.progress} value={known} max={count} />
        <span class={styles.parts}>{receiving.type === "part" && receiveWords.parts(known, count)}</span>
      </div>
    </div>
  );
};
