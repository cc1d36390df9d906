// Data in doubt: what is written while nobody looks is what has to be repaired.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const dataInDoubt: SpecialList = {
  id: "data-in-doubt",
  title: "Data in doubt",
  condition: "Data may be lost, wrong or out of step",
  objective: "Stop it from spreading, and keep what can be restored",
  example: "Some Carta orders are charged twice.",
  steps: [
    {
      id: "stop-writer",
      text: "Stop whatever writes the wrong data",
      hint: "A write that waits can be repeated. A wrong one spreads.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "hold-jobs",
      text: "Hold batch jobs, syncs and deletions",
      hint: "They carry the damage into copies and backups.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "no-repair",
      text: "Let nobody repair anything by hand",
      hint: "A hurried repair looks just like the damage.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "snapshot",
      text: "Take a snapshot before any repair",
      hint: "It is the only way back.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "last-good",
      text: "Note the last good backup and its time",
      hint: "It says how much a restore would lose.",
      turn: "next",
      doneBy: { type: "open", place: "log" },
    },
    {
      id: "way-back",
      text: "Decide between repair and restore",
      hint: "Both can be right. Collect options first.",
      turn: "next",
      doneBy: { type: "open", place: "decisions" },
    },
    {
      id: "sample",
      text: "Check a sample of the repaired records",
      hint: "Looking complete isn’t being right.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: {
    ...noSigns,
    triage: ["data-or-security"],
    triggers: ["data-integrity"],
    words: [
      "wrong data",
      "missing data",
      "lost data",
      "data loss",
      "data lost",
      "data may be lost",
      "data is wrong",
      "corrupt",
      "inconsistent",
      "duplicate",
      "charged twice",
      "overwritten",
    ],
  },
};
