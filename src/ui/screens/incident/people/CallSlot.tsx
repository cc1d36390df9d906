// The place of whoever is called at a step, in a file that loads with the step: the step can be ticked without it.

import { type Lazy, lazy } from "../../../../actions/ports/lazy.ts";
import { useLazy } from "../../../hooks/use-lazy.ts";
import type { CallPart, CallPartProps } from "../call/CallPart.tsx";

const callPart: Lazy<typeof CallPart> = lazy(async () => (await import("../call/CallPart.tsx")).CallPart);

/** Shows nothing until it has loaded, or if it can't be. */
export const CallSlot = (props: CallPartProps) => {
  const arrival = useLazy(callPart);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
