// Who does it and when to look: everything is chosen already, so that one tap begins it. The ops lead comes first.

import { useState } from "preact/hooks";
import type { Instant, Person } from "../../../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../../../domain/incident/incident.ts";
import type { Means } from "../../../../domain/incident/mitigation/facts.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { WordsField } from "../../../parts/WordsField.tsx";
import { mitigateWords } from "../../../words/mitigate.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";
import { TemporaryChoice } from "../work/TemporaryChoice.tsx";

export interface BeginSheetProps {
  readonly incident: Incident;
  readonly means: Means;
  readonly onClose: () => void;
}

/** Means that leave something on which has to be undone later. */
const temporaryMeans: ReadonlySet<Means> = new Set(["scale-out", "shed-load", "fail-over", "degrade", "flag-off"]);

/** Who changes the service: its holder and those who had it before come first. */
const HANDS: RoleId = "ops";

export const BeginSheet = ({ incident, means, onClose }: BeginSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const ops = holderOf(incident, "ops");
  const [person, setPerson] = useState<Person | null>(ops);
  const [minutes, setMinutes] = useState<number>(5);
  const [temporary, setTemporary] = useState(temporaryMeans.has(means));
  const [which, setWhich] = useState("");
  const name = mitigateWords.means[means];
  return (
    <FormSheet
      title={name}
      action={mitigateWords.begin(name)}
      missing={person === null ? mitigateWords.whoMissing : null}
      onDone={() => {
        if (!person) return;
        const at = ports.clock.now();
        const text = which.trim() === "" ? name : `${name}: ${which.trim()}`;
        const checkAt = (at + minutes * MINUTE_MS) as Instant;
        session.run({ type: "beginMitigation", means, text, person, checkAt, temporary }, at);
        onClose();
      }}
      onClose={onClose}
    >
      <PersonChips
        label={mitigateWords.who}
        incident={incident}
        role={HANDS}
        first={ops ? [ops] : []}
        chosen={person}
        onChoose={setPerson}
      />
      <MinuteChips label={mitigateWords.check} lengths={mitigateWords.lengths} chosen={minutes} onChoose={setMinutes} />
      <TemporaryChoice chosen={temporary} onChoose={setTemporary} />
      <WordsField label={mitigateWords.what} text={which} onInput={setWhich} />
    </FormSheet>
  );
};
