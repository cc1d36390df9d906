// Whoever holds this phone says their name, once: it stands in new entries, and in those of open incidents too.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { hasWriter } from "../../domain/incident/names.ts";
import type { Ports } from "../ports/ports.ts";
import { cleanName } from "./clean-name.ts";
import type { IncidentSession } from "./incident-session.ts";
import type { Sessions } from "./sessions.ts";

export interface NamingNeeds {
  readonly ports: Ports;
  readonly sessions: Sessions;
}

/**
 * Takes the name for this phone, and resolves to the incidents in which earlier entries got it: the open ones that have
 * entries from here without a name, and `here`. Entries that have a name keep it. Null for an empty name.
 */
export const nameMe = async (
  needs: NamingNeeds,
  typed: string,
  here: IncidentSession | null = null,
): Promise<readonly IncidentId[] | null> => {
  const name = cleanName(typed);
  if (name === "") return null;
  needs.ports.identity.rename(name);
  here?.run({ type: "nameDevice", name, was: "" });
  const others = (await openLogsOf(needs, "")).filter((session) => session !== here);
  for (const session of others) session.run({ type: "nameDevice", name, was: "" });
  return [...(here ? [here] : []), ...others].map(({ id }) => id);
};

/** Calls the entries from this phone that have the name `was` by its present name, in every open incident. */
export const correctMyName = async (needs: NamingNeeds, was: string): Promise<void> => {
  const { name } = needs.ports.identity.me.get();
  for (const session of await openLogsOf(needs, was)) session.run({ type: "nameDevice", name, was });
};

/** Resolves to how many open incidents have entries from this phone with that name. */
export const countNamed = async (needs: NamingNeeds, name: string): Promise<number> =>
  (await openLogsOf(needs, name)).length;

// An incident that can't be read just now keeps its entries as they are.
const openLogsOf = async ({ ports, sessions }: NamingNeeds, name: string): Promise<readonly IncidentSession[]> => {
  const { id: me } = ports.identity.me.get();
  const open = await ports.log.listOpen().catch(() => []);
  const found: IncidentSession[] = [];
  for (const { id, unreadable } of open) {
    const session = unreadable ? null : await sessions.open(id).catch(() => null);
    const isRead = await session?.loadLog().then(
      () => true,
      () => false,
    );
    if (session && isRead && hasWriter(session.facts.get(), me, name)) found.push(session);
  }
  return found;
};
