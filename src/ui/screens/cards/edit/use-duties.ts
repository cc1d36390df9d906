// The duties of the people this phone knows, changed one at a time and saved with each change.

import { useState } from "preact/hooks";
import { addPerson } from "../../../../actions/incident/add-person.ts";
import {
  type Duties,
  keepCalled,
  keepUsual,
  noDuties,
  type UsualHolders,
  withCalled,
  withUsual,
} from "../../../../actions/team/duties.ts";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import type { SeverityLevel } from "../../../../domain/pack/severity-classes.ts";
import { useApp } from "../../../context/app-context.ts";
import { type CallBook, useCallBook } from "../../../hooks/use-call-book.ts";
import { dutyWords } from "../../../words/duties.ts";
import { teamWords } from "../../../words/team.ts";

export interface DutyDesk {
  /** Null until read. */
  readonly book: CallBook | null;
  /** What the last tap did; empty before the first. */
  readonly said: string;
  keepUsual(role: RoleId, holders: UsualHolders): Promise<void>;
  keepCalled(level: SeverityLevel, people: readonly Person["id"][]): Promise<void>;
  /** Adds a name to the people this phone knows. */
  add(name: string): Promise<void>;
}

/** Returns the duties and what can be changed; nothing rejects, and a failure is put in words. */
export const useDuties = (): DutyDesk => {
  const { ports, team } = useApp();
  const [epoch, setEpoch] = useState(0);
  const [said, setSaid] = useState("");
  const read = useCallBook(epoch);
  // Shown at the tap: the next one may come before it is stored.
  const [changed, setChanged] = useState<Duties | null>(null);
  const book = read && { ...read, duties: changed ?? read.duties };
  const settle = async (next: Duties, change: Promise<unknown>): Promise<void> => {
    setChanged(next);
    const isKept = await change.then(
      () => true,
      () => false,
    );
    setSaid(isKept ? dutyWords.kept : dutyWords.notKept);
    if (isKept) return;
    setChanged(null);
    setEpoch((count) => count + 1);
  };
  const duties = book?.duties ?? noDuties;
  return {
    book,
    said,
    keepUsual: (role, holders) =>
      settle(
        withUsual(duties, role, holders),
        team.load().then((link) => keepUsual(link.ports, role, holders)),
      ),
    keepCalled: (level, people) =>
      settle(
        withCalled(duties, level, people),
        team.load().then((link) => keepCalled(link.ports, level, people)),
      ),
    async add(name) {
      const outcome = await addPerson(ports, name);
      if (outcome.type === "notSaved") setSaid(dutyWords.notKept);
      else setSaid(outcome.type === "known" ? teamWords.known(outcome.name) : teamWords.added(outcome.person.name));
      setEpoch((count) => count + 1);
    },
  };
};
