// The three golden rules. The first ones to remember, and to read aloud before a drill.

import type { GoldenRule } from "../domain/pack/pack.ts";

export const rules: readonly GoldenRule[] = [
  {
    id: "declare-early",
    title: "Declare early, downgrade later",
    why: "Too small a response to a big problem costs the most. A false alarm costs a few minutes.",
  },
  {
    id: "one-pair-of-hands",
    title: "One pair of hands on the keyboard",
    why: "Only the ops lead changes the service. If two people change things, nobody can tell which change did what.",
  },
  {
    id: "on-a-clock",
    title: "Communicate on a clock",
    why: "An update goes out at every interval, even if nothing has changed. When you go silent, everyone asks the ops lead instead.",
  },
];
