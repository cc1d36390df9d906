// One option with the four things that every option is compared by. Only its name is required.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { OptionTerms } from "../../../../domain/incident/decision/facts.ts";
import type { OpenDecision } from "../../../../domain/incident/decision/state.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

export interface OptionSheetProps {
  readonly incident: Incident;
  readonly decision: OpenDecision;
  readonly onClose: () => void;
}

const nothingKnown: OptionTerms = { time: "", dataLoss: "", risk: "", userImpact: "" };
const keys = Object.keys(nothingKnown) as (keyof OptionTerms)[];

export const OptionSheet = ({ incident, decision, onClose }: OptionSheetProps) => {
  const session = useSession();
  const [name, setName] = useState("");
  const [terms, setTerms] = useState(nothingKnown);
  const [person, setPerson] = useState<Person | null>(null);
  const offered = decision.options.map((option) => option.name);
  return (
    <FormSheet
      title={decisionWords.offer}
      action={decisionWords.add}
      missing={name.trim() === "" ? decisionWords.optionMissing : null}
      onDone={() => {
        session.run({ type: "offerOption", decision: decision.id, name, terms, person });
        onClose();
      }}
      onClose={onClose}
    >
      <ChipsOrWords
        label={decisionWords.option}
        chips={decisionWords.ways.filter((way) => !offered.includes(way))}
        chosen={name}
        onChoose={setName}
      />
      {keys.map((key) => (
        <ChipsOrWords
          key={key}
          label={decisionWords.terms[key]}
          chips={decisionWords.values[key]}
          chosen={terms[key]}
          optional
          onChoose={(value) => setTerms((known) => ({ ...known, [key]: value }))}
        />
      ))}
      <PersonChips
        label={decisionWords.offeredBy}
        incident={incident}
        chosen={person}
        onChoose={setPerson}
        nobody={decisionWords.nobodyNamed}
        onNobody={() => setPerson(null)}
      />
    </FormSheet>
  );
};
