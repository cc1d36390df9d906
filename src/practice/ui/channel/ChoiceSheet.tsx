// A question that only the commander can decide: who backs which option, and what each costs. Deciding works as in any
// incident, with the options in its log.

import { useEffect, useState } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { FactId, PersonId } from "../../../domain/fact/ids.ts";
import { decisionBoard } from "../../../domain/views/decision-board.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Sheet } from "../../../ui/parts/Sheet.tsx";
import { DecideSheet } from "../../../ui/screens/incident/decisions/DecideSheet.tsx";
import { OptionsTable } from "../../../ui/screens/incident/decisions/OptionsTable.tsx";
import { useIncident } from "../../../ui/screens/incident/use-incident.ts";
import { SessionContext, useSession } from "../../../ui/screens/incident/use-session.ts";
import { addDecisionOptions, laidDecision } from "../../actions/drill/add-decision-options.ts";
import type { OpenChoice } from "../../domain/run/open-choices.ts";
import { type DrillLog, partLog } from "../../domain/run/read-drill.ts";
import { channelWords } from "../words/play.ts";

export interface ChoiceSheetProps {
  readonly drill: DrillLog;
  readonly open: OpenChoice;
  readonly onClose: () => void;
}

/** Shows nothing while the incident it belongs to is being opened. */
export const ChoiceSheet = (props: ChoiceSheetProps) => {
  const { sessions } = useApp();
  const id = partLog(props.drill, props.open.choice.part)?.incident.id ?? props.drill.parts[0]?.incident.id;
  const [session, setSession] = useState<IncidentSession | null>(() => (id ? sessions.held(id) : null));
  useEffect(() => {
    if (id && !session) void sessions.open(id).then(setSession);
  }, [id, session, sessions]);
  return (
    session && (
      <SessionContext.Provider value={session}>
        <Choose {...props} />
      </SessionContext.Provider>
    )
  );
};

const Choose = ({ drill, open: { choice }, onClose }: ChoiceSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const view = useIncident();
  const [isDeciding, setDeciding] = useState(false);
  const laid = laidDecision(session, choice.question);
  const row = decisionBoard(view.incident, view.pack, session.facts.get(), view.now).open.find(({ id }) => id === laid);
  if (isDeciding && row) return <DecideSheet view={view} decision={row} onClose={onClose} />;
  const nameOf = (who: string): string => {
    const found = drill.scenario.characters.find(({ id }) => id === who);
    return found ? channelWords.standsFor(found.name, found.title) : who;
  };
  const options = choice.options.map(({ id, name, who, terms }) => ({
    id: id as FactId,
    name,
    terms,
    person: { id: who as PersonId, name: nameOf(who) },
  }));
  return (
    <Sheet
      title={choice.question}
      onClose={onClose}
      keepActions
      actions={
        row ? (
          <>
            <Button look="primary" onTap={() => setDeciding(true)}>
              {channelWords.decide}
            </Button>
            {row.objectionsAskedAt === null && (
              <Button
                onTap={() => {
                  session.run({ type: "askObjections", decision: row.id });
                }}
              >
                {channelWords.objections}
              </Button>
            )}
          </>
        ) : (
          <Button
            look="primary"
            onTap={() => {
              addDecisionOptions(session, drill.scenario, choice, ports.clock.now());
            }}
          >
            {channelWords.lay}
          </Button>
        )
      }
    >
      <OptionsTable question={choice.question} options={options} me={me} />
      {row && <p role="status">{channelWords.laid}</p>}
    </Sheet>
  );
};
