// Evidence: whoever asks later, an investigator, an authority or a court, asks what was there before anybody touched it.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const evidence: SpecialList = {
  id: "evidence",
  title: "Secure the evidence",
  condition: "Somebody will ask later what was there, and who touched it",
  objective: "Lose nothing, and note every touch",
  example: "A lawsuit asks for the access records of Carta.",
  steps: [
    {
      id: "leave",
      text: "Isolate what is affected: no wiping, no reboot",
      hint: "A reboot clears the memory, which is evidence.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "by-voice",
      text: "Speak, don’t write: assume that the chat is read",
      hint: "Whoever got in may be reading along.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "touched",
      text: "Note who touched what, and when",
      hint: "From now on, and as far back as anybody remembers.",
      turn: "at-once",
      doneBy: { type: "open", place: "log" },
    },
    {
      id: "deleting",
      text: "Stop what deletes by itself: rotation, retention, clean-ups",
      hint: "It runs at night, and nobody thinks of it.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "copy",
      text: "Keep logs, disks and access records: work on copies",
      hint: "What was worked on proves nothing any more.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "keeper",
      text: "Name who keeps it, and who may open it",
      hint: "Evidence that anybody could change proves little.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "counsel",
      text: "Ask counsel what must be kept, and how long",
      hint: "Some of it must be kept by law, some deleted.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: { ...noSigns, words: ["lawsuit", "subpoena", "legal hold", "court", "prosecut"], restricted: true },
};
