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
  },
  {
    id: "technical-means",
    who: "Ops lead",
    decides: ["Which database to roll back", "How to run a migration", "Where to add monitoring"],
  },
  {
    id: "public",
    who: "Executive",
    decides: ["Public statements", "Major service degradation", "Regulatory notification"],
  },
];
