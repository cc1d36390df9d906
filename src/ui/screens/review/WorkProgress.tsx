// How far long work is, with the button that stops it.

import type { WorkHere } from "../../hooks/use-work.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { progressWords } from "../../words/work-progress.ts";
import styles from "./WorkProgress.module.css";

/** Shorter work is over before anybody could read about it. */
const LONG = 2_000;

/** Nothing while no long work is under way. */
export const WorkProgress = ({ progress, stop }: Pick<WorkHere, "progress" | "stop">) =>
  progress &&
  progress.of >= LONG && (
    <Stack>
      <progress
        class={styles.bar}
        aria-label={progressWords.label}
        value={progress.step === "writing" ? undefined : progress.done}
        max={progress.of}
      />
      <p class={styles.count}>{progressWords.entries(progress)}</p>
      <Button onTap={stop}>{progressWords.stop}</Button>
    </Stack>
  );
