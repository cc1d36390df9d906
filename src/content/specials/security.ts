// Security: what helps against an outage, a restart and an open channel, helps an intruder.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const security: SpecialList = {
  id: "security",
  title: "Security",
  condition: "Somebody may have got in, or may have seen what they must not",
  objective: "Contain it, and keep the evidence",
  example: "Strangers can see the addresses of Carta customers.",
  steps: [
    {
      id: "private-call",
      text: "Move to a private call with those who must know",
      hint: "Assume that the chat is read. Give nothing away in its name.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "isolate",
      text: "Isolate the machines: no wiping, no reboot",
      hint: "A reboot clears the memory, which is evidence.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "call-security",
      text: "Call security and counsel",
      hint: "Some reports to authorities are due within hours.",
      turn: "at-once",
      doneBy: { type: "escalate" },
    },
    {
      id: "evidence",
      text: "Keep logs, disks and access records as they are",
      hint: "Copy them before they are rotated away.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "revoke",
      text: "Revoke every key and session that may be known",
      hint: "Changing one leaves the other doors open.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "hold-texts",
      text: "Hold public texts until sponsor and counsel agree",
      hint: "An early word warns the intruder, and binds you.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "inventory",
      text: "List what was seen, changed or taken",
      hint: "Customers and authorities will ask for it.",
      turn: "deferred",
      doneBy: { type: "open", place: "log" },
    },
  ],
  signs: {
    ...noSigns,
    triage: ["data-or-security"],
    words: [
      "security",
      "data breach",
      "intru",
      "attack",
      "hacked",
      "data leak",
      "leaked",
      "stranger",
      "phishing",
      "ransom",
      "malware",
      "credential",
      "stolen",
      "unauthor",
    ],
  },
};
