// The channel of a drill: who writes what, what is to be decided, and whom to ask. One for all incidents of the drill.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ScenarioPart } from "../../../domain/incident/drill/scenario.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { IncidentFrame } from "../../../ui/screens/incident/IncidentFrame.tsx";
import { useIncident } from "../../../ui/screens/incident/use-incident.ts";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import type { DrillRunner } from "../../actions/drill/drill-runner.ts";
import { joinDrill } from "../../actions/drill/join-drill.ts";
import { channelLines, undeclaredParts } from "../../domain/run/channel.ts";
import { type OpenChoice, openChoices } from "../../domain/run/open-choices.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { channelWords } from "../words/play.ts";
import { AskColleagueSheet } from "./AskColleagueSheet.tsx";
import { AwaitedStory } from "./AwaitedStory.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { ChoiceSheet } from "./ChoiceSheet.tsx";
import { StandsNow } from "./StandsNow.tsx";
import { useStory } from "./use-story.ts";

/** The most urgent answer is the large button under the thumb. */
export const ChannelScreen = () => {
  const session = useSession();
  const { runner, drill } = useStory(session.id);
  if (!runner || !drill) return <AwaitedStory />;
  return <Channel runner={runner} drill={drill} />;
};

interface ChannelProps {
  readonly runner: DrillRunner;
  readonly drill: DrillLog;
}

const Channel = ({ runner, drill }: ChannelProps) => {
  const session = useSession();
  const app = useApp();
  const { route } = useLocation();
  const view = useIncident();
  const [sheet, setSheet] = useState<string | null>(null);
  const lines = channelLines(drill);
  const lead = drill.parts[0]?.incident.id ?? session.id;
  const newest = lines.findLast(({ type }) => type === "message")?.at ?? drill.run.startedAt;
  useEffect(() => runner.see(lead, newest), [runner, lead, newest]);

  const isRunning = drill.run.ended === null;
  const undeclared = isRunning ? undeclaredParts(lines) : [];
  const choices = isRunning ? openChoices(drill) : [];
  const chosen = choices.find(({ choice }) => choice.id === sheet) ?? null;
  const join = async (part: ScenarioPart): Promise<void> => {
    const joined = await joinDrill(app, drill, part, app.ports.clock.now());
    if (!joined) return;
    runner.follow(joined.id);
    void joined.settled().then(app.openIncidents.refresh);
    route(`/incident/${joined.id}/severity`);
  };

  return (
    <IncidentFrame
      title={channelWords.title}
      thumb={
        isRunning && (
          <Answers undeclared={undeclared} choices={choices} onJoin={(part) => void join(part)} onOpen={setSheet} />
        )
      }
    >
      <StandsNow drill={drill} runner={runner} lead={lead} />
      <ChannelList lines={lines} zone={view.zone} />
      {sheet === "ask" && <AskColleagueSheet drill={drill} lines={lines} onClose={() => setSheet(null)} />}
      {chosen && <ChoiceSheet drill={drill} open={chosen} onClose={() => setSheet(null)} />}
    </IncidentFrame>
  );
};

interface AnswersProps {
  readonly undeclared: readonly ScenarioPart[];
  readonly choices: readonly OpenChoice[];
  readonly onJoin: (part: ScenarioPart) => void;
  readonly onOpen: (sheet: string) => void;
}

const Answers = ({ undeclared, choices, onJoin, onOpen }: AnswersProps) => {
  const [part] = undeclared;
  const isQuiet = !part && choices.length === 0;
  return (
    <>
      {part && (
        <Button look="primary" onTap={() => onJoin(part)}>
          {channelWords.declarePart(part.service)}
        </Button>
      )}
      {choices.map(({ choice }, index) => (
        <Button key={choice.id} look={!part && index === 0 ? "primary" : "plain"} onTap={() => onOpen(choice.id)}>
          {channelWords.toDecide(choice.question)}
        </Button>
      ))}
      <Button look={isQuiet ? "primary" : "plain"} onTap={() => onOpen("ask")}>
        {channelWords.ask}
      </Button>
    </>
  );
};
