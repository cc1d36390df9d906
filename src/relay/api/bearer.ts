// Finds out who calls, and whether that kind of caller may call this route.

import { type Caller, findCaller } from "../store/queries/find-caller.ts";
import { refuse } from "./refuse.ts";
import type { ApiParts, Capability } from "./route.ts";

const nouns: Readonly<Record<Exclude<Capability, "none">, string>> = {
  operator: "the operator's setup code",
  admin: "a team's admin token",
  invite: "an invite",
  device: "a device's token",
};

/** Returns the token of the Authorization header, or null where there is none. */
export const bearerOf = (headers: Headers): string | null =>
  /^Bearer +(\S{1,200}) *$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;

/** Resolves to the caller, null where the route needs none; refuses no, unknown and wrong tokens. */
export const identify = async (
  { db, opensTeams }: ApiParts,
  capability: Capability,
  token: string | null,
): Promise<Caller | null> => {
  if (capability === "none" || (capability === "operator" && opensTeams)) return null;
  if (token === null) return refuse("no-token", `This needs ${nouns[capability]} (Authorization: Bearer …).`);
  const caller = await findCaller(db, token);
  if (!caller) return refuse("unknown-token", "This token is unknown here, or no longer good.");
  if (caller.kind !== capability) return refuse("wrong-token", `This needs ${nouns[capability]}.`);
  return caller;
};
