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
};
