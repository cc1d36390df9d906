// Whether the commander has nobody yet to share the telling with. It looks at roles only, unlike `hasNobodyElse`
// (alone.ts): it also holds before anybody has command and in a drill with a story, and whoever only has a task, or only
// writes from another phone, takes no update off the commander.

import { distinctPeople } from "../fact/distinct-people.ts";
import type { Incident } from "./incident.ts";

/** True while at most one person has a role, however many roles that person has. */
export const isCommandedAlone = ({ roles }: Pick<Incident, "roles">): boolean =>
  distinctPeople(Object.values(roles).flatMap((one) => (one.type === "held" ? [one.person] : []))).length < 2;
