// Drills over time: how fast, how well, when each person is due. Finished drills only, never real incidents.

import { useEffect, useMemo, useState } from "preact/hooks";
import { distinctPeople } from "../../../domain/fact/distinct-people.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import { samePerson } from "../../../domain/fact/same-person.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { finishedDrills, teamOf, teamSpacing } from "../../domain/history/team-history.ts";
import { useDrillResults } from "../hooks/use-drill-results.ts";
import { historyWords } from "../words/history.ts";
import { DrillTable } from "./DrillTable.tsx";
import { ScoresPart } from "./ScoresPart.tsx";
import { SpacingPart } from "./SpacingPart.tsx";
import { TrendPart } from "./TrendPart.tsx";

export const HistoryScreen = () => {
  const results = useDrillResults();
  return (
    <Screen title={historyWords.title} back={{ href: "/drills", label: historyWords.back }}>
      {results === null && <p>{partsWords.loading}</p>}
      {results === "unreadable" && <p>{historyWords.unreadable}</p>}
      {typeof results === "object" && results && <History results={results} />}
    </Screen>
  );
};

const History = ({ results }: { readonly results: readonly DrillResult[] }) => {
  const { ports } = useApp();
  const me = useLive(ports.identity.me);

  const [roster, setRoster] = useState<readonly Person[]>([]);
  const [whose, setWhose] = useState("");
  useEffect(() => void ports.roster.list().then(setRoster, () => setRoster([])), [ports]);
  const now = ports.clock.now();
  const team = teamOf(me, roster);
  const players = useMemo(() => distinctPeople(finishedDrills(results, null).map(({ player }) => player)), [results]);
  const drills = finishedDrills(results, players.find(({ id }) => id === whose) ?? null);
  return (
    <>
      {drills.length === 0 ? (
        <p>{historyWords.none}</p>
      ) : (
        <>
          <p>{historyWords.only}</p>
          {players.length > 1 && (
            <Choices
              label={historyWords.whose}
              choices={[
                { value: "", name: historyWords.everyone },
                ...players.map((one) => ({
                  value: one.id,
                  name: samePerson(one, me) ? historyWords.you : spokenName(one),
                })),
              ]}
              chosen={whose}
              onChoose={setWhose}
            />
          )}
          <TrendPart drills={drills} />
          <ScoresPart drills={drills} />
          <DrillTable drills={drills} />
        </>
      )}
      <SpacingPart spacing={teamSpacing(results, team, now)} me={me} now={now} />
    </>
  );
};
