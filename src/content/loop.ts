// The IC loop: the next move when nobody knows what to do. Go round until the service is stable.

import type { LoopStep } from "../domain/pack/pack.ts";

export const loop: readonly LoopStep[] = [
  {
    id: "size-up",
    title: "Size up",
    asks: ["Ask what has changed", "Ask for the impact now", "Check that the severity is still right"],
  },
  {
    id: "decide",
    title: "Decide",
    asks: [
      "Mitigate first: roll back, scale, fail over, switch off",
      "Pick one action, its owner and its time limit",
      "Collect options for 5 min before a big decision",
      "Compare options by time, data loss, risk and user impact",
    ],
  },
  {
    id: "delegate",
    title: "Delegate",
    asks: ["Ask one person by name", "Get a time for the answer", "Give each hypothesis 15 min"],
  },
  {
    id: "communicate",
    title: "Communicate",
    asks: ["Look at the status clock", "Send the update when it is due, also without news"],
  },
  {
    id: "verify",
    title: "Verify",
    asks: [
      "Ask if it worked",
      "Look at the metrics",
      "Confirm or drop a hypothesis older than 15 min",
      "Relieve anyone tired or doubled up",
    ],
  },
];
