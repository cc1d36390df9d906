// Whether the commander has nobody yet to share the work with.

import { distinctPeople } from "../fact/distinct-people.ts";
import type { Incident } from "./incident.ts";

/** True while at most one person has a role, however many roles that person has. */
export const isCommandedAlone = ({ roles }: Pick<Incident, "roles">): boolean =>
  distinctPeople(Object.values(roles).flatMap((one) => (one.type === "held" ? [one.person] : []))).length < 2;
