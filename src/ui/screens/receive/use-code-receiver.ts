// The camera, and what has been read from its codes so far.

import { useCallback, useState } from "preact/hooks";
import type { CameraTrouble, CameraView } from "../../../actions/ports/camera-port.ts";
import { type CodeReceiver, type Receiving, receiveCodes } from "../../../actions/transfer/receive-codes.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { pause } from "../../hooks/use-work.ts";

export interface CodeScan {
  readonly state: Receiving;
  /** True from the tap on Start until the log is whole, the person stops it, or the camera fails. */
  readonly isOn: boolean;
  readonly trouble: CameraTrouble | null;
  /** Turns the camera on; after a whole log it starts on the next, after a pause it goes on with the parts it had. */
  start(): void;
  stop(): void;
  /** Stops saving a log that is whole. */
  stopSaving(): void;
  /** Reads from the camera into `view`; returns the function that turns it off. */
  scan(view: CameraView): () => void;
}

/** Returns the scan, with the ways to start and stop it. */
export const useCodeReceiver = (): CodeScan => {
  const { ports, sessions } = useApp();
  const [receiver, setReceiver] = useState<CodeReceiver>(() => receiveCodes(ports, sessions, pause));
  const [isWanted, setWanted] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const state = useLive(receiver.state);
  const isOver = state.type === "done" || state.type === "notStored";
  const scan = useCallback(
    (view: CameraView) =>
      ports.camera.scan(view, {
        onOpen: () => undefined,
        onCode: receiver.take,
        onTrouble(found) {
          setTrouble(found);
          setWanted(false);
        },
      }),
    [ports, receiver],
  );
  return {
    state,
    isOn: isWanted && !isOver,
    trouble,
    start() {
      // A half-received log survives a pause.
      if (state.type !== "part") setReceiver(receiveCodes(ports, sessions, pause));
      setTrouble(null);
      setWanted(true);
    },
    stop: () => setWanted(false),
    stopSaving: receiver.stop,
    scan,
  };
};
