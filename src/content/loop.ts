// The IC loop: the next move when nobody knows what to do. Go round until the service is stable.

import type { LoopStep } from "../domain/pack/pack.ts";

export const loop: readonly LoopStep[] = [
  {
    id: "size-up",
    title: "Size up",
    asks: [
      "Check it’s real: look at what users see",
      "Ask what has changed",
      "Ask what the impact is now",
      "Check that the severity is still right",
    ],
    opens: "severity",
  },
  {
    id: "decide",
    title: "Decide",
    asks: [
      "Mitigate first: roll back, scale, fail over, switch off",
      "Pick one action, one owner and one time limit",
      "Collect options for 5 min before a big decision",
      "Compare options by time, data loss, risk and user impact",
      "Weigh likelihood, revenue, reputation and the law",
      "Look for an option C, such as isolating what fails",
      "Ask what happens if we wait",
      "Ask for strong objections",
    ],
    opens: "decisions",
  },
  {
    id: "delegate",
    title: "Delegate",
    asks: [
      "Ask one person by name",
      "Get a time for their answer",
      "Give each hypothesis 15 min",
      "Relieve anyone who is tired or doing two jobs",
    ],
    opens: "work",
  },
  {
    id: "communicate",
    title: "Communicate",
    asks: ["Check the status clock", "Send the update when it’s due, even without news"],
    opens: "update",
  },
  {
    id: "verify",
    title: "Verify",
    asks: ["Ask if it worked", "Look at the metrics", "Confirm or drop any hypothesis older than 15 min"],
    opens: "verify",
  },
];
