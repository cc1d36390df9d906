// Moves an incident to another phone without a server: as a code for its camera, a file, or a link if it is small.

import { useEffect, useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { senderOf } from "../../../../actions/transfer/export-log.ts";
import { type Sending, sendIncident } from "../../../../actions/transfer/send-incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { sendWords } from "../../../words/transfer.ts";
import { ArrivingProgress } from "../../review/ArrivingProgress.tsx";
import { useTaking } from "../export/use-taking.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { AskFirst } from "../restricted/AskFirst.tsx";
import { useSession } from "../use-session.ts";
import { MovingCode } from "./MovingCode.tsx";
import styles from "./SendScreen.module.css";

/** The code of a restricted incident is made only after one more tap. */
export const SendScreen = () => (
  <AskFirst title={sendWords.title} back={{ href: `/incident/${useSession().id}/export`, label: sendWords.back }}>
    <Send />
  </AskFirst>
);

/** It shows the log as it was when the screen was opened, so that a code under way stays the same. */
const Send = () => {
  const session = useSession();
  const { ports } = useApp();
  const [withCards, setWithCards] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const [linkSaid, setLinkSaid] = useState("");
  const { said, take, progress, stop } = useTaking();
  useEffect(() => {
    let gone = false;
    setSending(null);
    sendIncident(session, { origin: location.origin, withCards, sender: senderOf(ports) }).then(
      (made) => gone || setSending(made),
      () => gone || setUnreadable(true),
    );
    return () => {
      gone = true;
    };
  }, [session, withCards, ports]);

  const takeFile = (way: "share" | "download"): void => {
    setLinkSaid("");
    void take(way, "json", "utc");
  };
  const copyLink = async (link: string): Promise<void> =>
    setLinkSaid((await copyText(ports.clipboard, link, "exact")) ? sendWords.linkCopied : sendWords.linkNotCopied);

  const ways = (
    <Row share>
      {sending?.link && <Button onTap={() => sending.link && void copyLink(sending.link)}>{sendWords.copyLink}</Button>}
      {ports.share.canShareFiles() && (
        <Button once onTap={() => takeFile("share")}>
          {sendWords.share}
        </Button>
      )}
      <Button once onTap={() => takeFile("download")}>
        {sendWords.download}
      </Button>
    </Row>
  );
  return (
    <IncidentFrame
      title={sendWords.title}
      back={{ href: `/incident/${session.id}/export`, label: sendWords.back }}
      thumb={
        <>
          <p role="status">{linkSaid || said}</p>
          {progress ? <ArrivingProgress progress={progress} stop={stop} /> : ways}
        </>
      }
    >
      {!sending && <p class={styles.room}>{isUnreadable ? sendWords.unreadable : sendWords.preparing}</p>}
      {sending?.codes && <MovingCode codes={sending.codes} key={withCards} />}
      {sending && !sending.codes && <p>{sendWords.tooLong}</p>}
      {sending && (
        <div class={styles.words}>
          <p>{sendWords.how}</p>
          <p>{sendWords.contents(sending.entries)}</p>
          {!sending.link && <Hint>{sendWords.tooLargeForLink}</Hint>}
          {sending.leavesCardsOut && (
            <>
              <Hint>{sendWords.withCardsHint}</Hint>
              <Button look="quiet" onTap={() => setWithCards(true)}>
                {sendWords.withCards}
              </Button>
            </>
          )}
        </div>
      )}
    </IncidentFrame>
  );
};
