// A role as the cards in force name it.

import type { Pack, RoleCard, RoleId } from "../../../../domain/pack/pack.ts";

/** Returns the role's id and name; the id serves as the name if the cards don't have the role. */
export const roleNamed = ({ roles }: Pack, role: RoleId): Pick<RoleCard, "id" | "name"> =>
  roles.find(({ id }) => id === role) ?? { id: role, name: role };
