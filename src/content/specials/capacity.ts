// Capacity: less load first, because more machines take longer.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const capacity: SpecialList = {
  id: "capacity",
  title: "Out of capacity",
  condition: "The load is more than the service can take",
  objective: "Bring the load below the limit, and keep the core alive",
  example: "A campaign brings Carta more traffic than checkout can take.",
  steps: [
    {
      id: "shed",
      text: "Shed load: limit, queue or switch off extras",
      hint: "It works in seconds. New machines take minutes.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "retries",
      text: "Stop retries and batch jobs",
      hint: "They add load just when there is too much.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "limit",
      text: "Find the part that is full",
      hint: "More web servers make a full database worse.",
      turn: "next",
      doneBy: { type: "open", place: "work" },
    },
    {
      id: "add",
      text: "Add capacity there",
      hint: "Ask what the quota allows before you promise it.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "steps-back",
      text: "Let the load back in steps",
      hint: "All at once fills it again, with cold caches.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "note-limit",
      text: "Note the load at which it broke",
      hint: "The next campaign needs that figure.",
      turn: "deferred",
      doneBy: { type: "open", place: "log" },
    },
  ],
  signs: {
    ...noSigns,
    words: [
      "traffic",
      "overload",
      "saturat",
      "capacity",
      "out of memory",
      "disk full",
      "disk is full",
      "too many requests",
      "too many connections",
      "rate limit",
      "queue grows",
    ],
    means: ["scale-out", "shed-load"],
  },
};
