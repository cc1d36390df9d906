// Escalations: who was called in and why, whether they have answered, and the text to send them.

import { useState } from "preact/hooks";
import type { FactId } from "../../../../domain/fact/ids.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { personName } from "../../../words/person-name.ts";
import { escalationWords, workWords } from "../../../words/work.ts";
import { useSession } from "../use-session.ts";
import { EscalateSheet } from "./EscalateSheet.tsx";
import { EscalationTextSheet } from "./EscalationTextSheet.tsx";
import type { WorkProps } from "./work-props.ts";

/** Unanswered ones come first; after an escalation its text opens at once. */
export const EscalationsPart = ({ incident, pack, board, now }: WorkProps) => {
  const session = useSession();
  const zone = useZone();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [sheet, setSheet] = useState<"new" | { readonly textOf: FactId } | null>(
    // The board's move to escalate leads straight to the sheet.
    location.hash === "#escalate" ? "new" : null,
  );
  const sent = typeof sheet === "object" && sheet && board.escalations.find(({ id }) => id === sheet.textOf);
  return (
    <Part
      id="escalations"
      title={escalationWords.title}
      action={<Button onTap={() => setSheet("new")}>{escalationWords.open}</Button>}
    >
      {board.escalations.length === 0 && <Hint>{escalationWords.none}</Hint>}
      {board.escalations.length > 0 && (
        <Stack as="ul">
          {board.escalations.map(({ id, to, person, reason, waitedMs, answeredAt }) => (
            <Panel as="li" gap={1} key={id}>
              <Text weight="strong">
                {to}
                {person && ` (${personName(person, me)})`}
              </Text>
              <Hint>
                {reason && `${reason} · `}
                {answeredAt === null ? (
                  <strong>{escalationWords.waiting(lengthInWords(waitedMs))}</strong>
                ) : (
                  escalationWords.answered(lengthInWords(waitedMs), clockTime(answeredAt, zone))
                )}
              </Hint>
              {answeredAt === null && (
                <Row share="words">
                  <Button
                    label={workWords.about(escalationWords.gotAnswer, to)}
                    onTap={() => {
                      session.run({ type: "answerEscalation", target: id, text: null });
                    }}
                  >
                    {escalationWords.gotAnswer}
                  </Button>
                  <Button
                    look="quiet"
                    label={workWords.about(escalationWords.text, to)}
                    onTap={() => setSheet({ textOf: id })}
                  >
                    {escalationWords.text}
                  </Button>
                </Row>
              )}
            </Panel>
          ))}
        </Stack>
      )}
      {sheet === "new" && (
        <EscalateSheet
          incident={incident}
          pack={pack}
          now={now}
          onMade={(id) => setSheet(id && { textOf: id })}
          onClose={() => setSheet(null)}
        />
      )}
      {sent && (
        <EscalationTextSheet
          incident={incident}
          pack={pack}
          escalation={sent}
          now={now}
          zone={zone}
          onClose={() => setSheet(null)}
        />
      )}
    </Part>
  );
};
