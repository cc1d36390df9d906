// A strong objection and who raises it.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { OpenDecision } from "../../../../domain/incident/decision/state.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface ObjectionSheetProps {
  readonly incident: Incident;
  readonly decision: OpenDecision;
  readonly onClose: () => void;
}

export const ObjectionSheet = ({ incident, decision, onClose }: ObjectionSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const [text, setText] = useState("");
  const [person, setPerson] = useState<Person | null>(null);
  return (
    <FormSheet
      title={decisionWords.raise}
      action={decisionWords.logObjection}
      missing={text.trim() === "" ? decisionWords.objectionMissing : null}
      onDone={() => {
        session.run({ type: "raiseObjection", decision: decision.id, person, text });
        onClose();
      }}
      onClose={onClose}
    >
      <ChipsOrWords
        label={decisionWords.objection}
        chips={decisionWords.usualObjections}
        own={ownWords("objection")}
        chosen={text}
        onChoose={setText}
      />
      <PersonChips
        label={decisionWords.objector}
        incident={incident}
        chosen={person}
        onChoose={setPerson}
        nobody={decisionWords.nobodyNamed}
        onNobody={() => setPerson(null)}
      />
    </FormSheet>
  );
};
