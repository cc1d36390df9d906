// "Posted?": the one thing about an update that only a person knows. One tap, once, and never needed to go on.

import { useMemo } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { askPosted } from "../../../../domain/told/ask-posted.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { updateWords } from "../../../words/update.ts";
import styles from "./PostedQuestion.module.css";

export interface PostedQuestionProps {
  readonly session: IncidentSession;
  readonly audience: Audience;
  readonly zone: Zone;
  /** True where the update stands right above the question. */
  readonly besideIt?: boolean;
}

/** Returns the question about the last update for these readers; nothing once it was answered. */
export const PostedQuestion = ({ session, audience, zone, besideIt = false }: PostedQuestionProps) => {
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
