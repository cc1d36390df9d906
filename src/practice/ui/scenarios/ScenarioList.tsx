// The scenarios to practise, in the order of the path, each with when it was last done.

import { useEffect, useState } from "preact/hooks";
import type { Instant } from "../../../domain/fact/ids.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { PanelLink } from "../../../ui/parts/layout/PanelLink.tsx";
import { Row } from "../../../ui/parts/layout/Row.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { TextLink } from "../../../ui/parts/text/TextLink.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import { lastPlayed } from "../../actions/drill/last-played.ts";
import { scenarioWords, trainsWords } from "../words/scenarios.ts";
import { NotRead } from "./NotRead.tsx";
import { useLibrary } from "./use-library.ts";

/** Each row leads to the brief of its scenario. */
export const ScenarioList = () => {
  const { ports } = useApp();
  const { here, hasFailed, readAgain } = useLibrary();
  const zone = useZone();
  const [last, setLast] = useState<ReadonlyMap<string, Instant> | null>(null);
  useEffect(() => {
    const read = (): void => void lastPlayed(ports).then(setLast, () => setLast(null));
    read();
    return ports.log.onForeignFacts(read);
  }, [ports]);
  const doneWords = (id: string): string => {
    const at = last?.get(id);
    if (at === undefined) return scenarioWords.notDone;
    return scenarioWords.doneAt(calendarDay(at, zone));
  };
  return (
    <Stack as="section" gap={3} aria-labelledby="scenarios">
      <h2 id="scenarios">{scenarioWords.part}</h2>
      {hasFailed && <NotRead onAgain={readAgain} />}
      {!here && !hasFailed && <p>{partsWords.loading}</p>}
      {here && (
        <Stack as="ul">
          {here.library.entries.map(({ scenario }) => (
            <li key={scenario.id}>
              <PanelLink href={`/drills/scenario/${scenario.id}`}>
                <Text as="span" weight="strong">
                  {scenario.title}
                </Text>
                <span>{trainsWords(scenario)}</span>
                {scenario.certifies && <span>{scenarioWords.certifies}</span>}
                <Row as="span" gap="words" spread>
                  <Hint as="span">{scenarioWords.minutes(scenario.minutes)}</Hint>
                  {last && <Hint as="span">{doneWords(scenario.id)}</Hint>}
                </Row>
              </PanelLink>
            </li>
          ))}
        </Stack>
      )}
      <TextLink href="/drills/scenarios">{scenarioWords.library}</TextLink>
    </Stack>
  );
};
