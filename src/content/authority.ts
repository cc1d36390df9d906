// Who may decide what, so that nobody waits for a committee.

import type { Authority } from "../domain/pack/pack.ts";

export const authority: readonly Authority[] = [
  {
    id: "trade-offs",
    who: "Incident commander, alone",
    decides: [
      "Data loss against downtime",
      "Speed against safety",
      "When to tell customers",
      "When to escalate",
      "When it’s resolved",
    ],
    withinMinutes: null,
  },
  {
    id: "technical-means",
    who: "Ops lead",
    decides: ["Which database to roll back", "How to run a migration", "Where to add monitoring"],
    withinMinutes: null,
  },
  {
    id: "public",
    who: "Executive",
    decides: ["Closing the service, or a large part of it", "Public statements", "What a regulator is told"],
    // Harm doesn’t wait for a call back: the escape is part of the rule.
    withinMinutes: 5,
  },
];
