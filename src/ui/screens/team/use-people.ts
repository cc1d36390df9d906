// The roster for the team screen: read, add, remove, and take the last removal back.

import { useCallback, useEffect, useState } from "preact/hooks";
import { addPerson } from "../../../actions/incident/add-person.ts";
import { type Contact, type Directory, keepContact, readDirectory } from "../../../actions/team/directory.ts";
import { type Duties, noDuties, readDuties } from "../../../actions/team/duties.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import { useApp } from "../../context/app-context.ts";
import { teamWords } from "../../words/team.ts";

export interface PeopleWork {
  /** Null until read. */
  readonly people: readonly Person[] | null;
  /** Their jobs and phone numbers. */
  readonly directory: Directory;
  /** What they usually do. */
  readonly duties: Duties;
  /** What the last tap did, in words; empty before the first. */
  readonly said: string;
  /** The person removed last, who can be brought back; null once something else was done. */
  readonly removed: Person | null;
  add(name: string): Promise<void>;
  keep(person: Person, contact: Contact): Promise<void>;
  remove(person: Person): Promise<void>;
  undo(): Promise<void>;
}

/** Returns the list and what can be done with it; nothing rejects, and a failure is put in words. */
export const usePeople = (): PeopleWork => {
  const { ports, team } = useApp();
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [directory, setDirectory] = useState<Directory>(new Map());
  const [duties, setDuties] = useState<Duties>(noDuties);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Person | null>(null);
  // Of the person removed last.
  const [contact, setContact] = useState<Contact | null>(null);

  const read = useCallback(
    () =>
      ports.roster.list().then(
        (list) => setPeople([...list]),
        () => setSaid(teamWords.unreadable),
      ),
    [ports],
  );
  useEffect(() => void read(), [read]);
  const readContacts = useCallback(
    () =>
      team.load().then(async ({ ports: { kept } }) => {
        setDirectory(await readDirectory({ kept }));
        setDuties(await readDuties({ kept }));
      }),
    [team],
  );
  useEffect(() => void readContacts().catch(() => setSaid(teamWords.unreadable)), [readContacts]);

  const settle = async (change: Promise<unknown>, sentence: string, gone: Person | null): Promise<void> => {
    try {
      await change;
      await read();
      setRemoved(gone);
      setSaid(sentence);
    } catch {
      setSaid(teamWords.notSaved);
    }
  };

  const write = async (id: Person["id"], next: Contact | null): Promise<void> => {
    await keepContact((await team.load()).ports, id, next);
    await readContacts();
  };

  return {
    people,
    directory,
    duties,
    said,
    removed,
    async add(name) {
      const outcome = await addPerson(ports, name);
      setRemoved(null);
      if (outcome.type === "notSaved") setSaid(teamWords.notSaved);
      else if (outcome.type === "known") setSaid(teamWords.known(outcome.name));
      else await settle(Promise.resolve(), teamWords.added(outcome.person.name), null);
    },
    keep: (person, next) => settle(write(person.id, next), teamWords.contactKept(person.name), null),
    remove: (person) => {
      const known = directory.get(person.id) ?? null;
      setContact(known);
      const gone = ports.roster.remove(person.id).then(() => known && write(person.id, null));
      return settle(gone, teamWords.removed(person.name), person);
    },
    undo: async () => {
      if (!removed) return;
      const back = ports.roster.add(removed).then(() => contact && write(removed.id, contact));
      await settle(back, teamWords.added(removed.name), null);
    },
  };
};
