// What the linter says: why a reader minds, and what to write instead.

import type { LintRule } from "../../domain/update/lint/update-text.ts";

export const lintWords: Readonly<Record<LintRule, { readonly reason: string; readonly fix: string }>> = {
  "next-update-missing": {
    reason: "Readers don’t know when to expect news.",
    fix: "Say when the next update is due.",
  },
  "next-update-past": {
    reason: "The time of the next update has passed.",
    fix: "Give a time in the future.",
  },
  "next-update-unclear": {
    reason: "Readers may take the time of the next update for another one.",
    fix: "Give one time with its zone, such as 03:30 UTC.",
  },
  speculation: {
    reason: "Readers take a guess for a fact.",
    fix: "Say what is known, and what is being done to find out.",
  },
  cause: {
    reason: "A cause given early is often wrong and can’t be taken back.",
    fix: "Say what readers notice. The cause comes later, once it is certain.",
  },
  "person-named": {
    reason: "Names of people stay inside the team.",
    fix: "Write “our team”.",
  },
  "internal-host": {
    reason: "Machine names mean nothing to readers and help attackers.",
    fix: "Name the service as readers know it.",
  },
  jargon: {
    reason: "Readers outside the team may not know the word.",
    fix: "Say it in plain words.",
  },
  blame: {
    reason: "Blame stops people from reporting honestly.",
    fix: "Say what the system allowed or lacked.",
  },
  "dont-know": {
    reason: "Hearing only that nobody knows leaves readers with nothing.",
    fix: "Add what is being done to find out.",
  },
  "fix-time-promise": {
    reason: "A missed promise costs trust.",
    fix: "Promise the next update instead.",
  },
  "drill-unmarked": {
    reason: "Someone may take the drill for a real outage.",
    fix: "Begin with [DRILL].",
  },
  "drill-marked-real": {
    reason: "Someone may take the outage for a drill.",
    fix: "Take [DRILL] out.",
  },
  "sms-long": {
    reason: "It is longer than one SMS and may arrive in pieces.",
    fix: "Shorten it.",
  },
  tone: {
    reason: "In an incident it reads as careless or alarmed.",
    fix: "Write it plainly.",
  },
};
