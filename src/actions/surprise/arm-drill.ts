// Arms a surprise drill: at the relay if this phone is in a team, otherwise on this phone alone.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import type { Membership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";
import { armDrillHere, type LocalDrillPlan } from "./arm-drill-here.ts";
import { keepCommitments } from "./fairness.ts";

export type Armed =
  | { readonly type: "armed"; readonly where: "relay" | "phone" }
  | { readonly type: "no-room" }
  | Exclude<RelayAnswer<never>, { type: "ok" }>;

export interface ArmNeeds {
  readonly membership: Membership | null;
  /** Null for the whole team. */
  readonly devices: readonly string[] | null;
  readonly scenarios: readonly string[];
  readonly now: Instant;
  readonly zone: (at: Instant) => number;
}

/** Resolves to how it went; no answer contains the moment. Rejects if the phone can't store it. */
export const armDrill = async (ports: RelayPorts, plan: LocalDrillPlan, needs: ArmNeeds): Promise<Armed> => {
  const { membership, devices, scenarios } = needs;
  if (!membership) {
    const drill = await armDrillHere(ports, plan, scenarios, needs);
    return drill ? { type: "armed", where: "phone" } : { type: "no-room" };
  }
  const { window, count, gapMinutes, scenario } = plan;
  const body = {
    from: window.from,
    to: window.to,
    hours: [...window.hours] as [number, number],
    weekdays: [...window.weekdays],
    count,
    gapMinutes,
    scenario,
    devices: devices && [...devices],
  };
  const answer = await ports.relay.ask(membership.relay, relayCalls.armDrill(membership.deviceToken, body));
  if (answer.type !== "ok") return answer;
  const { drillId, firings } = answer.value;
  const seen = firings.map((firing) => ({ drillId, ...firing }));
  // The drill is armed whether or not this phone can store its commitments.
  await ports.withLock("first90-drills", () => keepCommitments(ports.kept, seen)).catch(() => undefined);
  return { type: "armed", where: "relay" };
};
