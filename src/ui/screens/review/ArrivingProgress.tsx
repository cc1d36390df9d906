// How far work on a long log is. What draws it comes with the files for quiet times; the work is done without it too.

import { useEffect } from "preact/hooks";
import { lazy } from "../../../actions/ports/lazy.ts";
import { useLive } from "../../hooks/use-live.ts";
import type { WorkHere } from "../../hooks/use-work.ts";

const arriving = lazy(async () => (await import("./WorkProgress.tsx")).WorkProgress);

export const ArrivingProgress = ({ progress, stop }: Pick<WorkHere, "progress" | "stop">) => {
  const Shown = useLive(arriving.here);
  const isWanted = progress !== null;
  useEffect(() => {
    if (isWanted) arriving.load().catch(() => undefined);
  }, [isWanted]);
  return Shown && <Shown progress={progress} stop={stop} />;
};
