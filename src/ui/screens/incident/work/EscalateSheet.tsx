// Calls in the next people: which tier, whom, and why.

import { useState } from "preact/hooks";
import { calledAt } from "../../../../actions/team/duties.ts";
import type { FactId, Instant, Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { escalationTiers } from "../../../../domain/views/escalation-tiers.ts";
import { hitTriggers } from "../../../../domain/views/hit-triggers.ts";
import { useCallBook } from "../../../hooks/use-call-book.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { escalationWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface EscalateSheetProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  /** Called with the escalation that was logged; null if it isn't known. */
  readonly onMade: (id: FactId | null) => void;
  readonly onClose: () => void;
}

/** A trigger that is hit is listed among the reasons, and is the reason until another is picked. */
export const EscalateSheet = ({ incident, pack, now, onMade, onClose }: EscalateSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const book = useCallBook();
  const tiers = escalationTiers(incident, pack);
  const triggers = hitTriggers(incident, pack, now);
  // A trigger that time alone sets off calls for the next tier up; whom another reason calls for isn't known.
  const [to, setTo] = useState(triggers[0]?.watched ? (tiers.at(-1)?.to ?? "") : "");
  const [person, setPerson] = useState<Person | null>(null);
  const [reason, setReason] = useState(triggers[0]?.when ?? "");
  // A drill calls nobody.
  const first =
    book && incident.severity && !incident.drill ? calledAt(book.duties, incident.severity.level, book.people) : [];
  const when = tiers.find((tier) => tier.to === to)?.when;
  return (
    <FormSheet
      title={escalationWords.open}
      action={escalationWords.escalate}
      missing={to.trim() === "" ? escalationWords.missing : null}
      onDone={() => {
        const trigger = triggers.find((hit) => hit.when === reason)?.id ?? null;
        const { type } = session.run({ type: "escalate", to, person, reason, trigger });
        const { last } = session.incident.get();
        onMade(type === "accepted" && last?.type === "escalation.made/1" ? last.fact : null);
      }}
      onClose={onClose}
    >
      <Stack>
        <ChipsOrWords
          label={escalationWords.to}
          own={ownWords("escalate-to")}
          chips={tiers.map((tier) => tier.to)}
          chosen={to}
          onChoose={setTo}
        />
        {when && <Hint>{escalationWords.when(when)}</Hint>}
      </Stack>
      <PersonChips
        label={escalationWords.who}
        incident={incident}
        first={first}
        chosen={person}
        onChoose={setPerson}
        nobody={escalationWords.nobody}
        onNobody={() => setPerson(null)}
      />
      <ChipsOrWords
        label={escalationWords.why}
        own={ownWords("escalate-why")}
        chips={[...triggers.map((hit) => hit.when), ...escalationWords.reasons]}
        chosen={reason}
        optional
        onChoose={setReason}
      />
    </FormSheet>
  );
};
