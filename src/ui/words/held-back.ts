// Why a text may not go out while an incident is restricted, and the way on.

import type { HeldBackFor } from "../../domain/incident/held-back.ts";

interface HeldBackWords {
  readonly reason: (audience: string) => string;
  readonly wayOn: string;
}

export const heldBackWords: Readonly<Record<HeldBackFor, HeldBackWords>> = {
  clearance: {
    reason: (audience) => `Restricted: a text for ${audience} goes out once sponsor and counsel have both cleared it.`,
    wayOn: "Ask sponsor and counsel",
  },
  sponsor: {
    reason: () => "Restricted: executives hear of it through their sponsor. Name the sponsor first.",
    wayOn: "Name the sponsor",
  },
};
