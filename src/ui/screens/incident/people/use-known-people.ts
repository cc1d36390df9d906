// The people who can be named in one tap, and a way to add a new name to them.

import { useEffect, useState } from "preact/hooks";
import { personByName } from "../../../../actions/incident/person-by-name.ts";
import { type Live, live } from "../../../../actions/ports/live.ts";
import { type Duties, noDuties, readDuties, usualFor } from "../../../../actions/team/duties.ts";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { knownPeople } from "../../../../domain/views/known-people.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";

export interface KnownPeople {
  readonly me: Person;
  /** Those wanted first, then me. */
  readonly people: readonly Person[];
  /** Resolves to the person with that name; null for an empty name. */
  name(name: string): Promise<Person | null>;
}

const none: Live<readonly Person[]> = live([]);

/**
 * Returns the people for this incident; those the phone knows are added as soon as they are read. For a role, whoever
 * had it last in this incident comes first, then its usual holder, then its backup; `first` come before all others.
 */
export const useKnownPeople = (
  incident: Incident,
  role: RoleId | null = null,
  first: readonly Person[] = [],
): KnownPeople => {
  const { ports, kept, practice } = useApp();
  const me = useLive(ports.identity.me);
  const [roster, setRoster] = useState<readonly Person[]>([]);
  const [duties, setDuties] = useState<Duties>(noDuties);
  // In a drill the colleagues in its story are among them; a real incident never asks for them.
  const stories = useLive(practice.stories.here);
  const cast = useLive((incident.run && stories?.cast(incident.id)) || none);
  useEffect(() => {
    void ports.roster.list().then(setRoster, () => setRoster([]));
  }, [ports]);
  useEffect(() => {
    if (role !== null) void readDuties({ kept }).then(setDuties, () => setDuties(noDuties));
  }, [kept, role]);
  const former = role === null ? undefined : incident.formerHolders[role];
  const wanted = role === null ? [] : [...(former ? [former] : []), ...usualFor(duties, role, roster)];
  return {
    me,
    people: knownPeople(incident, me, [...roster, ...cast], [...first, ...wanted]),
    async name(name) {
      const person = await personByName(ports, name);
      if (person) setRoster((known) => [...known.filter(({ id }) => id !== person.id), person]);
      return person;
    },
  };
};
