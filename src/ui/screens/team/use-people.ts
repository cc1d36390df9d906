// The roster for the team screen: read, add, remove, and take the last removal back.

import { useCallback, useEffect, useState } from "preact/hooks";
import { addPerson } from "../../../actions/incident/add-person.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import { useApp } from "../../context/app-context.ts";
import { teamWords } from "../../words/team.ts";

export interface PeopleWork {
  /** Null until read. */
  readonly people: readonly Person[] | null;
  /** What the last tap did, in words; empty before the first. */
  readonly said: string;
  /** The person removed last, who can be brought back; null once something else was done. */
  readonly removed: Person | null;
  add(name: string): Promise<void>;
  remove(person: Person): Promise<void>;
  undo(): Promise<void>;
}

/** Returns the list and what can be done with it; nothing rejects, and a failure is put in words. */
export const usePeople = (): PeopleWork => {
  const { ports } = useApp();
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Person | null>(null);

  const read = useCallback(
    () =>
      ports.roster.list().then(
        (list) => setPeople([...list]),
        () => setSaid(teamWords.unreadable),
      ),
    [ports],
  );
  useEffect(() => void read(), [read]);

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

  return {
    people,
    said,
    removed,
    async add(name) {
      const outcome = await addPerson(ports, name);
      setRemoved(null);
      if (outcome.type === "notSaved") setSaid(teamWords.notSaved);
      else if (outcome.type === "known") setSaid(teamWords.known(outcome.name));
      else await settle(Promise.resolve(), teamWords.added(outcome.person.name), null);
    },
    remove: (person) => settle(ports.roster.remove(person.id), teamWords.removed(person.name), person),
    undo: async () => {
      if (removed) await settle(ports.roster.add(removed), teamWords.added(removed.name), null);
    },
  };
};
