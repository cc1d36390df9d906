// One entry of the log, and what can be done with it: correct words or time, pin, withdraw. Nothing is ever edited.

import { useState } from "preact/hooks";
import { isStoryFact } from "../../../../domain/incident/withdrawals.ts";
import { wordingOf } from "../../../../domain/incident/wording.ts";
import { clockTimeWithSeconds } from "../../../../domain/text/clock-face.ts";
import { entryKind } from "../../../../domain/views/entry-kind.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { flowWords } from "../../../words/incident.ts";
import { logEntryWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { CorrectWords } from "./CorrectWords.tsx";
import { RetimePart } from "./RetimePart.tsx";
import { WithdrawPart } from "./WithdrawPart.tsx";

export interface EntrySheetProps {
  readonly entry: TimelineEntry;
  readonly text: string;

  readonly onClose: () => void;
}

type Part = "words" | "time" | "withdraw";

/** Each change made in it is one more entry, and closes it. */
export const EntrySheet = ({ entry, text, onClose }: EntrySheetProps) => {
  const session = useSession();
  const zone = useZone();
  const [part, setPart] = useState<Part>("words");
  const { fact, pinned, happenedAt } = entry;
  return (
    <Sheet title={titles[part]} onClose={onClose}>
      <Text foreign lines>
        {clockTimeWithSeconds(happenedAt ?? fact.at, zone)} {fact.by.name || flowWords.unnamed}: {text}
      </Text>
      {part === "time" && <RetimePart entry={entry} onDone={onClose} />}
      {part === "withdraw" && <WithdrawPart entry={entry} onDone={onClose} />}
      {part === "words" && (
        <>
          <Row share>
            <Button
              look="quiet"
              onTap={() => {
                session.run({ type: "pinEntry", target: fact.id, pinned: !pinned });
                onClose();
              }}
            >
              {pinned ? logEntryWords.unpin : logEntryWords.pin}
            </Button>
            <Button look="quiet" onTap={() => setPart("time")}>
              {logEntryWords.retime}
            </Button>
            {/* Taking back the declaration would take back the incident: that is what Undo is for. A drill's story
                stays. */}
            {fact.type !== "incident.declared/1" && !isStoryFact(fact) && (
              <Button look="quiet" onTap={() => setPart("withdraw")}>
                {logEntryWords.withdraw}
              </Button>
            )}
            {entryKind(fact) === "findings" && fact.type !== "impact.started/1" && (
              <Button
                look="quiet"
                onTap={() => {
                  session.run({ type: "setImpactStart", startedAt: happenedAt ?? fact.at });
                  onClose();
                }}
              >
                {logEntryWords.impact}
              </Button>
            )}
          </Row>
          <CorrectWords
            target={fact.id}
            wording={entry.corrections.at(-1)?.text ?? wordingOf(fact) ?? text}
            onDone={onClose}
          />
        </>
      )}
      {part !== "words" && (
        <Button look="quiet" onTap={() => setPart("words")}>
          {logEntryWords.backToEntry}
        </Button>
      )}
    </Sheet>
  );
};

const titles: Readonly<Record<Part, string>> = {
  words: logEntryWords.title,
  time: logEntryWords.retime,
  withdraw: logEntryWords.withdraw,
};
