// The three golden rules. The first ones to remember, and to read aloud before a drill.

import type { GoldenRule } from "../domain/pack/pack.ts";

export const rules: readonly GoldenRule[] = [
  {
    id: "declare-early",
    title: "Declare early, downgrade later",
    why: "A small response to a big problem costs the most. A false alarm costs a few minutes.",
  },
  {
    id: "one-pair-of-hands",
    title: "One pair of hands on the keyboard",
    why: "Only the ops lead changes the service. With two at work, nobody knows which change had which effect.",
  },
  {
    id: "on-a-clock",
    title: "Communicate on a clock",
    why: "An update goes out at every interval, also when nothing has changed. Silence sends everyone to the ops lead with questions.",
  },
];
