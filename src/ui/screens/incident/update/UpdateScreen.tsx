// The status update: shown exactly as it will be pasted, copied or shared in one tap, then the clock runs.

import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { isRestricted } from "../../../../domain/incident/is-restricted.ts";
import { Button } from "../../../parts/Button.tsx";
import { updateWords } from "../../../words/update.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { WhoAreYou } from "../people/WhoAreYou.tsx";
import { MembersLine } from "../restricted/MembersLine.tsx";
import { SayLink } from "../say/SayLink.tsx";
import { useSession } from "../use-session.ts";
import { ByHand } from "./ByHand.tsx";
import { ClockLine } from "./ClockLine.tsx";
import { Composer } from "./Composer.tsx";
import { PostButtons } from "./PostButtons.tsx";
import { PostedPanel } from "./PostedPanel.tsx";
import { PostedQuestion } from "./PostedQuestion.tsx";
import { PressClearance } from "./PressClearance.tsx";
import { Preview } from "./Preview.tsx";
import { UpdateOptions } from "./UpdateOptions.tsx";
import { useCallLine } from "./use-call-line.ts";
import { usePosting } from "./use-posting.ts";
import { type UpdateWork, useUpdate } from "./use-update.ts";

/** Nothing on it needs typing, and the text shown is the text that is copied. */
export const UpdateScreen = () => {
  const session = useSession();
  const work = useUpdate(session);
  if (work) return <UpdateEditor work={work} />;
  return <IncidentFrame title={updateWords.title} />;
};

interface UpdateEditorProps {
  readonly work: UpdateWork;
}

const boardOf = ({ id }: IncidentSession): string => `/incident/${id}`;

const UpdateEditor = ({ work }: UpdateEditorProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { incident, pack, ready, draft, left } = work;
  const call = useCallLine(work);
  const posting = usePosting(session, call.ready, draft.sent);
  const { posted, byHand } = posting;
  const board = boardOf(session);

  return (
    <IncidentFrame
      title={updateWords.title}
      thumb={
        posted ? (
          <PostedPanel view={work} posted={posted} onBoard={() => route(board)} onAnother={posting.again} />
        ) : (
          <>
            {/* While a pick is made further down, the text itself is out of sight. */}
            {left && (
              <>
                <p role="status">{updateWords.left(left.template.name, updateWords.formats[left.format])}</p>
                <Button look="quiet" onTap={work.putBack}>
                  {updateWords.putBack}
                </Button>
              </>
            )}
            <ClockLine work={work} />
            <PostButtons posting={posting} marks={ready.marks} disabled={ready.text.trim() === ""} />
          </>
        )
      }
    >
      {byHand ? (
        <ByHand text={byHand.text} onConfirm={posting.confirm} />
      ) : posted ? (
        <>
          <Preview title={updateWords.was[posted.way]} text={posted.update.text} sms={null} />
          <WhoAreYou />
        </>
      ) : (
        <>
          <PostedQuestion audience={ready.audience} />
          <MembersLine />
          {ready.audience === "press" && !isRestricted(incident) && (
            <PressClearance incident={incident} zone={work.zone} text={ready} />
          )}
          <Composer work={work} call={call} />
          {ready.audience === "executives" && <SayLink words="take-command" />}
        </>
      )}
      {posting.isAnswered && <LastEntry />}
      {!posted && (
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
    </IncidentFrame>
  );
};
