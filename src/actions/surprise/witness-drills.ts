// Every phone of the team keeps what the relay has published of armed drills, so that it can't be changed unnoticed.

import type { RelayPorts } from "../ports/relay-ports.ts";
import { readMembership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";
import { keepSeals } from "./drill-seals.ts";

/** Resolves once the seals of all armed drills are kept, where the relay could be asked. */
export const witnessDrills = async ({
  kept,
  relay,
  inTurn,
}: Pick<RelayPorts, "kept" | "relay" | "inTurn">): Promise<void> => {
  const membership = await readMembership(kept);
  if (!membership) return;
  const answer = await relay.ask(membership.relay, relayCalls.drills(membership.deviceToken));
  if (answer.type !== "ok") return;
  const seen = answer.value.drills.flatMap(({ drillId, firings }) =>
    firings.filter(({ state }) => state === "armed").map(({ index, commitment }) => ({ drillId, index, commitment })),
  );
  await inTurn("first90-drills", () => keepSeals(kept, seen));
};
