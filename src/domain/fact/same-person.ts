// One human, several phones: each phone gives its own ids, so the name decides where the id doesn't.

import type { Person } from "./ids.ts";

/** True for the same id, or the same name in any case; people without a name are only known by their id. */
export const samePerson = (a: Person, b: Person): boolean =>
  a.id === b.id || (a.name.trim() !== "" && plain(a.name) === plain(b.name));

const plain = (name: string): string => name.trim().normalize("NFC").toLowerCase();
