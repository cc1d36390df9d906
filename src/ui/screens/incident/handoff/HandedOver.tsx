// After "I have command": who took over from whom, and the text that tells the channel, offered at once.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { announceHandoff } from "../../../../actions/update/announce-handoff.ts";
import type { Seat } from "../../../../domain/incident/command/state.ts";
import type { UpdateFormat } from "../../../../domain/incident/course/facts.ts";
import type { RoleCard } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { handedWords, takeOverWords } from "../../../words/handoff.ts";
import { updateWords } from "../../../words/update.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { ByHand } from "../update/ByHand.tsx";
import { FormatChoices } from "../update/FormatChoices.tsx";
import { PostButtons } from "../update/PostButtons.tsx";
import { PostedPanel } from "../update/PostedPanel.tsx";
import { Preview } from "../update/Preview.tsx";
import { usePosting } from "../update/use-posting.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

export interface HandedOverProps {
  readonly view: IncidentView;
  readonly handed: NonNullable<Seat["lastHandoff"]>;
  readonly role: Pick<RoleCard, "id" | "name">;
  readonly onAgain: () => void;
}

/** The text shown is the text that is copied, and copying it is a sent update. */
export const HandedOver = ({ view, handed, role, onAgain }: HandedOverProps) => {
  const session = useSession();
  const { route } = useLocation();
  const [format, setFormat] = useState<UpdateFormat>("slack");
  const { incident, pack, now, zone } = view;
  const board = `/incident/${session.id}`;
  const { device } = useApp().ports.identity;
  const isReceiver = handed.device === device && handed.offeredOn !== null && handed.offeredOn !== device;
  const ready = announceHandoff({ incident, pack, handed, format, now, zone });
  const posting = usePosting(session, ready);
  const { posted, byHand } = posting;

  return (
    <IncidentFrame
      title={handedWords.title(role)}
      thumb={
        posted ? (
          <PostedPanel view={view} posted={posted} onBoard={() => route(board)} />
        ) : byHand ? null : ready ? (
          <PostButtons posting={posting} />
        ) : (
          <Button look="primary" onTap={() => route(`${board}/update`)}>
            {handedWords.write}
          </Button>
        )
      }
    >
      <LastEntry />
      <p>
        <strong>{handedWords.said(role, handed.to, handed.from, clockTime(handed.at, zone))}</strong>{" "}
        {handedWords.logged}
      </p>
      {isReceiver && (
        <>
          <p>{handedWords.untold}</p>
          <Button look="quiet" onTap={() => route(`${board}/send`)}>
            {takeOverWords.sendBack}
          </Button>
        </>
      )}
      {!posted && <p>{ready ? handedWords.tell : handedWords.noText}</p>}
      {byHand ? (
        <ByHand text={byHand.text} onConfirm={posting.confirm} />
      ) : posted ? (
        <Preview title={updateWords.was[posted.way]} text={posted.update.text} sms={null} />
      ) : (
        ready && (
          <>
            <Preview title={updateWords.preview} text={ready.text} sms={ready.sms} />
            <FormatChoices format={format} onFormat={setFormat} />
          </>
        )
      )}
      {!posted && (
        <Button look="quiet" onTap={() => route(board)}>
          {handedWords.board}
        </Button>
      )}
      <Button look="quiet" onTap={onAgain}>
        {handedWords.again}
      </Button>
    </IncidentFrame>
  );
};
