// Evidence: two minutes before a restart save days afterwards, and may not cost more than that.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const keepEvidence: SpecialList = {
  id: "keep-evidence",
  title: "Keep evidence",
  condition: "A restart or a repair is about to wipe the traces",
  objective: "Keep enough to find the cause, in two minutes",
  example: "We will restart the Carta checkout servers.",
  steps: [
    {
      id: "two-minutes",
      text: "Give this two minutes, no more",
      hint: "Users come before the cause.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "one-machine",
      text: "Take one machine out of traffic, still running",
      hint: "One is enough. The others can restart.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "dump",
      text: "Save its logs and a dump of its memory",
      hint: "Both are gone after the restart.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "graphs",
      text: "Save pictures of the graphs",
      hint: "Fine detail is often kept for a day only.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "versions",
      text: "Note versions, settings and times",
      hint: "Nobody remembers them tomorrow.",
      turn: "next",
      doneBy: { type: "open", place: "log" },
    },
    {
      id: "keeper",
      text: "Name who keeps it, and where",
      hint: "A dump has customers’ data in it. Keep it private.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: { ...noSigns, words: ["restart", "reboot", "reinstall", "wipe"], means: ["restart"] },
};
