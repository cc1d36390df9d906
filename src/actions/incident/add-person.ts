// Adds someone to the people this phone knows.

import type { Person } from "../../domain/fact/ids.ts";
import type { Ports } from "../ports/ports.ts";
import { cleanName } from "./clean-name.ts";

export type AddOutcome =
  | { readonly type: "added"; readonly person: Person }
  /** Someone with this name is on the list: two chips with one name could not be told apart. */
  | { readonly type: "known"; readonly name: string }
  | { readonly type: "notSaved" };

/** Resolves to the person as added; a name already on the list, in upper or lower case, changes nothing. */
export const addPerson = async (ports: Pick<Ports, "ids" | "roster">, name: string): Promise<AddOutcome> => {
  const person: Person = { id: ports.ids.person(), name: cleanName(name) };
  try {
    const known = (await ports.roster.list()).find((other) => sameName(other.name, person.name));
    if (known) return { type: "known", name: known.name };
    await ports.roster.add(person);
    return { type: "added", person };
  } catch {
    return { type: "notSaved" };
  }
};

const sameName = (a: string, b: string): boolean =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
