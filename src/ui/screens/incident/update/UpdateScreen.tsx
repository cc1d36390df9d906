// The status update: shown exactly as it will be pasted, copied or shared in one tap, then the clock runs.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/post-update.ts";
import { useKit } from "../../../kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { flowWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { ByHand } from "./ByHand.tsx";
import { Composer } from "./Composer.tsx";
import { PostedPanel } from "./PostedPanel.tsx";
import { Preview } from "./Preview.tsx";
import { UpdateOptions } from "./UpdateOptions.tsx";
import { type UpdateWork, useUpdate } from "./use-update.ts";

/** Returns the screen; what is on it needs no typing, and what is shown is what is copied. */
export const UpdateScreen = ({ session }: { readonly session: IncidentSession }) => {
  const work = useUpdate(session);
  if (work) return <UpdateDesk session={session} work={work} />;
  return <Screen title={updateWords.title} back={{ href: boardOf(session), label: flowWords.backToBoard }} />;
};

interface UpdateDeskProps {
  readonly session: IncidentSession;
  readonly work: UpdateWork;
}

const boardOf = ({ id }: IncidentSession): string => `/incident/${id}`;

const UpdateDesk = ({ session, work }: UpdateDeskProps) => {
  const { ports } = useKit();
  const { route } = useLocation();
  const [outcome, setOutcome] = useState<PostOutcome | null>(null);
  const [byHand, setByHand] = useState<ReadyUpdate | null>(null);
  const [posted, setPosted] = useState<string | null>(null);
  const { incident, pack, now, zone, ready } = work;
  const board = boardOf(session);
  const isEmpty = ready.text.trim() === "";

  const settle = (result: PostOutcome, update: ReadyUpdate): void => {
    setByHand(result.type === "selectByHand" ? update : null);
    setOutcome(result);
    if (result.type !== "posted") return;
    setPosted(update.text);
    work.draft.sent();
  };
  const post = async (way: typeof copyUpdate): Promise<void> => settle(await way(ports, session, ready), ready);

  return (
    <Screen
      title={updateWords.title}
      back={{ href: board, label: flowWords.backToBoard }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        outcome?.type === "posted" ? (
          <PostedPanel
            incident={incident}
            pack={pack}
            now={now}
            zone={zone}
            way={outcome.way}
            onBoard={() => route(board)}
            onAnother={() => {
              setOutcome(null);
              setPosted(null);
            }}
          />
        ) : (
          <>
            {outcome?.type === "dismissed" && <p role="status">{updateWords.dismissed}</p>}
            <Button look="primary" disabled={isEmpty} onTap={() => void post(copyUpdate)}>
              {updateWords.copy}
            </Button>
            <Button disabled={isEmpty} onTap={() => void post(shareUpdate)}>
              {updateWords.share}
            </Button>
          </>
        )
      }
    >
      {byHand ? (
        <ByHand text={byHand.text} onConfirm={() => settle(confirmSelected(ports, session, byHand), byHand)} />
      ) : posted === null ? (
        <Composer work={work} />
      ) : (
        <Preview title={updateWords.wasPosted} text={posted} sms={null} />
      )}
      {outcome && <LastEntry session={session} zone={zone} />}
      {posted === null && (
        <UpdateOptions
          session={session}
          incident={incident}
          pack={pack}
          templates={work.templates}
          template={work.template}
          format={work.format}
          status={work.status}
          onTemplate={work.pickTemplate}
          onFormat={work.pickFormat}
          onStatus={work.pickStatus}
        />
      )}
      <Button look="quiet" onTap={() => route(`${board}/sent`)}>
        {updateWords.toSent}
      </Button>
    </Screen>
  );
};
