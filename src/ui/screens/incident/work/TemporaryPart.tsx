// The ledger of temporary changes: each is undone, or somebody owns it until a date.

import { useState } from "preact/hooks";
import { liftFreeze } from "../../../../actions/incident/freeze.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { TemporaryChange } from "../../../../domain/incident/mitigation/state.ts";
import { temporaryChanges } from "../../../../domain/views/temporary-changes.ts";
import { temporaryLine } from "../../../../domain/words/temporary-words.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { freezeWords, temporaryWords } from "../../../words/mitigate.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { OwnerSheet } from "./OwnerSheet.tsx";

export interface TemporaryPartProps extends Pick<IncidentView, "now" | "zone"> {
  readonly incident: Incident;
}

/** Those without an owner first. */
export const TemporaryPart = ({ incident, now, zone }: TemporaryPartProps) => {
  const session = useSession();
  const { ports } = useApp();
  const [owning, setOwning] = useState<TemporaryChange | null>(null);
  const { open, owned } = temporaryChanges(incident);
  const undo = ({ id, of }: TemporaryChange): void => {
    if (of === "freeze") void liftFreeze(ports, session);
    else session.run({ type: "undoTemporary", target: id });
  };
  return (
    <Part id="temporary" title={temporaryWords.title}>
      {open.length + owned.length === 0 && <Hint>{temporaryWords.none}</Hint>}
      <Stack as="ul">
        {[...open, ...owned].map((change) => {
          const undone = change.of === "freeze" ? freezeWords.lift : temporaryWords.undone;
          const own = change.owner ? temporaryWords.otherOwner : temporaryWords.own;
          return (
            <Panel as="li" gap={1} key={change.id}>
              <Text foreign>{temporaryLine(change, { now, zone })}</Text>
              <Row share>
                <Button
                  once
                  command={change.id}
                  label={temporaryWords.about(undone, change.text)}
                  onTap={() => undo(change)}
                >
                  {undone}
                </Button>
                <Button look="quiet" label={temporaryWords.about(own, change.text)} onTap={() => setOwning(change)}>
                  {own}
                </Button>
              </Row>
            </Panel>
          );
        })}
      </Stack>
      {owning && <OwnerSheet incident={incident} change={owning} onClose={() => setOwning(null)} />}
    </Part>
  );
};
