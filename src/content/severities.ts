// The severity matrix: what each level means, with cases from the example shop Carta. The figures are defaults that a
// team can edit.

import type { Severity } from "../domain/pack/pack.ts";

export const severities: readonly Severity[] = [
  {
    id: "SEV1",
    level: "SEV1",
    short: "SEV1",
    name: "Critical",
    criteria: ["Full outage for all users", "Risk of data loss", "Security breach"],
    examples: [
      "Payments fail for every Carta order.",
      "Some Carta orders are charged twice, so the data may be wrong.",
      "Strangers can see the addresses of Carta customers.",
    ],
    boundary: "SEV1, not SEV2: nobody can use it, or data or security is at risk. A suspicion is enough.",
    respondWithin: "5 min",
    updateEveryMinutes: 15,
    executivesEveryMinutes: 30,
    customersEveryMinutes: 30,
    escalateTo: "VP Engineering and CTO, at once",
    wakePeople: "Wake everyone you need, at any hour.",
  },
  {
    id: "SEV2",
    level: "SEV2",
    short: "SEV2",
    name: "Major",
    criteria: ["Degraded for more than 25% of users", "A key feature is down"],
    examples: [
      "Payments fail for 30% of Carta orders.",
      "Search in the Carta catalog finds nothing. Customers can still browse and pay.",
    ],
    boundary:
      "SEV2, not SEV3: a key feature is down, more than a quarter of users are affected, or paying customers report it.",
    respondWithin: "15 min",
    updateEveryMinutes: 20,
    executivesEveryMinutes: 30,
    customersEveryMinutes: 60,
    escalateTo: "Engineering manager, within 15 min",
    wakePeople: "Wake the people on call for the affected services.",
  },
  {
    id: "SEV3",
    level: "SEV3",
    short: "SEV3",
    name: "Moderate",
    criteria: ["A minor feature is broken", "A workaround exists"],
    examples: [
      "Carta checkout refuses gift cards. Customers can pay by bank card.",
      "The colour filter in the Carta catalog is broken. Search still finds every product.",
    ],
    boundary: "SEV3, not SEV4: users notice it. If there is no workaround, or if in doubt, take SEV2.",
    respondWithin: "1 h",
    updateEveryMinutes: 120,
    executivesEveryMinutes: 120,
    customersEveryMinutes: 120,
    escalateTo: "Team lead, at the next stand-up",
    wakePeople: "Don’t wake anyone else. The person on call answers within the hour.",
  },
  {
    id: "SEV4",
    level: "SEV4",
    short: "SEV4",
    name: "Low",
    criteria: ["Cosmetic flaw", "No user impact", "Tech debt that needs a ticket"],
    examples: [
      "The logo on one Carta catalog page is blurry.",
      "The nightly Carta inventory report runs twice. Nobody uses the second one.",
    ],
    boundary: "SEV4, not SEV3: no user is affected. As soon as one is, take SEV3.",
    respondWithin: "the next business day",
    updateEveryMinutes: 1440,
    executivesEveryMinutes: 1440,
    customersEveryMinutes: 1440,
    escalateTo: "Backlog triage",
    wakePeople: "Don’t wake anyone.",
  },
];
