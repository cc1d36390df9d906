// Where the database can't be used, the app works on in memory, and with the journal where that can still be kept.

import type { LogAppend, StorageProblem } from "../../actions/ports/storage-port.ts";
import type { Person } from "../../domain/fact/ids.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { storageFailure } from "../database/failure.ts";
import type { Foreign } from "../database/foreign.ts";
import type { Journal } from "../journal/journal.ts";
import { createMemoryOutbox } from "../kept/memory-outbox.ts";
import { createMemoryPacks } from "../kept/memory-packs.ts";
import { createMemoryLog } from "../log/memory-log.ts";
import type { Keeping } from "./keeping.ts";

export interface MemoryParts {
  readonly foreign: Foreign;
  readonly journal: Journal;
  readonly builtInPack: Pack;
  /** Why the database can't be used. */
  problem(): StorageProblem;
  /** Called with facts that the journal alone has. */
  onSingle(facts: LogAppend["facts"]): void;
}

/**
 * Returns a keeping that lasts as long as the page. An append is in the log at once; it resolves where the journal has
 * it, and rejects with the problem where nothing durable has.
 */
export const keepInMemory = ({ foreign, journal, builtInPack, problem, onSingle }: MemoryParts): Keeping => {
  const log = createMemoryLog(foreign);
  const people = new Map<Person["id"], Person>();
  const settings = new Map<string, unknown>();
  return {
    log: {
      ...log,
      async append(append) {
        await log.append(append);
        if (!(await journal.append(append.facts))) throw storageFailure(problem());
        onSingle(append.facts);
      },
    },
    packs: createMemoryPacks(builtInPack),
    roster: {
      list: async () => [...people.values()].sort((a, b) => a.name.localeCompare(b.name)),
      add: async (person) => void people.set(person.id, person),
      remove: async (id) => void people.delete(id),
    },
    settings: {
      readSetting: async (key) => settings.get(key) ?? null,
      writeSetting: async (key, value) => void settings.set(key, value),
    },
    outbox: createMemoryOutbox(),
  };
};
