// What can be entered with one tap. Each impact continues after "service — "; a team can put its own words here.

import type { DetailChipTexts } from "../domain/pack/pack.ts";

export const chips: DetailChipTexts = {
  service: ["checkout", "payments", "catalog", "inventory", "login", "website", "API"],
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
