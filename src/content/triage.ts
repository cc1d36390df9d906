// The yes/no questions on the way to a severity. Their order and their levels are a rule of the domain.

import type { TriageQuestion } from "../domain/pack/pack.ts";

export const triageQuestions: readonly TriageQuestion[] = [
  {
    id: "data-or-security",
    ask: "Is data or security at risk?",
    help: "Data is lost, wrong, or seen by a stranger. If you only suspect it, answer yes.",
    many: null,
    becauseYes: "Any risk to data or security is SEV1 at once.",
    becauseNo: null,
  },
  {
    id: "everyone-down",
    ask: "Is it down for everyone?",
    help: "No user, or hardly any, can do what the service is for.",
    many: null,
    becauseYes: "A full outage for all users is SEV1.",
    becauseNo: null,
  },
  {
    id: "quarter-or-key-feature",
    ask: "Is a key feature down, or more than a quarter of users affected?",
    help: "A key feature is one that users come for or pay with. Not sure? Answer yes.",
    many: null,
    becauseYes: "A key feature down, or more than 25% of users affected, is SEV2.",
    becauseNo: null,
  },
  {
    id: "paying-customers",
    ask: "Do contract customers report it, or {many} or more others?",
    help: "Contract customers are those who were promised a level of service. A few reports from others aren’t enough.",
    many: 10,
    becauseYes: "Contract customers or many others report it: at least SEV2.",
    becauseNo: null,
  },
  {
    id: "imminent",
    ask: "Will one of these come true within hours?",
    help: "A certificate runs out, a disk fills up, a limit is reached. Harm on its way counts as harm now.",
    many: null,
    becauseYes: "Harm that is hours away counts as if it were here: at least SEV2.",
    becauseNo: null,
  },
  {
    id: "workaround",
    ask: "Is something broken, but with a workaround?",
    help: "Yes: it’s broken, but users can get it done another way. No: no user is affected. With no workaround, or in doubt: take the higher one, SEV2.",
    many: null,
    becauseYes: "A minor feature is broken, and there is a workaround: SEV3.",
    becauseNo: "No user impact: SEV4. If users are stuck, take SEV2.",
  },
];
