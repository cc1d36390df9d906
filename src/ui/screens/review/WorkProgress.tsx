// How far long work is, with the button that stops it.

import type { WorkHere } from "../../hooks/use-work.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { progressWords } from "../../words/work-progress.ts";

/** Shorter work is over before anybody could read about it. */
const LONG = 2_000;

/** Nothing while no long work is under way. */
export const WorkProgress = ({ progress, stop }: Pick<WorkHere, "progress" | "stop">) =>
  progress &&
  progress.of >= LONG && (
    <Row>
      <progress
        aria-label={progressWords.label}
        value={progress.step === "writing" ? undefined : progress.done}
        max={progress.of}
      />
      <span>{progressWords.entries(progress)}</span>
      <Button onTap={stop}>{progressWords.stop}</Button>
    </Row>
  );
