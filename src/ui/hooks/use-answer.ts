// The relay's answer on a screen.

import { useCallback, useEffect, useState } from "preact/hooks";
import type { RelayAnswer, RelayCall } from "../../actions/ports/relay-ports.ts";
import type { TeamLink } from "../../actions/team/team-link.ts";

export interface Asked<Value> {
  /** Null until the first answer, and while there is nobody to ask. */
  readonly answer: RelayAnswer<Value> | null;
  /** Asks again; the previous answer stays until the new one arrives. */
  ask(): Promise<void>;
}

/** Returns the relay's answer, asked for once link and team are there; `call` is made from the device's token. */
export const useAnswer = <Value>(link: TeamLink | null, call: (token: string) => RelayCall<Value>): Asked<Value> => {
  const [answer, setAnswer] = useState<RelayAnswer<Value> | null>(null);
  const membership = link?.state.get()?.membership;
  const ask = useCallback(async () => {
    if (link && membership) setAnswer(await link.ports.relay.ask(membership.relay, call(membership.deviceToken)));
  }, [link, membership?.relay, membership?.deviceToken, call]);
  useEffect(() => void ask(), [ask]);
  return { answer, ask };
};
