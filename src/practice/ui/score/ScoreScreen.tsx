// The score of a drill: 100 points with their evidence, and reaction times. Compared only with the player's own past.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { setScoreSeen } from "../../../actions/incident/score-seen.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { FirstNinetyLine } from "../../../ui/screens/incident/FirstNinetyLine.tsx";
import { IncidentFrame } from "../../../ui/screens/incident/IncidentFrame.tsx";
import { LastEntry } from "../../../ui/screens/incident/LastEntry.tsx";
import { useIncident } from "../../../ui/screens/incident/use-incident.ts";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { type Comparison, compareScores } from "../../domain/history/compare-scores.ts";
import { ownPast } from "../../domain/history/own-past.ts";
import { useDrillResults } from "../hooks/use-drill-results.ts";
import { scoreWords } from "../words/score.ts";
import { DrillOver, type OverDrill } from "./DrillOver.tsx";
import { ItemSheet } from "./ItemSheet.tsx";
import { ItemsPart } from "./ItemsPart.tsx";
import { PointsPart } from "./PointsPart.tsx";
import { RatingPart } from "./RatingPart.tsx";
import { TimesPart } from "./TimesPart.tsx";

export const ScoreScreen = () => (
  <DrillOver title={scoreWords.title} step="score">
    {(drill) => <Score drill={drill} />}
  </DrillOver>
);

const Score = ({ drill }: { readonly drill: OverDrill }) => {
  const session = useSession();
  const { result, facts } = drill;
  const { score, scenario, startedAt, state, player } = result;
  const { incident, zone } = useIncident();
  const { route } = useLocation();
  const results = useDrillResults();
  const { skips } = useApp().ports;
  // Now no longer leads to it.
  useEffect(() => setScoreSeen(skips, session.id), [skips, session.id]);
  // In the address, so that going back from the log leads to the open sheet.
  const [open, setOpen] = useState(() => location.hash.slice(1));
  const show = (item: string): void => {
    history.replaceState(history.state, "", item === "" ? location.pathname : `#${item}`);
    setOpen(item);
  };
  const compared: Comparison | null = Array.isArray(results) ? compareScores(score, ownPast(result, results)) : null;
  const item = score.items.find(({ id }) => id === open);
  return (
    <IncidentFrame
      title={scoreWords.title}
      back={{ href: `/incident/${session.id}`, label: scoreWords.back }}
      thumb={
        <>
          {/* Entries logged during the drill aren't taken back here. */}
          {incident.last?.type === "drill.rated/1" && <LastEntry />}
          <Button look="primary" onTap={() => route(`/incident/${session.id}/debrief`)}>
            {scoreWords.toDebrief}
          </Button>
        </>
      }
    >
      <div>
        <h2>{scenario.title}</h2>
        <p>
          {scoreWords.playedAt(`${calendarDay(startedAt, zone)} ${clockTime(startedAt, zone)}`, spokenName(player))}
        </p>
        <p>{scoreWords.ended[state]}</p>
      </div>
      <PointsPart score={score} compared={compared} />
      <FirstNinetyLine />
      <TimesPart score={score} facts={facts} compared={compared} />
      <ItemsPart score={score} onOpen={show} />
      <RatingPart score={score} />
      {item && <ItemSheet result={result} facts={facts} item={item} onClose={() => show("")} />}
    </IncidentFrame>
  );
};
