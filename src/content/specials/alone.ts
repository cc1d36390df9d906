// Alone: the commonest case at three in the morning. It ends by itself when a second person is there.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const alone: SpecialList = {
  id: "alone",
  title: "You are alone",
  condition: "Nobody else is here yet",
  objective: "Get a second person, and stop the harm meanwhile",
  example: "It is 3 AM at Carta, and nobody else has answered.",
  steps: [
    {
      id: "call",
      text: "Call a second person, before anything else",
      hint: "Nobody leads and types well at once. Asking for help is the job.",
      turn: "at-once",
      doneBy: { type: "escalate" },
    },
    {
      id: "runbook",
      text: "Mitigate by the runbook, one step at a time",
      hint: "Roll back or switch off first. The cause can wait.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "write",
      text: "Write each change down before you make it",
      hint: "Whoever joins reads what you did instead of asking.",
      turn: "next",
      doneBy: { type: "open", place: "work" },
    },
    {
      id: "status",
      text: "Send one short status",
      hint: "What is broken, that you are on it, and when you write again.",
      turn: "next",
      doneBy: { type: "update" },
    },
    {
      id: "next-person",
      text: "Call the next person after five minutes without an answer",
      hint: "People sleep through one call.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "give-a-role",
      text: "Give one of your roles to whoever joins",
      hint: "Give away the keyboard, or give away command.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: { ...noSigns, alone: true },
};
