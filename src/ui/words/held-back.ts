// Why a text may not go out while an incident is restricted, and the way on.

import type { HeldBackFor } from "../../domain/incident/held-back.ts";

export const heldBackWords: Readonly<Record<HeldBackFor, (audience: string) => string>> = {
  clearance: (audience) =>
    `Restricted: sponsor and counsel must both clear each text for ${audience}. Ask them, then copy it.`,
  sponsor: () => "Restricted: executives hear of it through their sponsor. Name the sponsor, then copy it.",
};
