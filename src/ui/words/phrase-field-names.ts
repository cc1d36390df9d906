// What words to say fill in, as people say it within a sentence.

import type { PhraseField } from "../../domain/pack/phrases.ts";

export const phraseFieldNames: Readonly<Record<PhraseField, string>> = {
  ic: "incident commander",
  ops: "ops lead",
  severity: "severity",
  title: "what happened",
  since: "time of the declaration",
  channel: "channel",
  question: "open question",
  "next-update": "time of the next update",
  stay: "everyone with a role",
  person: "name",
  task: "what they were asked",
  minutes: "length of time",
  by: "time to answer",
};
