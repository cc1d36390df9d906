// One scenario of the library: what it is, how the team has changed it, and what can be done with it.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { TextLink } from "../../../ui/parts/text/TextLink.tsx";
import { deliveredWords } from "../../../ui/words/closing.ts";
import { partsWords } from "../../../ui/words/parts.ts";
import { type KeptScenario, keepScenario, removeScenario } from "../../actions/scenario/keep-scenarios.ts";
import type { LibraryEntry } from "../../actions/scenario/read-library.ts";
import { keepDraft, readDraft } from "../../actions/scenario/scenario-drafts.ts";
import { copyScenario, downloadScenario, shareScenario } from "../../actions/scenario/scenario-files.ts";
import { scenarioChanges } from "../../domain/run/scenario-changes.ts";
import { scenarioChangeWords, scenarioWords, trainsWords } from "../words/scenarios.ts";
import { NotRead } from "./NotRead.tsx";
import styles from "./ScenarioScreen.module.css";
import { type LibraryHere, useLibrary } from "./use-library.ts";

export const ScenarioScreen = ({ id }: { readonly id: string }) => {
  const { here, hasFailed, readAgain } = useLibrary();
  // What was removed here, and can be restored until the screen is left.
  const [removed, setRemoved] = useState<{ readonly scenario: Scenario; readonly draft: unknown } | null>(null);
  const [draft, setDraft] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const entry = here?.library.entries.find(({ scenario }) => scenario.id === id) ?? null;
  const title = entry?.scenario.title ?? removed?.scenario.title ?? (here ? partsWords.notHere : partsWords.loading);

  useEffect(() => {
    if (here) readDraft(here.ports, id).then(setDraft, () => undefined);
  }, [here, id]);

  const change = async (work: Promise<KeptScenario | null>, done: string, taken: typeof removed): Promise<void> => {
    const outcome = await work.catch(() => ({ ok: false, message: scenarioWords.notStored }) as const);
    setSaid(outcome?.ok === false ? outcome.message : done);
    if (outcome?.ok !== false) setRemoved(taken);
    await readAgain();
  };
  // Its unsaved draft is removed with it, and comes back with it.
  const remove = ({ scenario, builtIn }: LibraryEntry, { ports }: LibraryHere): void =>
    void change(
      Promise.all([removeScenario(ports, id), keepDraft(ports, id, null)]).then(() => null),
      builtIn ? scenarioWords.isBack : scenarioWords.removed(scenario.title),
      { scenario, draft },
    );
  const undo = async ({ ports }: LibraryHere, { scenario, draft: before }: NonNullable<typeof removed>) => {
    await keepDraft(ports, id, before);
    return keepScenario(ports, scenario);
  };

  return (
    <Screen
      title={title}
      back={{ href: "/drills/scenarios", label: scenarioWords.backToAll }}
      thumb={
        <>
          <Reply centered role="status">
            {said}
          </Reply>
          {here && removed && (
            <Button onTap={() => void change(undo(here, removed), scenarioWords.undone, null)}>
              {scenarioWords.undo}
            </Button>
          )}
          {entry && (
            <Button look="primary" href={`/drills/edit/${id}`}>
              {scenarioWords.edit}
            </Button>
          )}
        </>
      }
    >
      {hasFailed && <NotRead onAgain={readAgain} />}
      {here && !entry && !removed && <p>{scenarioWords.unknown}</p>}
      {here && entry && <About entry={entry} />}
      {draft !== null && <p>{scenarioWords.hasDraft}</p>}
      {here && entry && (
        <Stack>
          <TextLink href={`/drills/scenario/${id}`}>{scenarioWords.play}</TextLink>
          <Taking here={here} scenario={entry.scenario} onSaid={setSaid} />
          {entry.isOwn && (
            <Button look="quiet" onTap={() => remove(entry, here)}>
              {entry.builtIn ? scenarioWords.putBack : scenarioWords.remove}
            </Button>
          )}
        </Stack>
      )}
    </Screen>
  );
};

const About = ({ entry: { scenario, builtIn, isOwn } }: { readonly entry: LibraryEntry }) => (
  <>
    <p>
      {scenarioWords.minutes(scenario.minutes)} · {trainsWords(scenario)}
    </p>
    <p>{scenario.setting}</p>
    {builtIn && isOwn ? (
      <section aria-labelledby="differs">
        <h2 id="differs">{scenarioWords.differs}</h2>
        <ul class={styles.changes}>
          {scenarioChanges(builtIn, scenario).map((change) => (
            <li key={change.field}>{scenarioChangeWords(change)}</li>
          ))}
        </ul>
      </section>
    ) : (
      <Hint>{isOwn ? scenarioWords.own : scenarioWords.builtIn}</Hint>
    )}
  </>
);

interface TakingProps {
  readonly here: LibraryHere;
  readonly scenario: Scenario;
  readonly onSaid: (sentence: string) => void;
}

const Taking = ({ here, scenario, onSaid }: TakingProps) => {
  const { ports } = useApp();
  const { route } = useLocation();
  const copy = async (): Promise<void> => {
    onSaid(scenarioWords.copying);
    const title = scenarioWords.copyTitle(scenario.title);
    const made = await copyScenario(here.ports, here.shelf, scenario, title).catch(() => null);
    if (made?.ok) route(`/drills/edit/${made.scenario.id}`);
    else onSaid(made?.message ?? scenarioWords.notStored);
  };
  return (
    <>
      <Button once onTap={() => void copy()}>
        {scenarioWords.copy}
      </Button>
      <Button once onTap={() => onSaid(scenarioWords.exported(downloadScenario(ports, scenario)))}>
        {scenarioWords.export}
      </Button>
      {ports.share.canShareFiles() && (
        <Button
          once
          onTap={() => void shareScenario(ports, scenario).then((outcome) => onSaid(deliveredWords(outcome)))}
        >
          {scenarioWords.share}
        </Button>
      )}
    </>
  );
};
