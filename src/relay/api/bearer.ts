// Reads the caller's token, and checks that this kind of caller may use the route.

import type { Caller } from "../store/queries/find-caller.ts";
import { refuse } from "./refuse.ts";
import type { ApiParts, Capability } from "./route.ts";

const nouns: Readonly<Record<Exclude<Capability, "none">, string>> = {
  operator: "the operator’s setup code",
  admin: "a team’s admin token",
  invite: "an invite",
  device: "a device’s token",
};

/** Why a token isn't valid, or is no longer: people read this. */
const unknown: Readonly<Record<Exclude<Capability, "none">, string>> = {
  operator: "This setup code is wrong, or has been renewed.",
  admin: "This phone may no longer manage the team.",
  invite: "This invite is no longer valid. Ask for a new one.",
  device: "This phone is not in the team any more. Join again with an invite.",
};

/** Returns the token of the Authorization header, or null if there is none. */
export const bearerOf = (headers: Headers): string | null =>
  /^Bearer +(\S{1,200}) *$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;

/** Returns the caller for the route, null if it needs none; refuses missing, unknown and wrong tokens. */
export const entitled = (
  { opensTeams }: Pick<ApiParts, "opensTeams">,
  capability: Capability,
  token: string | null,
  caller: Caller | null,
): Caller | null => {
  if (capability === "none" || (capability === "operator" && opensTeams)) return null;
  if (token === null) return refuse("no-token", `This needs ${nouns[capability]} (Authorization: Bearer …).`);
  if (!caller) return refuse("unknown-token", unknown[capability]);
  if (caller.kind !== capability) return refuse("wrong-token", `This needs ${nouns[capability]}.`);
  return caller;
};
