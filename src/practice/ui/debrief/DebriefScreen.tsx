// The debrief: the drill over time, what would have helped, the outcome of each decision, texts side by side.

import { useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { inOwnNames } from "../../../domain/pack/own-names.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { FileButtons } from "../../../ui/parts/FileButtons.tsx";
import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { PictureDrawing } from "../../../ui/screens/incident/picture/PictureDrawing.tsx";
import { useRoom } from "../../../ui/screens/incident/picture/use-room.ts";
import { useIncident } from "../../../ui/screens/incident/use-incident.ts";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { drawDebrief } from "../../actions/drill/draw-debrief.ts";
import { writeDebrief } from "../../actions/drill/write-debrief.ts";
import { debrief } from "../../domain/score/debrief.ts";
import { DrillOver, type OverDrill } from "../score/DrillOver.tsx";
import { debriefWords } from "../words/debrief.ts";
import { scoreNames } from "../words/score.ts";
import { ChoicesPart } from "./ChoicesPart.tsx";
import { MessagesPart } from "./MessagesPart.tsx";
import { MissedPart } from "./MissedPart.tsx";
import { PassagesPart } from "./PassagesPart.tsx";
import { QuestionsScreen } from "./QuestionsScreen.tsx";
import { TextsPart } from "./TextsPart.tsx";

/** `?part=cards` in its address leads to its three questions. */
export const DebriefScreen = () => {
  const { query } = useLocation();
  return (
    <DrillOver title={debriefWords.title} step="debrief">
      {(drill) => (query.part === "cards" ? <QuestionsScreen drill={drill} /> : <Debriefing drill={drill} />)}
    </DrillOver>
  );
};

const Debriefing = ({ drill }: { readonly drill: OverDrill }) => {
  const session = useSession();
  const { facts, result } = drill;
  const { zone, pack } = useIncident();
  const { route } = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const told = useMemo(() => debrief(result.scenario, facts), [result, facts]);
  const picture = useMemo(() => told && drawDebrief(told, width), [told, width]);
  if (!told || !picture) return null;
  const { scenario, startedAt, lengthMs } = told;
  return (
    <Screen
      title={debriefWords.title}
      back={{ href: `/incident/${session.id}/score`, label: debriefWords.back }}
      thumb={
        <>
          <FileButtons write={() => writeDebrief(told, result.score, { names: scoreNames, pack }, zone)} />
          <Button look="primary" onTap={() => route(`/incident/${session.id}/debrief?part=cards`)}>
            {debriefWords.toQuestions}
          </Button>
        </>
      }
    >
      <Stack>
        <h2>{scenario.title}</h2>
        <p>{debriefWords.played(`${calendarDay(startedAt, zone)} ${clockTime(startedAt, zone)}`, lengthMs)}</p>
        {scenario.parts.map(({ id, title, expected, boundary }) => (
          <p key={id}>
            <strong>{debriefWords.expected(title, inOwnNames(expected, pack))}.</strong> {boundary}
          </p>
        ))}
      </Stack>
      <Part id="over-time" title={debriefWords.picture}>
        <PictureDrawing picture={picture} label={debriefWords.pictureLabel(scenario.title)} frame={frame} />
      </Part>
      <MissedPart told={told} />
      <ChoicesPart told={told} />
      <TextsPart told={told} />
      <PassagesPart told={told} />
      <MessagesPart told={told} />
      {told.unclear.length > 0 && (
        <Part id="unclear" title={debriefWords.unclear}>
          <Stack as="ul">
            {told.unclear.map(({ fact, text }) => (
              <Panel as="li" gap={1} key={fact}>
                {text}
              </Panel>
            ))}
          </Stack>
        </Part>
      )}
    </Screen>
  );
};
