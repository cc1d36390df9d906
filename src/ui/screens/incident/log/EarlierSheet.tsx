// Writes down what happened before there was time to: its kind, when, and a few words.

import { useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { NoteKind } from "../../../../domain/incident/course/facts.ts";
import { lengthInWords } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { boardWords } from "../../../words/board.ts";
import { earlierWords, whenWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { TimePicker } from "./TimePicker.tsx";
import { usePastTime } from "./use-past-time.ts";
import { whyRefused } from "./why-refused.ts";

export interface EarlierSheetProps {
  readonly onClose: () => void;
}

/** The entry is listed at the time when it happened, and says when it was logged. */
export const EarlierSheet = ({ onClose }: EarlierSheetProps) => {
  const session = useSession();
  const zone = useZone();
  const { ports } = useApp();
  const [opened] = useState<number>(() => ports.clock.now());
  const [kind, setKind] = useState<NoteKind>("note");
  const time = usePastTime(zone);
  const add = (text: string): boolean => {
    time.take((happenedAt) => {
      const refused = whyRefused(session.run({ type: "addNote", kind, text, happenedAt }), zone);
      if (refused === null) onClose();
      return refused;
    });
    return false;
  };
  return (
    <Sheet title={earlierWords.title} onClose={onClose}>
      <Choices
        label={boardWords.kind}
        choices={(Object.entries(boardWords.kinds) as [NoteKind, string][]).map(([value, name]) => ({ value, name }))}
        chosen={kind}
        onChoose={setKind}
      />
      {kind === "impact" && <p>{boardWords.impactHint}</p>}
      <TimePicker
        label={whenWords.ago}
        chips={[5, 10, 15, 30, 60].map((minutes) => ({
          at: (opened - minutes * MINUTE_MS) as Instant,
          name: lengthInWords(minutes * MINUTE_MS),
        }))}
        at={time.at}
        onPick={time.pick}
      />
      <TextEntry label={boardWords.entry} button={earlierWords.add} lines={2} onEnter={add} />
      {time.refused && <Callout role="alert">{time.refused}</Callout>}
    </Sheet>
  );
};
