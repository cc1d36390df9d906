// A role as the cards in force call it.

import type { Pack, RoleCard, RoleId } from "../../../../domain/pack/pack.ts";

/** Returns the role's id and name; its id stands in where the cards have no such role. */
export const roleNamed = ({ roles }: Pack, role: RoleId): Pick<RoleCard, "id" | "name"> =>
  roles.find(({ id }) => id === role) ?? { id: role, name: role };
