// Bad deploy: the fastest way back, and the one case in which it isn't.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const badDeploy: SpecialList = {
  id: "bad-deploy",
  title: "Bad deploy",
  condition: "It began with a deploy or another change",
  objective: "Get back to what worked",
  example: "Carta checkout fails since the deploy at noon.",
  steps: [
    {
      id: "stop-deploys",
      text: "Stop all other deploys",
      hint: "A second change hides what the first one did.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "changed-data",
      text: "Ask whether the change touched data or its format",
      hint: "If it did, the version before may not run on it.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "roll-back",
      text: "Roll back, or switch the feature off",
      hint: "Don’t wait for proof. If it doesn’t help, you have ruled it out.",
      turn: "at-once",
      doneBy: { type: "open", place: "work" },
    },
    {
      id: "everywhere",
      text: "Check that every instance runs the version before",
      hint: "Workers, caches and apps often stay behind.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "look",
      text: "Look at the error rate after five minutes",
      hint: "A deploy that went well says nothing about users.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "block",
      text: "Block the bad version from going out again",
      hint: "The next automatic deploy would bring it back.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: {
    ...noSigns,
    words: ["deploy", "release", "rollout", "rolled out", "config", "feature flag", "new version"],
    means: ["roll-back"],
  },
};
