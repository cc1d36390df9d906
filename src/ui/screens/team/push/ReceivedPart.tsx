// Which pushes the relay has sent and which have really arrived, with a test push to try it.

import { useEffect, useState } from "preact/hooks";
import { pushKinds } from "../../../../actions/relay-link/push-record.ts";
import { relayCalls } from "../../../../actions/relay-link/relay-calls.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { useAnswer } from "../../../hooks/use-answer.ts";
import { useNow } from "../../../hooks/use-now.ts";
import { Button } from "../../../parts/Button.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { ageWords } from "../../../words/age.ts";
import { answerWords, pushHealthWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import styles from "./ReceivedPart.module.css";
import type { TeamProps } from "./team-props.ts";

type Test =
  | { readonly type: "none" }
  | { readonly type: "asking"; readonly at: number }
  | { readonly type: "sent"; readonly at: number; readonly pushId: string }
  | { readonly type: "not-sent"; readonly why: string };

const LOST_AFTER_MS = 30_000;

export const ReceivedPart = ({ link, state }: TeamProps) => {
  const { membership, received } = state;
  const { answer, ask } = useAnswer(link, relayCalls.team);
  const [test, setTest] = useState<Test>({ type: "none" });
  const now = useNow(deviceNow);
  const arrived = test.type === "sent" && received.test?.pushId === test.pushId ? received.test.at : null;
  useEffect(() => {
    if (arrived !== null) void ask();
  }, [arrived, ask]);
  const send = async (): Promise<void> => {
    if (!membership) return;
    const at = Date.now();
    setTest({ type: "asking", at });
    const sent = await link.ports.relay.ask(membership.relay, relayCalls.testPush(membership.deviceToken));
    setTest(
      sent.type === "ok"
        ? { type: "sent", at, pushId: sent.value.pushId }
        : { type: "not-sent", why: answerWords(sent) },
    );
  };
  const said = ((): string => {
    switch (test.type) {
      case "none":
        return "";
      case "asking":
        return pushHealthWords.testSending;
      case "not-sent":
        return pushHealthWords.testNotSent(test.why);
      case "sent":
        if (arrived !== null) return pushHealthWords.testArrived(arrived - test.at);
        return now - test.at > LOST_AFTER_MS ? pushHealthWords.testLost : pushHealthWords.testing;
    }
  })();
  const device = answer?.type === "ok" ? answer.value.devices.find(({ id }) => id === membership?.deviceId) : null;
  return (
    <TeamPart title={pushHealthWords.pushes}>
      {membership && (
        <p>
          {device
            ? device.lastSentAt === null
              ? pushHealthWords.neverSent
              : pushHealthWords.lastSent(pushHealthWords.ago(ageWords(device.lastSentAt, now)))
            : answer && answer.type !== "ok"
              ? `${pushHealthWords.sentUnknown} ${answerWords(answer)}`
              : pushHealthWords.sentUnknown}
        </p>
      )}
      <p>{pushHealthWords.receivedTitle}</p>
      <dl class={styles.times}>
        {pushKinds.map((kind) => (
          <div key={kind}>
            <dt>{pushHealthWords.received[kind]}</dt>
            <dd>{received[kind] ? pushHealthWords.ago(ageWords(received[kind].at, now)) : pushHealthWords.never}</dd>
          </div>
        ))}
      </dl>
      {membership && (
        <>
          <Button once onTap={() => void send()} disabled={test.type === "asking"}>
            {pushHealthWords.test}
          </Button>
          <Reply role="status">{said}</Reply>
        </>
      )}
    </TeamPart>
  );
};

const deviceNow = (): Instant => Date.now() as Instant;
