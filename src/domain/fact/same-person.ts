// One person, several phones: each phone makes its own ids, so the name decides if the id doesn't.

import type { Person } from "./ids.ts";

/** True for the same id, or the same name in any case; people without a name are matched by id alone. */
export const samePerson = (a: Person, b: Person): boolean =>
  a.id === b.id || (a.name.trim() !== "" && plain(a.name) === plain(b.name));

const plain = (name: string): string => name.trim().normalize("NFC").toLowerCase();
