// Story (f): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { knows, missing, says } from "./story.ts";

export const injects: readonly Inject[] = [
  says("jonas-worried", "jonas", 90, "I’ve read the draft. If this goes out, I’ll never touch a setting again.", {
    spread: 20,
  }),
  says("lena-asks", "lena", 200, "Is it true that it says I panicked? Did anybody ask me what I saw?", { spread: 20 }),
  says(
    "ivo-vague",
    "ivo",
    320,
    "Please don’t make it vague either. “Mistakes were made” helps nobody. The numbers have to stay.",
    { spread: 20 },
  ),
  says("ruth-actions", "ruth", 450, "And the actions: I’ll only take the ones with a person and a day.", {
    when: [missing({ type: "rewritten", passage: "actions" })],
  }),
  says("five-left", "drill", 600, "Five minutes until everyone reads it."),
];

export const revelations: readonly Revelation[] = [
  knows(
    "jonas-screen",
    "jonas",
    "what the screen showed",
    "The test shop and the live shop are in one file, under one name. The form took 20 without a word. The process page is from before we had a test shop.",
    "screen",
    "the setting",
    "limit",
    "why",
  ),
  knows(
    "lena-saw",
    "lena",
    "what you saw",
    "My deploy was the newest line in the channel. Setting changes don’t show up there. Nobody was ops lead yet.",
    "rollback",
    "14.2",
    "why",
  ),
  knows(
    "ivo-review",
    "ivo",
    "the review",
    "The review showed “limit: 20”, and not a word about which shop or how much traffic it gets.",
    "review",
    "approval",
  ),
  knows(
    "ruth-day",
    "ruth",
    "days",
    "27 November for small things, 4 December for the rest.",
    "deadline",
    "when",
    "due",
  ),
];
