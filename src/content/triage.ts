// The yes/no questions on the way to a severity. Their order and their levels are a rule of the domain.

import type { TriageQuestion } from "../domain/pack/pack.ts";

export const triageQuestions: readonly TriageQuestion[] = [
  {
    id: "data-or-security",
    ask: "Is data or security at risk?",
    help: "Data is lost, wrong, or seen by a stranger. If you only suspect it, answer yes.",
    becauseYes: "Any risk to data or security is SEV1 at once.",
    becauseNo: null,
  },
  {
    id: "everyone-down",
    ask: "Is it down for everyone?",
    help: "No user can do what the service is for.",
    becauseYes: "A full outage for all users is SEV1.",
    becauseNo: null,
  },
  {
    id: "quarter-or-key-feature",
    ask: "Is a key feature down, or more than a quarter of users affected?",
    help: "A key feature is one that users come for or pay with. Not sure? Answer yes.",
    becauseYes: "A key feature down, or more than 25% of users affected, is SEV2.",
    becauseNo: null,
  },
  {
    id: "paying-customers",
    ask: "Are paying customers reporting it?",
    help: "Calls, messages or tickets from paying accounts.",
    becauseYes: "Customers report it and paying accounts are affected: at least SEV2.",
    becauseNo: null,
  },
  {
    id: "workaround",
    ask: "Is something broken, but with a workaround?",
    help: "Yes: it’s broken, but users can get it done another way. No: no user is affected. With no workaround, or in doubt: take the higher one, SEV2.",
    becauseYes: "A minor feature is broken, and there is a workaround: SEV3.",
    becauseNo: "No user impact: SEV4. If users are stuck, take SEV2.",
  },
];
