// Sentences for work that takes long enough to be watched.

import type { Progress } from "../../actions/ports/long-work.ts";

const steps: Readonly<Record<Exclude<Progress["step"], "writing">, string>> = {
  reading: "Checked",
  saving: "Saved",
  gathering: "Read",
};

export const progressWords = {
  label: "Progress",
  stop: "Stop",
  entries: ({ step, done, of }: Progress): string =>
    step === "writing"
      ? `Writing ${of.toLocaleString("en")} entries…`
      : `${steps[step]} ${done.toLocaleString("en")} of ${of.toLocaleString("en")} entries`,
} as const;
