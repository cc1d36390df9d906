// Sentences for work that takes long enough to be watched.

import type { Progress } from "../../actions/ports/long-work.ts";

const steps: Readonly<Record<Progress["step"], string>> = { reading: "Checked", saving: "Saved" };

export const progressWords = {
  label: "Progress",
  stop: "Stop",
  entries: ({ step, done, of }: Progress): string =>
    `${steps[step]} ${done.toLocaleString("en")} of ${of.toLocaleString("en")} entries`,
} as const;
