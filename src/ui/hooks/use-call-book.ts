// The people this phone can call: who they are, their numbers, and which severities they are called at.

import { useEffect, useState } from "preact/hooks";
import { type Directory, readDirectory } from "../../actions/team/directory.ts";
import { type Duties, noDuties, readDuties } from "../../actions/team/duties.ts";
import type { Person } from "../../domain/fact/ids.ts";
import { useApp } from "../context/app-context.ts";

export interface CallBook {
  readonly people: readonly Person[];
  readonly directory: Directory;
  readonly duties: Duties;
}

const nobody: CallBook = { people: [], directory: new Map(), duties: noDuties };

/** Returns the book; null until it is read, and empty if it can't be. Another `epoch` reads it again. */
export const useCallBook = (epoch = 0): CallBook | null => {
  const { ports, kept } = useApp();
  const [book, setBook] = useState<CallBook | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (read: CallBook): void => {
      if (!gone) setBook(read);
    };
    Promise.all([ports.roster.list(), readDirectory({ kept }), readDuties({ kept })]).then(
      ([people, directory, duties]) => show({ people, directory, duties }),
      () => show(nobody),
    );
    return () => {
      gone = true;
    };
  }, [ports, kept, epoch]);
  return book;
};
