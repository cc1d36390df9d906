// The place of the team's call, in a file that loads after the board: the board is complete without it.

import { type Lazy, lazy } from "../../../../actions/ports/lazy.ts";
import { useLazy } from "../../../hooks/use-lazy.ts";
import type { JoinCall } from "./JoinCall.tsx";

const joinCall: Lazy<typeof JoinCall> = lazy(async () => (await import("./JoinCall.tsx")).JoinCall);

/** Shows nothing until it has loaded, or if it can't be. */
export const JoinSlot = () => {
  const arrival = useLazy(joinCall);
  return arrival.type === "here" ? <arrival.part /> : null;
};
