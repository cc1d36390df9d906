// The special lists, in the order in which they are offered: first those where minutes cost the most. Each step has its
// reason as its hint. Ids are in logs: they never change.

import type { SpecialList } from "../domain/pack/special-lists.ts";
import { alone } from "./specials/alone.ts";
import { badDeploy } from "./specials/bad-deploy.ts";
import { capacity } from "./specials/capacity.ts";
import { dataInDoubt } from "./specials/data-in-doubt.ts";
import { evidence } from "./specials/evidence.ts";
import { expired } from "./specials/expired.ts";
import { keepEvidence } from "./specials/keep-evidence.ts";
import { security } from "./specials/security.ts";
import { vendorDown } from "./specials/vendor-down.ts";

export const specialLists: readonly SpecialList[] = [
  dataInDoubt,
  security,
  evidence,
  alone,
  badDeploy,
  capacity,
  vendorDown,
  expired,
  keepEvidence,
];
