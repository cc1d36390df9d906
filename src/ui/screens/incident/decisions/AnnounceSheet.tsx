// Tells the decision: its text exactly as it will be pasted. Copying or sharing it is a sent update and restarts the clock.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announceDecision } from "../../../../actions/announce-decision.ts";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/post-update.ts";
import type { MadeDecision } from "../../../../domain/decisions.ts";
import type { UpdateFormat } from "../../../../domain/facts.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { updateWords } from "../../../words/update.ts";
import { ByHand } from "../update/ByHand.tsx";
import { Preview } from "../update/Preview.tsx";
import type { IncidentView } from "../use-incident.ts";

export interface AnnounceSheetProps {
  readonly session: IncidentSession;
  readonly view: IncidentView;
  readonly decision: MadeDecision;
  readonly onClose: () => void;
}

/** Returns the open sheet; it closes once the text has left, and the decision below says so. */
export const AnnounceSheet = ({ session, view, decision, onClose }: AnnounceSheetProps) => {
  const { ports } = useKit();
  const { route } = useLocation();
  const facts = useLive(session.facts);
  const [format, setFormat] = useState<UpdateFormat>("slack");
  const [outcome, setOutcome] = useState<PostOutcome | null>(null);
  const [byHand, setByHand] = useState<ReadyUpdate | null>(null);
  const { incident, pack, now, zone } = view;
  const composed = announceDecision({ incident, pack, decision, format, now, zone, facts });
  const write = `/incident/${session.id}/update${composed ? `?template=${encodeURIComponent(composed.template)}` : ""}`;
  if (!composed) {
    return (
      <Sheet
        title={decisionWords.announce}
        onClose={onClose}
        actions={
          <Button look="primary" onTap={() => route(write)}>
            {decisionWords.write}
          </Button>
        }
      >
        <p>{decisionWords.noText}</p>
      </Sheet>
    );
  }
  const { sms, ...ready } = composed;
  const post = async (way: typeof copyUpdate): Promise<void> => {
    const result = await way(ports, session, ready);
    if (result.type === "posted") return onClose();
    setByHand(result.type === "selectByHand" ? ready : null);
    setOutcome(result);
  };
  return (
    <Sheet
      title={decisionWords.announce}
      onClose={onClose}
      keepActions
      actions={
        !byHand && (
          <>
            {outcome?.type === "dismissed" && <p role="status">{updateWords.dismissed}</p>}
            <Button look="primary" onTap={() => void post(copyUpdate)}>
              {updateWords.copy}
            </Button>
            <Button onTap={() => void post(shareUpdate)}>{updateWords.share}</Button>
          </>
        )
      }
    >
      {byHand ? (
        <ByHand
          text={byHand.text}
          onConfirm={() => {
            confirmSelected(ports, session, byHand);
            onClose();
          }}
        />
      ) : (
        <>
          <Preview title={updateWords.preview} text={ready.text} sms={sms} />
          <Choices
            label={updateWords.format}
            choices={formats.map((value) => ({ value, name: updateWords.formats[value] }))}
            chosen={format}
            onChoose={setFormat}
          />
          <Button look="quiet" onTap={() => route(write)}>
            {decisionWords.changeText}
          </Button>
        </>
      )}
    </Sheet>
  );
};

const formats = Object.keys(updateWords.formats) as UpdateFormat[];
