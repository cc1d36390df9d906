// Someone named in the middle of an incident: found or created, and never a reason to wait.

import type { Person } from "../../domain/fact/ids.ts";
import type { Ports } from "../ports/ports.ts";
import { addPerson } from "./add-person.ts";
import { cleanName } from "./clean-name.ts";

/**
 * Resolves to the person whom the phone knows by that name, else to a new one, who is added to its list; null for an
 * empty name. If the list can't be read or written, the person can be named anyway, and is known in this incident only.
 */
export const personByName = async (ports: Pick<Ports, "ids" | "roster">, name: string): Promise<Person | null> => {
  const cleaned = cleanName(name);
  if (cleaned === "") return null;
  const outcome = await addPerson(ports, cleaned);
  if (outcome.type === "added") return outcome.person;
  const known = outcome.type === "known" ? await byName(ports, outcome.name) : undefined;
  return known ?? { id: ports.ids.person(), name: cleaned };
};

const byName = async ({ roster }: Pick<Ports, "roster">, name: string): Promise<Person | undefined> =>
  (await roster.list()).find((person) => person.name === name);
