// The path through the exercises to a certificate, with the evidence behind it. A team's own record, and it says so.

import { useMemo, useState } from "preact/hooks";
import { samePerson } from "../../../domain/fact/same-person.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import { certification } from "../../domain/history/certification.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { playedBy } from "../../domain/history/own-past.ts";
import { teamOf } from "../../domain/history/team-history.ts";
import { useDrillResults } from "../hooks/use-drill-results.ts";
import { NotRead } from "../scenarios/NotRead.tsx";
import { type LibraryHere, useLibrary } from "../scenarios/use-library.ts";
import { certificateWords, historyWords } from "../words/history.ts";
import { CertificatePage } from "./CertificatePage.tsx";

/** Anyone who has finished a drill can be chosen; the holder of the phone comes first. */
export const CertificateScreen = () => {
  const results = useDrillResults();
  const { here, hasFailed, readAgain } = useLibrary();
  if (results && results !== "unreadable" && here) return <Certificates results={results} here={here} />;
  return (
    <Screen title={certificateWords.title} back={{ href: "/drills", label: certificateWords.back }}>
      {results === "unreadable" ? (
        <p>{historyWords.unreadable}</p>
      ) : hasFailed ? (
        <NotRead onAgain={readAgain} />
      ) : (
        <p>{partsWords.loading}</p>
      )}
    </Screen>
  );
};

interface CertificatesProps {
  readonly results: readonly DrillResult[];
  readonly here: LibraryHere;
}

const Certificates = ({ results, here }: CertificatesProps) => {
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [whose, setWhose] = useState("");
  const people = teamOf(
    me,
    results.filter(({ state }) => state === "finished").map(({ player }) => player),
  );
  const person = people.find(({ id }) => id === whose) ?? me;
  const own = playedBy(results, person);
  const now = ports.clock.now();
  const certificate = useMemo(
    () =>
      certification(
        here.shelf.builtIn,
        own.map(({ incident, startedAt, score }) => ({ incident, at: startedAt, score })),
        now,
      ),
    [here, results, person],
  );
  return (
    <CertificatePage
      person={person}
      certificate={certificate}
      own={own}
      scenarios={here.shelf.builtIn}
      choose={
        people.length > 1 && (
          <Choices
            label={certificateWords.whose}
            choices={people.map((one) => ({
              value: one.id,
              name: samePerson(one, me) ? historyWords.you : spokenName(one),
            }))}
            chosen={person.id}
            onChoose={setWhose}
          />
        )
      }
    />
  );
};
