// Certificate or secret expired: quickly renewed, easily forgotten in one place.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const expired: SpecialList = {
  id: "expired",
  title: "Certificate or secret expired",
  condition: "A certificate, key or password has expired, or soon will",
  objective: "Renew it everywhere, with the checks left on",
  example: "The certificate of the Carta shop expires in three hours.",
  steps: [
    {
      id: "which",
      text: "Read which one it is, and when it ends",
      hint: "The error names it. Don’t renew the wrong one.",
      turn: "at-once",
      doneBy: { type: "ask", role: "ops" },
    },
    {
      id: "renew",
      text: "Renew it, by hand if the automatic way is stuck",
      hint: "Why it wasn’t renewed can wait until tomorrow.",
      turn: "at-once",
      doneBy: { type: "open", place: "work" },
    },
    {
      id: "checks-on",
      text: "Keep the certificate checks on",
      hint: "Checks that are switched off in a hurry stay off.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "places",
      text: "List every place that uses it",
      hint: "Load balancers, jobs, apps and partners.",
      turn: "next",
      doneBy: { type: "open", place: "log" },
    },
    {
      id: "reload",
      text: "Reload each of them",
      hint: "Many read it only when they start.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "outside",
      text: "Check from outside, over a new connection",
      hint: "An open connection still has the old one.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "alarm",
      text: "Set an alarm a month before it ends again",
      hint: "Whoever renewed it today may have left by then.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: { ...noSigns, words: ["certificate", "TLS", "expire", "expiring", "secret", "API key", "password"] },
};
