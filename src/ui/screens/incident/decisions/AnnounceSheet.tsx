// Announces the decision, exactly as it will be pasted. Copying or sharing it is a sent update and restarts the clock.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announceDecision } from "../../../../actions/update/announce-decision.ts";
import type { UpdateFormat } from "../../../../domain/incident/course/facts.ts";
import type { MadeDecision } from "../../../../domain/incident/decision/state.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { updateWords } from "../../../words/update.ts";
import { ByHand } from "../update/ByHand.tsx";
import { FormatChoices } from "../update/FormatChoices.tsx";
import { PostButtons } from "../update/PostButtons.tsx";
import { Preview } from "../update/Preview.tsx";
import { usePosting } from "../update/use-posting.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

export interface AnnounceSheetProps {
  readonly view: IncidentView;
  readonly decision: MadeDecision;
  readonly onClose: () => void;
}

/** It closes once the text has left the app, and the decision below says so. */
export const AnnounceSheet = ({ view, decision, onClose }: AnnounceSheetProps) => {
  const session = useSession();
  const { route } = useLocation();
  const [format, setFormat] = useState<UpdateFormat>("slack");
  const { incident, pack, now, zone } = view;
  const composed = announceDecision({ incident, pack, decision, format, now, zone });
  const posting = usePosting(session, composed, onClose);
  const { byHand } = posting;
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
  return (
    <Sheet
      title={decisionWords.announce}
      onClose={onClose}
      keepActions
      actions={!byHand && <PostButtons posting={posting} />}
    >
      {byHand ? (
        <ByHand text={byHand.text} onConfirm={posting.confirm} />
      ) : (
        <>
          <Preview title={updateWords.preview} text={composed.text} sms={composed.sms} />
          <FormatChoices format={format} onFormat={setFormat} />
          <Button look="quiet" onTap={() => route(write)}>
            {decisionWords.changeText}
          </Button>
        </>
      )}
    </Sheet>
  );
};
