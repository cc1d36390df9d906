// The one door to stored data: it sends each call to the database or to memory, whichever is in force at that moment,
// even if the full storage still has to be loaded.

import type { EventLog } from "../../actions/ports/storage-port.ts";
import type { FullStorage } from "./open-storage.ts";
import type { Store } from "./store.ts";

/**
 * Returns the store behind `full`. If that is already there, an append starts before the call returns, so that the
 * write is on its way before the screen is redrawn.
 */
export const storeBehind = (
  full: () => FullStorage | Promise<FullStorage>,
  onForeignFacts: EventLog["onForeignFacts"],
): Store => {
  const find = (): Store | Promise<Store> => {
    const found = full();
    return found instanceof Promise ? found.then(({ current }) => current()) : found.current();
  };
  return {
    log: {
      async append(append) {
        const found = find();
        return (found instanceof Promise ? await found : found).log.append(append);
      },
      merge: async (id, facts, work) => (await find()).log.merge(id, facts, work),
      listOpen: async () => (await full()).bothCopies.listOpen(),
      listAll: async () => (await full()).bothCopies.listAll(),
      open: async (id, latest) => (await full()).bothCopies.open(id, latest),
      readFacts: async (id, work) => (await find()).log.readFacts(id, work),
      onForeignFacts,
    },
    packs: {
      current: async () => (await full()).packNow(),
      builtIn: async () => (await find()).packs.builtIn(),
      change: async (update) => (await find()).packs.change(update),
    },
    roster: {
      list: async () => (await find()).roster.list(),
      add: async (person) => (await find()).roster.add(person),
      remove: async (id) => (await find()).roster.remove(id),
    },
    settings: {
      readSetting: async (key) => (await find()).settings.readSetting(key),
      writeSetting: async (key, value) => (await find()).settings.writeSetting(key, value),
    },
    outbox: {
      put: async (message, at) => (await find()).outbox.put(message, at),
      list: async () => (await find()).outbox.list(),
      remove: async (entry) => (await find()).outbox.remove(entry),
      mark: async (entry, refused) => (await find()).outbox.mark(entry, refused),
    },
  };
};
