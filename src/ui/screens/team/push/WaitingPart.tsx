// What waits for the relay, and what the relay would not have: nothing of it goes away without a word.

import { useEffect, useState } from "preact/hooks";
import { flushOutbox } from "../../../../actions/relay-link/flush-outbox.ts";
import type { OutboxEntry } from "../../../../actions/ports/relay-ports.ts";
import type { IncidentSummary } from "../../../../domain/views/summary.ts";
import { useKit } from "../../../kit/kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { nowWords } from "../../../words/now.ts";
import { entryWords, pushWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import styles from "./PushScreen.module.css";
import type { TeamProps } from "./team-props.ts";

/** Returns the part; a refused entry can be tried again or removed, others go out by themselves. */
export const WaitingPart = ({ link, state: { waiting } }: TeamProps) => {
  const { ports } = useKit();
  const { outbox, news } = link.ports;
  const [known, setKnown] = useState<readonly IncidentSummary[]>([]);
  useEffect(() => void ports.log.listAll().then(setKnown, () => undefined), [ports]);
  const flush = async (): Promise<void> => {
    await flushOutbox(link.ports, () => Date.now()).catch(() => undefined);
    news.tell();
  };
  const again = async (entry: OutboxEntry): Promise<void> => {
    await outbox.mark(entry, null);
    await flush();
  };
  const forget = async (entry: OutboxEntry): Promise<void> => {
    await outbox.remove(entry);
    news.tell();
  };
  const nameOf = (entry: OutboxEntry): string => {
    const incident = "incidentId" in entry ? known.find(({ id }) => id === entry.incidentId) : undefined;
    return `${incident?.severity ?? nowWords.noSeverity} ${incident?.title || nowWords.untitled}`;
  };
  return (
    <TeamPart title={pushWords.waiting}>
      {waiting.length === 0 && <p>{pushWords.nothingWaits}</p>}
      <ul class={styles.lines}>
        {waiting.map((entry) => (
          <li key={entry.key} class={styles.entry}>
            <p>{entryWords(entry, nameOf(entry))}</p>
            {entry.refused ? (
              <>
                <p>{pushWords.refused(entry.refused.message)}</p>
                <div class={styles.moves}>
                  <Button once look="quiet" onTap={() => void again(entry)}>
                    {pushWords.tryAgain}
                  </Button>
                  <Button look="quiet" onTap={() => void forget(entry)}>
                    {pushWords.forget}
                  </Button>
                </div>
              </>
            ) : (
              <p>{entry.type === "snooze" ? pushWords.snoozeWaits : pushWords.queued}</p>
            )}
          </li>
        ))}
      </ul>
      {waiting.some(({ refused, type }) => !refused && type !== "snooze") && (
        <Button once look="quiet" onTap={() => void flush()}>
          {pushWords.sendNow}
        </Button>
      )}
    </TeamPart>
  );
};
