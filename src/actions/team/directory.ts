// What the phone knows of people besides their names: job and phone number. Beside the people list and never in it,
// because a person on that list goes into logs as it is; nothing here does.

import type { Person } from "../../domain/fact/ids.ts";
import { anyText, record } from "../../formats/json/shape.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

export interface Contact {
  readonly job: string;
  readonly phone: string;
}

export type Directory = ReadonlyMap<Person["id"], Contact>;

type DirectoryPorts = Pick<RelayPorts, "kept" | "withLock">;

const contacts = keptTable<Contact>("directory", 300, record({ job: anyText, phone: anyText }));

/** Resolves to the contacts by person; whatever can't be read is left out. */
export const readDirectory = async ({ kept }: Pick<DirectoryPorts, "kept">): Promise<Directory> =>
  new Map(Object.entries(await contacts.read(kept)).map(([id, contact]) => [id as Person["id"], contact]));

/** Resolves once the contact is durable; null, or one that says nothing, removes it. */
export const keepContact = (ports: DirectoryPorts, id: Person["id"], contact: Contact | null): Promise<void> =>
  ports.withLock("first90-directory", async () => {
    const { [id]: _before, ...others } = await contacts.read(ports.kept);
    const [job, phone] = [oneLine(contact?.job ?? ""), oneLine(contact?.phone ?? "")];
    const isEmpty = job === "" && phone === "";
    await contacts.write(ports.kept, isEmpty ? others : { ...others, [id]: { job, phone } });
  });

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Returns the address of a call (`tel:`); null if the text is no number that can be dialled. */
export const callHref = (phone: string): string | null => {
  const number = phone.replace(/[\s().\-/\u2010-\u2015]/g, "");
  return /^\+?\d{3,15}(?:[,;p]\d{1,10}#?)?$/.test(number) ? `tel:${number}` : null;
};
