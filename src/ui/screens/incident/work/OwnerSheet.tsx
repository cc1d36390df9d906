// Who answers for a temporary change, and until when.

import { useState } from "preact/hooks";
import type { Instant, Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { TemporaryChange } from "../../../../domain/incident/mitigation/state.ts";
import { HOUR_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { temporaryWords } from "../../../words/mitigate.ts";
import { nameInSentence } from "../../../words/person-name.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

export interface OwnerSheetProps {
  readonly incident: Incident;
  readonly change: TemporaryChange;
  readonly onClose: () => void;
}

/** Whoever made the change comes first; nobody is chosen, because owning is accepted, not assumed. */
export const OwnerSheet = ({ incident, change, onClose }: OwnerSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [person, setPerson] = useState<Person | null>(null);
  const [days, setDays] = useState<number>(1);
  return (
    <FormSheet
      title={change.text}
      action={temporaryWords.save(person ? nameInSentence(person, me) : "")}
      missing={person ? null : temporaryWords.ownerMissing}
      onDone={() => {
        if (!person) return;
        const at = ports.clock.now();
        const until = (at + days * 24 * HOUR_MS) as Instant;
        session.run({ type: "ownTemporary", target: change.id, person, until }, at);
        onClose();
      }}
      onClose={onClose}
    >
      <PersonChips
        label={temporaryWords.who}
        incident={incident}
        first={[change.person]}
        chosen={person}
        onChoose={setPerson}
      />
      <Choices
        label={temporaryWords.until}
        choices={temporaryWords.days.map((one) => ({ value: String(one.days), name: one.name }))}
        chosen={String(days)}
        onChoose={(value) => setDays(Number(value))}
      />
    </FormSheet>
  );
};
