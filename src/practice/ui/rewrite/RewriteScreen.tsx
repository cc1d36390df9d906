// A blaming text to rewrite, passage by passage, in the player's own words. The linter checks as they type.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { IncidentFrame } from "../../../ui/screens/incident/IncidentFrame.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { flowWords } from "../../../ui/words/incident.ts";
import { endDrill } from "../../actions/drill/end-drill.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { AwaitedStory } from "../channel/AwaitedStory.tsx";
import { useStory } from "../channel/use-story.ts";
import { endDrillWords, rewriteWords } from "../words/play.ts";
import { PassagePart } from "./PassagePart.tsx";
import styles from "./RewriteScreen.module.css";
import { useWritten } from "./use-written.ts";

/** It shows one passage at a time. */
export const RewriteScreen = () => {
  const session = useSession();
  const { drill } = useStory(session.id);
  if (!drill) return <AwaitedStory />;
  const { exercise } = drill.scenario;
  if (exercise) return <Rewriting drill={drill} exercise={exercise} />;
  return <Screen title={rewriteWords.none} back={{ href: `/incident/${session.id}`, label: flowWords.backToBoard }} />;
};

interface RewritingProps {
  readonly drill: DrillLog;
  readonly exercise: NonNullable<DrillLog["scenario"]["exercise"]>;
}

const Rewriting = ({ drill, exercise }: RewritingProps) => {
  const session = useSession();
  const { passages, checklist } = exercise;
  const [at, setAt] = useState(0);
  const written = useWritten(session, drill);
  const passage = passages[at];
  const isLast = at === passages.length - 1;
  const isRunning = drill.run.ended === null;
  const { sessions } = useApp();
  const { route } = useLocation();
  if (!passage) return null;
  const end = async (): Promise<void> => {
    await endDrill(sessions, session, drill, "finished");
    route(`/incident/${session.id}/score`);
  };
  const { text, isKept } = written.of(passage.id);
  const areAllKept = passages.every(({ id }) => written.of(id).isKept);
  return (
    <IncidentFrame
      title={rewriteWords.title}
      thumb={
        isRunning &&
        (isKept && !(isLast && areAllKept) ? (
          <Button look="primary" command={passage.id} onTap={() => setAt((at + 1) % passages.length)}>
            {rewriteWords.next}
          </Button>
        ) : isKept ? (
          <>
            <Text weight="strong" centered role="status">
              {rewriteWords.done}
            </Text>
            <Button look="primary" onTap={() => void end()}>
              {endDrillWords.endAndScore}
            </Button>
          </>
        ) : (
          <Button
            look="primary"
            command={passage.id}
            disabled={text.trim() === ""}
            onTap={() => written.keep(passage.id)}
          >
            {rewriteWords.keep}
          </Button>
        ))
      }
    >
      <nav class={styles.steps} aria-label={rewriteWords.title}>
        {passages.map(({ id }, index) => (
          <Button
            key={id}
            look="quiet"
            pressed={index === at}
            label={rewriteWords.draft(index + 1, passages.length)}
            onTap={() => setAt(index)}
          >
            {`${index + 1}${written.of(id).isKept ? " ✓" : ""}`}
          </Button>
        ))}
      </nav>
      <PassagePart
        key={passage.id}
        title={rewriteWords.draft(at + 1, passages.length)}
        drill={drill}
        passage={passage}
        text={text}
        onText={(words) => written.change(passage.id, words)}
      />
      {areAllKept && (
        <Stack as="section" aria-labelledby="checklist">
          <h2 id="checklist">{rewriteWords.checklist}</h2>
          <Stack as="ul">
            {checklist.map(({ id, text: item }) => (
              <li key={id}>{item}</li>
            ))}
          </Stack>
        </Stack>
      )}
    </IncidentFrame>
  );
};
