// Joins a team, creates one, or leaves it. A refusal is reported in the relay's words, and then nothing is stored.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RoleId } from "../../domain/pack/pack.ts";
import { cleanName } from "../incident/clean-name.ts";
import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import { keepMembership, type Membership, readMembership } from "../relay-link/membership.ts";
import { keepSubscription } from "../relay-link/push-record.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";
import type { Invite } from "./invite-link.ts";
import { keepSentReminders } from "./reminders.ts";

type JoinPorts = Pick<RelayPorts, "kept" | "outbox" | "relay" | "push" | "teamChanged">;
type Failed = Exclude<RelayAnswer<never>, { type: "ok" }>;

export type Joined = { readonly type: "joined"; readonly membership: Membership } | Failed;

export interface Joining {
  readonly name: string;
  readonly roles: readonly RoleId[];
  readonly at: Instant;
}

export interface TeamToCreate {
  readonly relay: string;
  readonly setupCode: string | null;
  readonly zone: string;
  /** What it is called; empty or left out for no name. */
  readonly team?: string;
}

/** Resolves to the team that the invite leads to, with this phone in it. It leaves a team that it was in before. */
export const joinTeam = async (
  ports: JoinPorts,
  { relay, inviteToken, team }: Invite,
  joining: Joining,
  admin: Membership["admin"] = null,
): Promise<Joined> => {
  const { name, roles, at } = joining;
  const answer = await ports.relay.ask(relay, relayCalls.join(inviteToken, { name, roles: [...roles] }));
  if (answer.type !== "ok") return answer;
  if (await readMembership(ports.kept)) await leaveTeam(ports);
  const named = team ? { team } : {};
  const membership: Membership = {
    ...answer.value,
    ...named,
    relay,
    name,
    roles,
    joinedAt: at,
    reminders: true,
    admin,
  };
  await keepMembership(ports.kept, membership);
  ports.teamChanged.notify();
  return { type: "joined", membership };
};

/** Resolves to a new team with this phone in it, created with the operator's setup code if the relay wants one. */
export const createTeam = async (
  ports: JoinPorts,
  { relay, setupCode, zone, team = "" }: TeamToCreate,
  joining: Joining,
): Promise<Joined> => {
  const made = await ports.relay.ask(relay, relayCalls.createTeam(setupCode, zone));
  if (made.type !== "ok") return made;
  const { adminToken, inviteToken } = made.value;
  return joinTeam(ports, { relay, inviteToken, team: cleanName(team) }, joining, { adminToken, inviteToken });
};

/**
 * Resolves once this phone has forgotten its team, its token and what was waiting for the relay; to whether the relay
 * knows. If the relay can't be reached, it finds out when its next push comes back undelivered.
 */
export const leaveTeam = async ({ kept, outbox, relay, push, teamChanged }: JoinPorts): Promise<boolean> => {
  const membership = await readMembership(kept);
  if (!membership) return true;
  const answer = await relay.ask(membership.relay, relayCalls.leave(membership.deviceToken));
  await push.unsubscribe();
  for (const entry of await outbox.list()) if (entry.type !== "snooze") await outbox.remove(entry);
  await keepSentReminders(kept, {});
  await keepSubscription(kept, null);
  await keepMembership(kept, null);
  teamChanged.notify();
  return answer.type === "ok" || (answer.type === "refused" && answer.status === 401);
};
