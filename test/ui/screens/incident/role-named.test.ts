// A role has a name on every screen of a handoff, whatever cards an incident was declared with.

import { expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { roleNamed } from "../../../../src/ui/screens/incident/handoff/role-named.ts";

test.each(builtInPack.roles)("$id is named as its card is", ({ id, name }) => {
  expect(roleNamed(builtInPack, id)).toMatchObject({ id, name });
});

test.each(builtInPack.roles)("$id goes by its id where the cards have no such role", ({ id }) => {
  const roles = builtInPack.roles.filter((role) => role.id !== id);
  expect(roleNamed({ ...builtInPack, roles }, id)).toEqual({ id, name: id });
});
