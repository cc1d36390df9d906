// What raises a severity at once, or calls for the next tier of people.

import type { SeverityTrigger } from "../domain/pack/pack.ts";

export const triggers: readonly SeverityTrigger[] = [
  {
    id: "data-integrity",
    when: "Any concern about data integrity",
    response: "Make it SEV1 at once",
    watched: false,
  },
  {
    id: "impact-doubled",
    when: "The impact has doubled in scope",
    response: "Go up one level",
    watched: false,
  },
  {
    id: "paying-customers",
    when: "Contract customers report it, or many others do",
    response: "Make it at least SEV2",
    watched: false,
  },
  {
    id: "impact-unknown",
    when: "The impact is still unknown after 10 min",
    response: "Treat it as the higher level",
    watched: true,
  },
  {
    id: "second-symptom",
    when: "A second symptom that doesn’t fit the first",
    response: "Ask if these are two incidents",
    watched: false,
  },
  {
    id: "no-root-cause-sev1",
    when: "SEV1 and no root cause after 30 min",
    response: "Escalate to the next tier",
    watched: true,
  },
  {
    id: "no-root-cause-sev2",
    when: "SEV2 and no root cause after 2 h",
    response: "Escalate to the next tier",
    watched: true,
  },
];
