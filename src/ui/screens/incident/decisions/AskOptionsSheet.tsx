// Asks for options against a deadline, and says right there who may decide.

import { useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { limits } from "../../../../domain/incident/limits.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { deciderOf } from "../../../../domain/views/decision-board.ts";
import { suggestAuthority } from "../../../../domain/views/suggest-authority.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { personName } from "../../../words/person-name.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

export interface AskOptionsSheetProps {
  readonly view: IncidentView;
  readonly onClose: () => void;
}

/** The question suggests who may decide, which can be changed. */
export const AskOptionsSheet = ({ view, onClose }: AskOptionsSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const { incident, pack } = view;
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<number>(limits.optionsMinutes);
  const authority = picked ?? suggestAuthority(text, pack)?.id ?? "";
  const decider = deciderOf(incident, pack, authority);
  return (
    <FormSheet
      title={decisionWords.ask}
      action={decisionWords.ask}
      missing={text.trim() === "" ? decisionWords.questionMissing : null}
      onDone={() => {
        const at = ports.clock.now();
        session.run({ type: "openDecision", text, authority, dueAt: (at + minutes * MINUTE_MS) as Instant }, at);
        onClose();
      }}
      onClose={onClose}
    >
      <ChipsOrWords label={decisionWords.question} chips={decisionWords.questions} chosen={text} onChoose={setText} />
      <Stack>
        <Choices
          label={decisionWords.mayDecide}
          choices={pack.authority.map(({ id, who }) => ({ value: id, name: who }))}
          chosen={authority}
          onChoose={setPicked}
        />
        {decider && (
          <Hint role="status">
            {decider.person && decisionWords.here(personName(decider.person, me))}
            {decisionWords.decides(decider.decides)}
          </Hint>
        )}
      </Stack>
      <MinuteChips
        label={decisionWords.length}
        lengths={decisionWords.lengths}
        chosen={minutes}
        onChoose={setMinutes}
      />
    </FormSheet>
  );
};
