// The incidents of the shift digest, read again when the log changes outside this screen.

import { useCallback, useEffect, useState } from "preact/hooks";
import { readShift } from "../../../actions/transfer/read-shift.ts";
import type { Commanded } from "../../../domain/views/overview.ts";
import { useApp } from "../../context/app-context.ts";

export interface ShiftRead {
  /** Null until read; the last result stays while it is read again. */
  readonly shift: readonly Commanded[] | null;
  readonly hasFailed: boolean;
  readonly readAgain: () => void;
}

/** Returns the incidents on this phone; imports, other tabs and restores renew them. */
export const useShift = (): ShiftRead => {
  const { ports, sessions } = useApp();
  const [shift, setShift] = useState<readonly Commanded[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const readAgain = useCallback(() => {
    setFailed(false);
    readShift(ports, sessions, ports.clock.now()).then(setShift, () => setFailed(true));
  }, [ports, sessions]);
  useEffect(() => {
    readAgain();
    return ports.log.onForeignFacts(readAgain);
  }, [ports, readAgain]);
  return { shift, hasFailed, readAgain };
};
