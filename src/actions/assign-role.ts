// Names who holds a role, and remembers a new name for the next incident.

import type { Decision } from "../domain/decide.ts";
import type { Person } from "../domain/ids.ts";
import type { RoleId } from "../domain/pack.ts";
import { cleanName } from "./clean-name.ts";
import type { IncidentSession } from "./incident-session.ts";
import type { Ports } from "./ports.ts";

/** Gives `role` to a person the phone knows. */
export const assignRole = (session: IncidentSession, role: RoleId, person: Person): Decision =>
  session.run({ type: "assignRole", role, person });

/** Gives `role` to a person by a new name, who joins the roster; an empty name changes nothing and returns null. */
export const assignRoleByName = (
  ports: Ports,
  session: IncidentSession,
  role: RoleId,
  name: string,
): Decision | null => {
  const cleaned = cleanName(name);
  if (cleaned === "") return null;
  const person: Person = { id: ports.ids.person(), name: cleaned };
  void ports.roster.add(person).catch(() => undefined);
  return assignRole(session, role, person);
};
