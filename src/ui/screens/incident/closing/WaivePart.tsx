// The write-up owed for a level that was lowered before mitigation: waived in one tap, with a reason, or left as it is.

import type { Incident } from "../../../../domain/incident/incident.ts";
import { canWaive, waiverOf } from "../../../../domain/incident/write-up.ts";
import { severityName } from "../../../../domain/words/incident-name.ts";
import { boardWords } from "../../../words/board.ts";
import { closingWords } from "../../../words/closing.ts";
import { DetailChips } from "../update/DetailChips.tsx";
import { useSession } from "../use-session.ts";

export interface WaivePartProps {
  readonly incident: Incident;
}

/** Shows nothing if there is nothing to waive. */
export const WaivePart = ({ incident }: WaivePartProps) => {
  const session = useSession();
  const { highest, writeUp } = incident;
  const waiver = waiverOf(incident);
  if (waiver) return <p>{boardWords.waived(waiver.reason)}</p>;
  if (!canWaive(incident)) return null;
  return (
    <section>
      <p>{closingWords.owed(severityName(highest?.short ?? null), severityName(writeUp.worked?.short ?? null))}</p>
      <DetailChips
        label={closingWords.waive}
        choices={closingWords.waiveReasons}
        chosen={null}
        onChoose={(reason) => {
          session.run({ type: "waiveWriteUp", reason });
        }}
      />
    </section>
  );
};
