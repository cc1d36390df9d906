// The relay as it answers now: reachable or not, how fast, and how far apart the clocks are.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { checkRelay, type RelayCheck } from "../../../../actions/relay-link/check-relay.ts";
import { Button } from "../../../parts/Button.tsx";
import { answerWords, pushHealthWords } from "../../../words/push.ts";
import { hostOf } from "../host-of.ts";
import { TeamPart } from "../TeamPart.tsx";
import styles from "./RelayPart.module.css";
import type { TeamProps } from "./team-props.ts";

/** From this difference on, a reminder comes at a time that is wrong by the phone's own clock. */
const CLOCKS_APART_MS = 30_000;

/** Asks the relay when it is shown and at each tap. */
export const RelayPart = ({ link, state: { membership } }: TeamProps) => {
  const { route } = useLocation();
  const [check, setCheck] = useState<RelayCheck | null>(null);
  const [round, setRound] = useState(0);
  const relay = membership?.relay;
  useEffect(() => {
    if (relay === undefined) return;
    let gone = false;
    setCheck(null);
    void checkRelay(link.ports, relay, () => Date.now()).then((result) => gone || setCheck(result));
    return () => {
      gone = true;
    };
  }, [link, relay, round]);

  if (!membership) {
    return (
      <TeamPart title={pushHealthWords.relay}>
        <p>{pushHealthWords.noTeam}</p>
        <Button onTap={() => route("/join")}>{pushHealthWords.joinTeam}</Button>
      </TeamPart>
    );
  }
  return (
    <TeamPart title={pushHealthWords.relay}>
      <p>{pushHealthWords.relayAt(hostOf(membership.relay))}</p>
      <p role="status">
        {!check && pushHealthWords.asksRelay}
        {check?.answer.type === "ok" && pushHealthWords.reached(check.answer.tookMs)}
        {check && check.answer.type !== "ok" && answerWords(check.answer)}
      </p>
      {check?.clockMs !== null && check && (
        <p class={Math.abs(check.clockMs) > CLOCKS_APART_MS ? styles.warning : undefined}>
          {Math.abs(check.clockMs) > CLOCKS_APART_MS
            ? pushHealthWords.clockOff(check.clockMs)
            : pushHealthWords.clockGood}
        </p>
      )}
      <Button look="quiet" onTap={() => setRound(round + 1)}>
        {pushHealthWords.checkAgain}
      </Button>
    </TeamPart>
  );
};
