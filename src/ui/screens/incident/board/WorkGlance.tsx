// The work at a glance: open hypotheses with their time, answers owed, questions to decide, and what has been settled.

import type { IncidentId, Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { freezeIn } from "../../../../domain/incident/mitigation/state.ts";
import { openHypotheses } from "../../../../domain/incident/work/state.ts";
import { leftInWords } from "../../../../domain/text/time-left.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { boardWords } from "../../../words/board.ts";

export interface WorkGlanceProps {
  readonly id: IncidentId;
  readonly incident: Incident;
  readonly now: Instant;
}

export const WorkGlance = ({ id, incident, now }: WorkGlanceProps) => {
  const { work, decisions, mitigation } = incident;
  const ruledOut = Object.values(work.hypotheses).filter(({ outcome }) => outcome?.type === "rejected");
  const confirmed = Object.values(work.hypotheses).filter(({ outcome }) => outcome?.type === "confirmed");
  const callbacks = Object.values(work.callbacks);
  const open = Object.values(decisions.open);
  const freeze = freezeIn(mitigation);
  return (
    <Stack as="section" aria-labelledby="work-title">
      <h2 id="work-title">{boardWords.work}</h2>
      <Stack as="ul" gap={1}>
        {openHypotheses(work).map(({ id: hypothesis, text, dueAt }) => (
          <li key={hypothesis}>
            {text}: {leftInWords(dueAt, now)}
          </li>
        ))}
        {callbacks.map(({ id: callback, person, dueAt }) => (
          <li key={callback}>
            {boardWords.owes(person.name || boardWords.someone)}: {leftInWords(dueAt, now)}
          </li>
        ))}
        {open.map(({ id: decision, text, dueAt }) => (
          <li key={decision}>
            {boardWords.toDecide(text)}: {leftInWords(dueAt, now)}
          </li>
        ))}
        {confirmed.map(({ id: hypothesis, text }) => (
          <li key={hypothesis}>{boardWords.confirmed(text)}</li>
        ))}
        {freeze && !freeze.confirmed && <li>{boardWords.freezeAsked}</li>}
        {ruledOut.length > 0 && <li>{boardWords.ruledOut(ruledOut.map(({ text }) => text).join("; "))}</li>}
      </Stack>
      <Row share>
        <Button look="quiet" href={`/incident/${id}/work`}>
          {boardWords.toWork}
        </Button>
        <Button look="quiet" href={`/incident/${id}/decisions`}>
          {boardWords.toDecisions}
        </Button>
      </Row>
    </Stack>
  );
};
