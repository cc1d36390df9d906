// What can be entered with one tap. Each impact continues after "service — "; a team can put its own words here.

import type { PackChips, ServiceChip } from "../domain/pack/chips.ts";

const bare = (name: string): ServiceChip => ({ id: name.toLowerCase(), name, impacts: [], affected: [] });

export const chips: PackChips = {
  services: ["checkout", "payments", "catalog", "inventory", "login", "website", "API"].map(bare),
  impact: ["unavailable", "failing", "errors for some requests", "slow", "wrong data", "missing data", "delayed"],
  affected: [
    "all users",
    "more than a quarter of users",
    "some users",
    "one region",
    "one customer",
    "internal staff only",
    "being assessed",
  ],
  // Each follows "What you can do meanwhile:".
  meanwhile: [
    "try again later",
    "use another way to pay",
    "please don’t try again yet",
    "nothing, your data is safe",
    "nothing, you won’t be charged twice",
    "ask our support for help",
  ],
  needed: [
    "nothing right now",
    "stay reachable by phone",
    "a yes or no to closing the service",
    "a yes to what the press is told",
    "a person from another team",
  ],
};
