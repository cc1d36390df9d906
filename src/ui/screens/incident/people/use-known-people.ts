// The people who can be named in one tap, and a new name among them.

import { useEffect, useState } from "preact/hooks";
import { personByName } from "../../../../actions/person-by-name.ts";
import type { Person } from "../../../../domain/ids.ts";
import type { Incident } from "../../../../domain/incident.ts";
import { knownPeople } from "../../../../domain/views/known-people.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit.ts";

export interface KnownPeople {
  readonly me: Person;
  /** Me first. */
  readonly people: readonly Person[];
  /** Resolves to the person of that name; null for an empty one. */
  name(name: string): Promise<Person | null>;
}

/** Returns them for this incident; those the phone knows follow as soon as they are read. */
export const useKnownPeople = (incident: Incident): KnownPeople => {
  const { ports } = useKit();
  const me = useLive(ports.identity.me);
  const [roster, setRoster] = useState<readonly Person[]>([]);
  useEffect(() => {
    void ports.roster.list().then(setRoster, () => setRoster([]));
  }, [ports]);
  return {
    me,
    people: knownPeople(incident, me, roster),
    async name(name) {
      const person = await personByName(ports, name);
      if (person) setRoster((known) => [...known.filter(({ id }) => id !== person.id), person]);
      return person;
    },
  };
};
