// All scenarios on this phone, to be changed, copied, exported and imported.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "../../../ui/parts/Button.tsx";
import { PanelLink } from "../../../ui/parts/layout/PanelLink.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import type { LibraryEntry } from "../../actions/scenario/read-library.ts";
import { copyScenario } from "../../actions/scenario/scenario-files.ts";
import { scenarioWords } from "../words/scenarios.ts";
import { ImportScenario } from "./ImportScenario.tsx";
import { NotRead } from "./NotRead.tsx";
import { useLibrary } from "./use-library.ts";

/** A row leads to everything that can be done with its scenario. */
export const LibraryScreen = () => {
  const { here, hasFailed, readAgain } = useLibrary();
  const { route } = useLocation();
  const [said, setSaid] = useState("");
  const start = async (): Promise<void> => {
    if (!here) return;
    const { ports, shelf } = here;
    const made = await copyScenario(ports, shelf, shelf.template, scenarioWords.newTitle).catch(() => null);
    if (made?.ok) route(`/drills/edit/${made.scenario.id}`);
    else setSaid(made?.message ?? scenarioWords.notStored);
  };
  return (
    <Screen
      title={scenarioWords.title}
      back={{ href: "/drills", label: scenarioWords.back }}
      thumb={
        here && (
          <>
            <ImportScenario here={here} onChanged={readAgain} />
            <Reply centered role="status">
              {said}
            </Reply>
            <Button once onTap={() => void start()}>
              {scenarioWords.new}
            </Button>
          </>
        )
      }
    >
      <p>{scenarioWords.what}</p>
      {hasFailed && <NotRead onAgain={readAgain} />}
      {!here && !hasFailed && <p>{partsWords.loading}</p>}
      {here && here.library.unreadable > 0 && <p>{scenarioWords.unreadable(here.library.unreadable)}</p>}
      <Stack as="ul">
        {here?.library.entries.map((entry) => (
          <li key={entry.scenario.id}>
            <PanelLink href={`/drills/scenarios/${entry.scenario.id}`}>
              <Text as="span" weight="strong">
                {entry.scenario.title}
              </Text>
              <Hint as="span">{originWords(entry)}</Hint>
            </PanelLink>
          </li>
        ))}
      </Stack>
    </Screen>
  );
};

const originWords = ({ isOwn, builtIn }: LibraryEntry): string => {
  if (!isOwn) return scenarioWords.builtIn;
  return builtIn ? scenarioWords.changed : scenarioWords.own;
};
