// The checklists of an incident: its first minutes are read and done, its end is done and confirmed.
// Step ids are in logs: they never change. The order of the first ninety seconds is a rule of the domain.

import type { Checklist } from "../domain/pack/pack.ts";

export const checklists: readonly Checklist[] = [
  {
    id: "first-90",
    title: "First ninety seconds",
    mode: "read-do",
    withinSeconds: 90,
    steps: [
      { id: "declare", text: "Say it out loud: “We have an incident”", hint: null, doneBy: { type: "declared" } },
      {
        id: "severity",
        text: "Pick the severity",
        hint: "Take a minute at most. A guess is fine, and you can change it later.",
        doneBy: { type: "severity" },
      },
      {
        id: "take-command",
        text: "Take command",
        hint: "Say “I am IC”. From now on you lead and don’t debug.",
        doneBy: { type: "role", role: "ic" },
      },
      {
        id: "channel",
        text: "Open one channel with one thread",
        hint: "Everything is said there.",
        doneBy: { type: "channel" },
      },
      {
        id: "ops-lead",
        text: "Name the ops lead: hands on the keyboard",
        hint: "Nobody else changes the service.",
        doneBy: { type: "role", role: "ops" },
      },
      {
        id: "comms-lead",
        text: "Name the comms lead",
        hint: "Nobody else talks to stakeholders.",
        doneBy: { type: "role", role: "comms" },
      },
      {
        id: "first-status",
        text: "Post the first status",
        hint: "Give the symptom, who is affected, and when the next update comes. Say that you’re investigating.",
        doneBy: { type: "update" },
      },
      {
        id: "start-clock",
        text: "Start the status clock",
        hint: "It starts when you copy or share the first status.",
        doneBy: { type: "clock" },
      },
    ],
  },
  {
    id: "first-5",
    title: "First five minutes",
    mode: "read-do",
    withinSeconds: 300,
    steps: [
      {
        id: "freeze",
        text: "Stop all other deploys and scheduled jobs",
        hint: "A second change hides what the first one did.",
        doneBy: { type: "tap" },
      },
      {
        id: "call",
        text: "Post the call beside the channel: number and link",
        hint: "Whoever is woken dials in before they read.",
        doneBy: { type: "tap" },
      },
      {
        id: "second-eyes",
        text: "Call a second pair of eyes",
        hint: "One person sees what they expect to see.",
        doneBy: { type: "tap" },
      },
      {
        id: "scribe",
        text: "Name a scribe",
        hint: "If nobody is free, this app keeps the log.",
        doneBy: { type: "role", role: "scribe" },
      },
      {
        id: "escalate",
        text: "Escalate to the people this severity calls for",
        hint: "Call each of them, and send the text.",
        doneBy: { type: "escalate" },
      },
      {
        id: "runbook",
        text: "Have the ops lead open the runbook",
        hint: null,
        doneBy: { type: "ask", role: "ops" },
      },
      { id: "status-out", text: "Get the first status out", hint: null, doneBy: { type: "update" } },
    ],
  },
  {
    id: "verify-fix",
    title: "Verify the fix",
    mode: "do-confirm",
    withinSeconds: null,
    steps: [
      {
        id: "error-rate",
        text: "Check that the error rate is back to baseline",
        hint: null,
        doneBy: { type: "yes-no" },
      },
      { id: "latency", text: "Check that latency is within its objective", hint: null, doneBy: { type: "yes-no" } },
      { id: "alerts", text: "Check that no new alert has fired for 10 min", hint: null, doneBy: { type: "yes-no" } },
      {
        id: "by-hand",
        text: "Try the repaired function by hand",
        hint: "Do what a user would do.",
        doneBy: { type: "tap" },
      },
    ],
  },
  {
    id: "stand-down",
    title: "Stand down",
    mode: "do-confirm",
    withinSeconds: null,
    steps: [
      { id: "monitored", text: "Monitor for 30 min after the fix", hint: null, doneBy: { type: "tap" } },
      { id: "declared-resolved", text: "Say it out loud: “It is resolved”", hint: null, doneBy: { type: "tap" } },
      {
        id: "final-status",
        text: "Send the final status",
        hint: "Everyone who was told hears of the end.",
        doneBy: { type: "open", place: "update" },
      },
      {
        id: "temporary",
        text: "Undo every temporary change, or give it an owner",
        hint: "Flags, added capacity, muted alerts, frozen deploys.",
        doneBy: { type: "tap" },
      },
      { id: "watch", text: "Name who watches tonight", hint: null, doneBy: { type: "tap" } },
      { id: "roles-released", text: "Release every role by name", hint: null, doneBy: { type: "release" } },
      { id: "log-exported", text: "Export the log", hint: null, doneBy: { type: "open", place: "export" } },
      {
        id: "postmortem",
        text: "Name who does the write-up",
        hint: "It is due within 48 h, the draft within 24 h.",
        doneBy: { type: "tap" },
      },
      { id: "thanks", text: "Thank everyone by name", hint: "Send them off to rest.", doneBy: { type: "tap" } },
    ],
  },
];
