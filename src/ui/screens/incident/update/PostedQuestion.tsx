// "Posted?": the one thing about an update that only a person knows. One tap, once, and never needed to go on.

import { useMemo } from "preact/hooks";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { askPosted } from "../../../../domain/told/ask-posted.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { updateWords } from "../../../words/update.ts";
import { useSession } from "../use-session.ts";
import styles from "./PostedQuestion.module.css";

export interface PostedQuestionProps {
  readonly audience: Audience;

  /** True if the update is right above the question. */
  readonly besideIt?: boolean;
}

/** Asks about the last update for these readers; shows nothing once it was answered. */
export const PostedQuestion = ({ audience, besideIt = false }: PostedQuestionProps) => {
  const session = useSession();
  const zone = useZone();
  const incident = useLive(session.incident);
  const facts = useLive(session.facts);
  const asked = useMemo(() => askPosted(incident, facts, audience), [incident, facts, audience]);
  if (!asked) return null;
  const answer = (posted: boolean): void => {
    session.run({ type: "answerUpdate", target: asked.fact, posted });
  };
  return (
    <div class={styles.question}>
      <p>
        {besideIt
          ? updateWords.wasPosted
          : updateWords.question(
              updateWords.audiences[audience],
              clockTime(asked.at, zone),
              updateWords.statuses[asked.status],
            )}
      </p>
      <div class={styles.answers}>
        <Button look="quiet" onTap={() => answer(true)}>
          {updateWords.answerPosted}
        </Button>
        <Button look="quiet" onTap={() => answer(false)}>
          {updateWords.answerNot}
        </Button>
      </div>
    </div>
  );
};
