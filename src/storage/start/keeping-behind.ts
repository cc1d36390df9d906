// A keeping that is found anew for every call, because it may arrive later or be exchanged.

import type { EventLog } from "../../actions/ports/storage-port.ts";
import type { Keeping } from "./keeping.ts";

/**
 * Returns a keeping whose calls go to what `find` gives at that moment. Where that is there already an append is begun
 * before the call returns, so that the write is on its way before the screen is drawn again.
 */
export const keepingBehind = (
  find: () => Keeping | Promise<Keeping>,
  onForeignFacts: EventLog["onForeignFacts"],
): Keeping => ({
  log: {
    async append(append) {
      const found = find();
      return (found instanceof Promise ? await found : found).log.append(append);
    },
    merge: async (id, facts) => (await find()).log.merge(id, facts),
    listOpen: async () => (await find()).log.listOpen(),
    listAll: async () => (await find()).log.listAll(),
    open: async (id, latest) => (await find()).log.open(id, latest),
    readFacts: async (id) => (await find()).log.readFacts(id),
    onForeignFacts,
  },
  packs: {
    current: async () => (await find()).packs.current(),
    edited: async () => (await find()).packs.edited(),
    edit: async (key, entry) => (await find()).packs.edit(key, entry),
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
    put: async (parcel, at) => (await find()).outbox.put(parcel, at),
    list: async () => (await find()).outbox.list(),
    remove: async (entry) => (await find()).outbox.remove(entry),
    mark: async (entry, refused) => (await find()).outbox.mark(entry, refused),
  },
});
