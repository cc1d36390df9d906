// After "I have command": who took over from whom, and the text that tells the channel, offered at once.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announceHandoff } from "../../../../actions/announce-handoff.ts";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/post-update.ts";
import { clockTime } from "../../../../domain/clock-face.ts";
import type { UpdateFormat } from "../../../../domain/facts.ts";
import type { RoleCard } from "../../../../domain/pack.ts";
import type { Seat } from "../../../../domain/seat.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { handedWords } from "../../../words/handoff.ts";
import { flowWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { ByHand } from "../update/ByHand.tsx";
import { Preview } from "../update/Preview.tsx";
import type { IncidentView } from "../use-incident.ts";
import { Told } from "./Told.tsx";

export interface HandedOverProps {
  readonly session: IncidentSession;
  readonly view: IncidentView;
  readonly handed: NonNullable<Seat["lastHandoff"]>;
  readonly role: Pick<RoleCard, "id" | "name">;
  readonly onAgain: () => void;
}

/** Returns the screen; what is shown is what is copied, and copying it is a sent update. */
export const HandedOver = ({ session, view, handed, role, onAgain }: HandedOverProps) => {
  const { ports } = useKit();
  const { route } = useLocation();
  const facts = useLive(session.facts);
  const [format, setFormat] = useState<UpdateFormat>("slack");
  const [outcome, setOutcome] = useState<PostOutcome | null>(null);
  const [frozen, setFrozen] = useState<ReadyUpdate | null>(null);
  const { incident, pack, now, zone } = view;
  const board = `/incident/${session.id}`;
  const ready = announceHandoff({ incident, pack, handed, format, now, zone, facts });
  const isTold = outcome?.type === "posted";

  const settle = (result: PostOutcome, update: ReadyUpdate): void => {
    setFrozen(result.type === "dismissed" ? null : update);
    setOutcome(result);
  };
  const post = async (way: typeof copyUpdate): Promise<void> => {
    if (ready) settle(await way(ports, session, ready), ready);
  };
  const byHand = outcome?.type === "selectByHand" ? frozen : null;

  return (
    <Screen
      title={handedWords.title(role)}
      back={{ href: board, label: flowWords.backToBoard }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        isTold ? (
          <Told view={view} way={outcome.way} onBoard={() => route(board)} />
        ) : ready && !byHand ? (
          <>
            {outcome?.type === "dismissed" && <p role="status">{updateWords.dismissed}</p>}
            <Button look="primary" onTap={() => void post(copyUpdate)}>
              {updateWords.copy}
            </Button>
            <Button onTap={() => void post(shareUpdate)}>{updateWords.share}</Button>
          </>
        ) : (
          !byHand && (
            <Button look="primary" onTap={() => route(`${board}/update`)}>
              {handedWords.write}
            </Button>
          )
        )
      }
    >
      <LastEntry session={session} zone={zone} />
      <p>
        <strong>{handedWords.said(role, handed.to, handed.from, clockTime(handed.at, zone))}</strong>{" "}
        {handedWords.logged}
      </p>
      {!isTold && <p>{ready ? handedWords.tell : handedWords.noText}</p>}
      {byHand ? (
        <ByHand text={byHand.text} onConfirm={() => settle(confirmSelected(ports, session, byHand), byHand)} />
      ) : isTold ? (
        frozen && <Preview title={updateWords.wasPosted} text={frozen.text} sms={null} />
      ) : (
        ready && (
          <>
            <Preview title={updateWords.preview} text={ready.text} sms={ready.sms} />
            <Choices
              label={updateWords.format}
              choices={(Object.entries(updateWords.formats) as [UpdateFormat, string][]).map(([value, name]) => ({
                value,
                name,
              }))}
              chosen={format}
              onChoose={setFormat}
            />
          </>
        )
      )}
      {!isTold && (
        <Button look="quiet" onTap={() => route(board)}>
          {handedWords.board}
        </Button>
      )}
      <Button look="quiet" onTap={onAgain}>
        {handedWords.again}
      </Button>
    </Screen>
  );
};
