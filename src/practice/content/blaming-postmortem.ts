// (f) A write-up that blames people, to be rewritten before everyone reads it.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { injects, revelations } from "./blaming-postmortem-story.ts";
import { cast } from "./cast.ts";
import { move } from "./story.ts";

const seconds = 900;

export const blamingPostmortem: Scenario = {
  id: "blaming-postmortem",
  title: "A write-up without blame",
  setting: "The day after the payment failure. A draft is on your desk, and in fifteen minutes everyone will read it.",
  injectedFailure: "a draft that needs rewriting, nothing is broken",
  minutes: 15,
  certifies: false,
  services: ["payments"],
  characters: cast("drill", "ruth", "jonas", "lena", "ivo"),
  parts: [
    {
      id: "draft",
      title: "Rewrite the draft",
      service: "payments",
      expected: "SEV4",
      boundary: "SEV4: no user is affected by a draft. What it does to people is the point of this drill.",
    },
  ],
  alert: {
    from: "ruth",
    text: "This draft goes to everyone at two. I don’t want a witch hunt. Please rewrite it so that we learn something.",
  },
  injects,
  revelations,
  choices: [],
  moves: [
    move(
      "rewrite-summary",
      "Rewrite the summary",
      seconds,
      { type: "rewritten", passage: "summary" },
      "Most people read no further than the summary.",
    ),
    move(
      "rewrite-cause",
      "Rewrite the cause",
      seconds,
      { type: "rewritten", passage: "cause" },
      "A cause with a name in it ends the search where it begins.",
    ),
    move(
      "rewrite-response",
      "Rewrite the response",
      seconds,
      { type: "rewritten", passage: "response" },
      "What Lena did made sense given what she saw. What she couldn’t see is the finding.",
    ),
    move(
      "rewrite-actions",
      "Rewrite the actions",
      seconds,
      { type: "rewritten", passage: "actions" },
      "“Be more careful” changes nothing at 3 AM.",
    ),
    move(
      "ask-jonas",
      "Ask Jonas what the screen looked like",
      420,
      { type: "asked", reveal: "jonas-screen" },
      "Both shops were in one file, under one name. That is a cause we can repair.",
    ),
  ],
  audiences: [],
  ends: { handoff: null, standDown: false },
  rubric: [
    { item: "all-written", good: "Every passage is rewritten." },
    { item: "facts-kept", good: "Times, numbers and the setting are still there. Blameless doesn’t mean vague." },
    {
      item: "systems-named",
      good: "It says what the system allowed or lacked: one file for two shops, no check, no alert.",
    },
    { item: "actions-owned", good: "Each action has an owner, a task and a day." },
    { item: "no-blame", good: "It looks for no fault, names nobody as the cause, and has no “should have”." },
    { item: "reads-well", good: "Two or three sentences each. Jonas and Lena could read it aloud." },
  ],
  examples: [
    {
      id: "summary",
      beside: "rewrite",
      good: "On Tuesday from 13:52 to 14:24 UTC payments failed for 30% of orders. A connection limit meant for the test shop reached the live shop, because both read the same file and nothing compared the value with the traffic.",
      poor: "On Tuesday a mistake was made by infrastructure and payments failed for a while.",
      why: "The poor one took the name out and left the blame in. It also lost the numbers.",
    },
    {
      id: "actions",
      beside: "rewrite",
      good: "Jonas splits the settings of test and live shop by 27 November. Ivo adds an alert for waiting connections by 4 December.",
      poor: "We should improve our processes and raise awareness.",
      why: "An owner, a task and a day. A wish isn’t an action.",
    },
  ],
  exercise: {
    passages: [
      {
        id: "summary",
        text: "Due to human error by Jonas, who was careless with a setting, payments failed for 30% of orders from 13:52 to 14:24 on Tuesday.",
        keeps: [["30%", "30 %", "30 percent", "three of ten", "three in ten"], ["13:52"], ["14:24"]],
      },
      {
        id: "cause",
        text: "Jonas failed to follow the change process. He should have known that a limit of 20 was for the test shop. Ivo missed it in the review.",
        keeps: [["limit"], ["20"], ["test shop", "test"], ["review"]],
      },
      {
        id: "response",
        text: "Lena panicked and rolled back 14.2 without asking anyone, a stupid waste of five minutes. It was her mistake that the outage got so long.",
        keeps: [["14.2"], ["five minutes", "5 minutes", "5 min"]],
      },
      {
        id: "actions",
        text: "We should be more careful with settings. Jonas has to double-check next time.",
        keeps: [["setting", "settings", "limit"]],
      },
    ],
    checklist: [
      { id: "read-aloud", text: "Read it as if you were Jonas" },
      { id: "facts", text: "Keep every time and number" },
      { id: "allowed", text: "Say what the system allowed" },
      { id: "owner", text: "Give each action an owner and a day" },
    ],
  },
};
