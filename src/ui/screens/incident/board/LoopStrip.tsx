// The IC loop: the current step, what to ask at each, and one tap to go on. Reading a step logs nothing.

import { useEffect, useState } from "preact/hooks";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { LoopStep, Pack } from "../../../../domain/pack/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { boardWords } from "../../../words/board.ts";
import { stepWords } from "../../../words/steps.ts";
import { useSession } from "../use-session.ts";

export interface LoopStripProps {
  readonly incident: Incident;
  readonly pack: Pack;
}

/** A tap on a step shows what to ask; the button below logs the step. */
export const LoopStrip = ({ incident, pack }: LoopStripProps) => {
  const session = useSession();
  const [looking, setLooking] = useState<LoopStep["id"] | null>(null);
  const current = incident.loop?.step ?? null;
  const shown = pack.loop.find(({ id }) => id === (looking ?? current));
  useEffect(() => setLooking(null), [incident.loop?.order]);
  return (
    <Stack as="section" aria-labelledby="loop-title">
      <h2 id="loop-title">
        {boardWords.loop}
        {incident.loop && `, ${boardWords.turn(incident.loop.turn)}`}
      </h2>
      <Row>
        {pack.loop.map(({ id, title }) => (
          <Button key={id} look="quiet" pressed={id === shown?.id} onTap={() => setLooking(id)}>
            {title}
          </Button>
        ))}
      </Row>
      {shown && (
        <Callout as="ul" tone="plain" gap={1}>
          {shown.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </Callout>
      )}
      {shown?.opens && (
        <Button look="quiet" href={`/incident/${session.id}/${shown.opens}`}>
          {stepWords.places[shown.opens]}
        </Button>
      )}
      {shown && shown.id !== current && (
        <Button onTap={() => session.run({ type: "stepLoop", step: shown.id })}>
          {boardWords.startStep(shown.title)}
        </Button>
      )}
    </Stack>
  );
};
