// If the database can't be used, the app works on in memory, and with the journal if that can still be written.

import type { LogAppend, StorageProblem } from "../../actions/ports/storage-port.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { storageFailure } from "../database/failure.ts";
import type { OtherTabs } from "../database/other-tabs.ts";
import type { Journal } from "../journal/journal.ts";
import { createMemoryOutbox } from "../kept/outbox.ts";
import { createMemoryPacks } from "../kept/pack-store.ts";
import { createMemoryRoster } from "../kept/roster.ts";
import { createMemorySettings } from "../kept/settings.ts";
import { createMemoryLog } from "../log/memory-log.ts";
import type { Store } from "./store.ts";

export interface MemoryNeeds {
  readonly otherTabs: OtherTabs;
  readonly journal: Journal;
  readonly builtInPack: Pack;
  /** Why the database can't be used. */
  problem(): StorageProblem;
  /** Called with facts that only the journal has. */
  onSingle(facts: LogAppend["facts"]): void;
}

/**
 * Returns a store that lasts as long as the page. An append is in the log at once; it resolves once the journal has it,
 * and rejects with the problem if nothing durable has.
 */
export const createMemoryStore = ({ otherTabs, journal, builtInPack, problem, onSingle }: MemoryNeeds): Store => {
  const log = createMemoryLog(otherTabs);
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
    roster: createMemoryRoster(),
    settings: createMemorySettings(),
    outbox: createMemoryOutbox(),
  };
};
