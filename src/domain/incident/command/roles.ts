// Who holds which role, and which roles two phones disagree about.

import type { FactId } from "../../fact/ids.ts";
import type { RoleId } from "../../pack/pack.ts";
import {
  type AssignmentFact,
  type HandedOverFact,
  isHandedOver,
  isRoleLeft,
  isRoleOpen,
  type RoleLeftFact,
} from "../facts.ts";
import type { Clash, Incident, RoleHolding } from "../incident.ts";

export type RoleFact = AssignmentFact | HandedOverFact | RoleLeftFact;

type Held = Extract<RoleHolding, { type: "held" }>;

/**
 * Returns the incident after a fact about a role: the last one in the order of facts counts. A person named on a phone
 * that didn't know of the holder clashes with the one named on another; the next entry that knows of both settles it.
 */
export const evolveRoles = (incident: Incident, fact: RoleFact): Incident => {
  const { role } = fact.data;
  const head = incident.roleHeads[role];
  const before = incident.roles[role];
  const after = holdingAfter(before, fact);
  const clash = after?.type === "held" ? clashOf(before, after, head, fact) : null;
  return {
    ...incident,
    roles: withRole(incident.roles, role, after),
    roleHeads: { ...incident.roleHeads, [role]: fact.id },
    formerHolders: isGone(before, after)
      ? { ...incident.formerHolders, [role]: before.person }
      : incident.formerHolders,
    clashes: clash || incident.clashes[role] ? withRole(incident.clashes, role, clash) : incident.clashes,
  };
};

const isGone = (before: RoleHolding | undefined, after: RoleHolding | null): before is Held =>
  before?.type === "held" && !(after?.type === "held" && after.person.id === before.person.id);

const holdingAfter = (before: RoleHolding | undefined, fact: RoleFact): RoleHolding | null => {
  if (isRoleOpen(fact))
    return { type: "deferred", since: fact.at, times: before?.type === "deferred" ? before.times + 1 : 1 };
  if (isRoleLeft(fact)) return null;
  const person = isHandedOver(fact) ? fact.data.to : fact.data.person;
  return { type: "held", person, since: fact.at, fact: fact.id, device: fact.device };
};

// Facts from earlier versions don't say what they replace: they take over from whoever holds the role.
const clashOf = (
  before: RoleHolding | undefined,
  after: Held,
  head: FactId | undefined,
  { data }: RoleFact,
): Clash | null => {
  if (!("replaces" in data) || data.replaces === (head ?? null)) return null;
  if (before?.type !== "held" || before.device === after.device || before.person.id === after.person.id) return null;
  return { one: before, other: after };
};

const withRole = <Value>(
  all: Readonly<Partial<Record<RoleId, Value>>>,
  role: RoleId,
  value: Value | null,
): Readonly<Partial<Record<RoleId, Value>>> => {
  const { [role]: _before, ...others } = all;
  return (value === null ? others : { ...others, [role]: value }) as Readonly<Partial<Record<RoleId, Value>>>;
};
