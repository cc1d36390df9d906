// The team's call in the first status to engineering: offered, never added by itself.

import { useState } from "preact/hooks";
import type { SmsCount } from "../../../../actions/update/compose-update.ts";
import type { ReadyUpdate } from "../../../../actions/update/post-update.ts";
import { callLine, hidingCall, mayNameCall, smsOf, withCall } from "../../../../actions/update/with-call.ts";
import { useCall } from "../../../hooks/use-call.ts";
import type { UpdateWork } from "./use-update.ts";

export interface CallLine {
  readonly isOffered: boolean;
  readonly isIncluded: boolean;
  /** The line that is added; null without it. */
  readonly line: string | null;
  /** The update as it is shown, copied and logged. */
  readonly ready: ReadyUpdate;
  readonly sms: SmsCount | null;
  toggle(): void;
}

export const useCallLine = ({ incident, ready, sms }: Pick<UpdateWork, "incident" | "ready" | "sms">): CallLine => {
  const call = useCall();
  const [wanted, setWanted] = useState(false);
  const isOffered = call !== null && mayNameCall(incident, ready);
  const isIncluded = isOffered && wanted;
  const shown = call === null ? ready : isIncluded ? withCall(ready, call) : hidingCall(ready, call);
  return {
    isOffered,
    isIncluded,
    line: isIncluded ? callLine(call) : null,
    ready: shown,
    sms: isIncluded ? smsOf(shown) : sms,
    toggle: () => setWanted(!wanted),
  };
};
