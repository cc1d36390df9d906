// The text for the people being called in, to copy into any channel.

import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { composeEscalation } from "../../../../actions/update/compose-escalation.ts";
import { callLine, withLine } from "../../../../actions/update/with-call.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Escalation } from "../../../../domain/incident/work/state.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { useApp } from "../../../context/app-context.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { Button } from "../../../parts/Button.tsx";
import { LinesField } from "../../../parts/Field.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Verbatim } from "../../../parts/text/Verbatim.tsx";
import { updateWords } from "../../../words/update.ts";
import { escalationWords } from "../../../words/work.ts";
import { useKept } from "../restricted/use-kept.ts";

export interface EscalationTextSheetProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly escalation: Escalation;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onClose: () => void;
}

/** If the browser can't copy, the text is selected. The log has only that somebody was called in, never the text. */
export const EscalationTextSheet = ({ onClose, ...draft }: EscalationTextSheetProps) => {
  const { ports } = useApp();
  const [outcome, setOutcome] = useKept<{ readonly copied: boolean; readonly text: string }>(draft.incident);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [outcome]);
  const call = useCall();
  const [included, setIncluded] = useState(false);
  const composed = composeEscalation(draft);
  const text = outcome?.text ?? (call && included ? withLine(composed, callLine(call)) : composed);
  return (
    <Sheet
      title={escalationWords.textTitle}
      onClose={onClose}
      keepActions
      actions={
        <>
          {outcome?.copied && <p role="status">{escalationWords.copied}</p>}
          {call && (
            <Button
              look="quiet"
              pressed={included}
              onTap={() => {
                setIncluded(!included);
                setOutcome(null);
              }}
            >
              {updateWords.includeCall}
            </Button>
          )}
          <Button
            look="primary"
            onTap={() => {
              void copyText(ports.clipboard, text, "chat").then((copied) => setOutcome({ copied, text }));
            }}
          >
            {escalationWords.copy}
          </Button>
        </>
      }
    >
      {outcome?.copied === false ? (
        <Stack>
          <p role="alert">{escalationWords.byHand}</p>
          <LinesField ref={field} readOnly rows={12} value={text} aria-label={escalationWords.text} />
        </Stack>
      ) : (
        <Verbatim sunk data-escalation-text>
          {text}
        </Verbatim>
      )}
    </Sheet>
  );
};
