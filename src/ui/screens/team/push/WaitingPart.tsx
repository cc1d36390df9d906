// Entries waiting for the relay, and those it refused: none of them goes away without a word.

import { useEffect, useState } from "preact/hooks";
import type { OutboxEntry } from "../../../../actions/ports/relay-ports.ts";
import { reminderMessage } from "../../../../actions/relay-link/enqueue.ts";
import { flushOutbox } from "../../../../actions/relay-link/flush-outbox.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../../../domain/views/summary.ts";
import { incidentName } from "../../../../domain/words/incident-name.ts";
import { useApp } from "../../../context/app-context.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { pushHealthWords, refusalOf, waitingWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import type { TeamProps } from "./team-props.ts";

/**
 * A refused entry can be tried again or removed, and of two phones' reminders one can be chosen; the others are sent
 * without a tap.
 */
export const WaitingPart = ({ link, state: { waiting } }: TeamProps) => {
  const { ports } = useApp();
  const zone = useZone();
  const { outbox, teamChanged } = link.ports;
  const [known, setKnown] = useState<readonly IncidentSummary[]>([]);
  useEffect(() => void ports.log.listAll().then(setKnown, () => undefined), [ports]);
  const flush = async (): Promise<void> => {
    await flushOutbox(link.ports, () => Date.now()).catch(() => undefined);
    teamChanged.notify();
  };
  const again = async (entry: OutboxEntry): Promise<void> => {
    const theirs = entry.refused?.overtakenBy;
    if (entry.type === "reminder" && theirs) {
      const message = reminderMessage(entry.incidentId, theirs.revision + 1, entry.dueAt);
      // Out of the way first, because a waiting entry gives way to a higher revision only.
      await outbox.remove(entry);
      await outbox.put(message, Date.now() as Instant);
    } else await outbox.mark(entry, null);
    await flush();
  };
  const forget = async (entry: OutboxEntry): Promise<void> => {
    await outbox.remove(entry);
    teamChanged.notify();
  };
  const nameOf = (entry: OutboxEntry): string => {
    const incident = "incidentId" in entry ? known.find(({ id }) => id === entry.incidentId) : undefined;
    return incidentName(incident ?? { drill: false, severity: null, title: "" });
  };
  return (
    <TeamPart title={pushHealthWords.waiting}>
      {waiting.length === 0 && <p>{pushHealthWords.nothingWaits}</p>}
      <Stack as="ul">
        {waiting.map((entry) => (
          <Panel as="li" gap={2} key={entry.key}>
            <p>{waitingWords(entry, nameOf(entry), zone)}</p>
            {entry.refused ? (
              <>
                <p>{refusalOf(entry.refused, zone)}</p>
                <Row>
                  <Button once look="quiet" onTap={() => void again(entry)}>
                    {entry.refused.overtakenBy ? pushHealthWords.sendAgain : pushHealthWords.tryAgain}
                  </Button>
                  <Button look="quiet" onTap={() => void forget(entry)}>
                    {entry.refused.overtakenBy ? pushHealthWords.leaveTheirs : pushHealthWords.forget}
                  </Button>
                </Row>
              </>
            ) : (
              <p>{entry.type === "snooze" ? pushHealthWords.snoozeWaits : pushHealthWords.queued}</p>
            )}
          </Panel>
        ))}
      </Stack>
      {waiting.some(({ refused, type }) => !refused && type !== "snooze") && (
        <Button once look="quiet" onTap={() => void flush()}>
          {pushHealthWords.sendNow}
        </Button>
      )}
    </TeamPart>
  );
};
