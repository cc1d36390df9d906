// Changes what the team sees of this phone: people go off duty, phones get another name.

import type { RoleId } from "../../domain/pack/pack.ts";
import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import { keepMembership, readMembership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";

/** Resolves to the relay's answer; if it is "ok", this phone goes by the new name and roles. */
export const changeDevice = async (
  { kept, relay, teamChanged }: Pick<RelayPorts, "kept" | "relay" | "teamChanged">,
  { name, roles }: { readonly name: string; readonly roles: readonly RoleId[] },
): Promise<RelayAnswer<unknown> | { readonly type: "no-team" }> => {
  const before = await readMembership(kept);
  if (!before) return { type: "no-team" };
  const call = relayCalls.changeDevice(before.deviceToken, { name, roles: [...roles] });
  const answer = await relay.ask(before.relay, call);
  const membership = await readMembership(kept);
  if (answer.type !== "ok" || membership?.deviceToken !== before.deviceToken) return answer;
  await keepMembership(kept, { ...membership, name, roles });
  teamChanged.notify();
  return answer;
};
