// Practice: the real screens with everything marked DRILL, and the results of earlier runs.

import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { lazy } from "../../../actions/ports/lazy.ts";
import { inOwnNames } from "../../../domain/pack/own-names.ts";
import type { Severities } from "../../../domain/pack/severities.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLazy } from "../../../ui/hooks/use-lazy.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import { listPracticeRuns, type PracticeRuns } from "../../actions/drill/list-practice-runs.ts";
import { OpenReal } from "../brief/OpenReal.tsx";
import { HonestNote } from "../HonestNote.tsx";
import { SurprisePart } from "../surprise/SurprisePart.tsx";
import { drillsWords } from "../words/drills.ts";
import styles from "./DrillsScreen.module.css";
import { PracticeRunList } from "./PracticeRunList.tsx";

const storyParts = lazy(async () => (await import("../stories/StoryParts.tsx")).StoryParts);

/** The run is declared at the moment of the tap, as an incident is. */
export const DrillsScreen = () => {
  const { ports, openIncidents, declareIncident } = useApp();
  const { route } = useLocation();
  const [runs, setRuns] = useState<PracticeRuns | null>(null);
  const [pack, setPack] = useState<Severities | null>(null);
  const isStarting = useRef(false);
  const [said, setSaid] = useState("");
  const stories = useLazy(storyParts);
  const real = useLive(openIncidents.list)?.find(({ drill }) => !drill);
  useEffect(() => {
    const read = (): void => {
      listPracticeRuns(ports).then(setRuns, () => setSaid(drillsWords.unreadable));
      void openIncidents.refresh();
    };
    read();
    void ports.packs.current().then(setPack, () => undefined);
    return ports.log.onForeignFacts(read);
  }, [ports, openIncidents]);

  const start = async (): Promise<void> => {
    // A second tap may come before the first is drawn.
    if (isStarting.current) return;
    isStarting.current = true;
    setSaid(drillsWords.starting);
    try {
      const session = await declareIncident({ drill: true, at: ports.clock.now() });
      route(`/incident/${session.id}/severity`);
    } catch {
      setSaid(drillsWords.failed);
      isStarting.current = false;
    }
  };

  return (
    <Screen
      title={drillsWords.title}
      thumb={
        <>
          <p role="status" class={said ? styles.said : styles.real}>
            {said || drillsWords.real}
          </p>
          <Button once look={real ? "quiet" : "primary"} onTap={() => void start()}>
            {drillsWords.start}
          </Button>
        </>
      }
    >
      {real && <OpenReal incident={real} />}
      {stories.type === "here" && <stories.part />}
      {stories.type === "missing" && <p role="status">{partsWords.notArrived}</p>}
      <SurprisePart />
      <Stack as="section" gap={3} aria-labelledby="practice">
        <h2 id="practice">{drillsWords.practice}</h2>
        <p>{drillsWords.what}</p>
        <p>{drillsWords.scenario(pack ? inOwnNames("SEV2", pack) : "SEV2")}</p>
        <HonestNote />
        <p>{drillsWords.marked}</p>
      </Stack>
      {runs && <PracticeRunList runs={runs} />}
    </Screen>
  );
};
