// What to drill next, and when: the first thing on the drills screen.

import { useEffect, useState } from "preact/hooks";
import type { Person } from "../../../domain/fact/ids.ts";
import { samePerson } from "../../../domain/fact/same-person.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { certification } from "../../domain/history/certification.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { nextScenario } from "../../domain/history/next-scenario.ts";
import { playedBy } from "../../domain/history/own-past.ts";
import { teamOf, teamSpacing } from "../../domain/history/team-history.ts";
import { useDrillResults } from "../hooks/use-drill-results.ts";
import { useLibrary } from "../scenarios/use-library.ts";
import { nextWords } from "../words/history.ts";
import styles from "./NextDrill.module.css";

/** The ways to history and certificate are there at once, the rest once the logs are read. */
export const NextDrill = () => {
  const results = useDrillResults();
  return (
    <Part id="next" title={nextWords.title}>
      {typeof results === "object" && results && <Suggestion results={results} />}
      <div class={styles.actions}>
        <Button look="quiet" href="/drills/history">
          {nextWords.toHistory}
        </Button>
        <Button look="quiet" href="/drills/certificate">
          {nextWords.toCertificate}
        </Button>
      </div>
    </Part>
  );
};

const Suggestion = ({ results }: { readonly results: readonly DrillResult[] }) => {
  const { ports } = useApp();
  const { here } = useLibrary();
  const me = useLive(ports.identity.me);
  const zone = useZone();
  const [roster, setRoster] = useState<readonly Person[]>([]);
  useEffect(() => void ports.roster.list().then(setRoster, () => setRoster([])), [ports]);
  const now = ports.clock.now();
  const own = playedBy(results, me);
  const played = own.map(({ incident, startedAt, score }) => ({ incident, at: startedAt, score }));
  const next = here && nextScenario(certification(here.shelf.builtIn, played, now).path);
  const scenario = here?.library.entries.find((entry) => entry.scenario.id === next?.scenario)?.scenario;
  const spacing = teamSpacing(results, teamOf(me, roster), now);
  const mine = spacing.people.find(({ person }) => samePerson(person, me));
  const others = spacing.neverDrilled.filter((person) => !samePerson(person, me)).map(spokenName);
  if (!next || !scenario || !mine) return null;
  const when =
    own.length === 0
      ? nextWords.first
      : mine.overdue
        ? nextWords.due
        : nextWords.dueBy(calendarDay(mine.nextAt, zone), mine.nextAt - now);
  return (
    <>
      <p>{when}</p>
      <a class={styles.next} href={`/drills/scenario/${scenario.id}`}>
        <strong>{scenario.title}</strong>
        <span>
          {nextWords.minutes(scenario.minutes)} {own.length > 0 && nextWords.why[next.why]}
        </span>
      </a>
      {others.length > 0 && <p>{nextWords.others(others)}</p>}
    </>
  );
};
