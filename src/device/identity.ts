// Who holds this phone. Kept in localStorage because the first tap needs it before any database is open.

import { live } from "../actions/ports/live.ts";
import type { Identity, Ids } from "../actions/ports/ports.ts";
import type { DeviceId, Person } from "../domain/fact/ids.ts";

const KEY = "first90.identity";

interface Stored {
  readonly device: DeviceId;
  readonly me: Person;
}

/** Returns this phone's identity, created on first use; in private mode it lasts as long as the page. */
export const createIdentity = (ids: Ids, store: Storage | null): Identity => {
  const stored = read(store) ?? { device: ids.person() as string as DeviceId, me: { id: ids.person(), name: "" } };
  const me = live<Person>(stored.me);
  const keep = (): void => write(store, { device: stored.device, me: me.get() });
  keep();
  return {
    device: stored.device,
    me,
    rename(name) {
      me.set({ ...me.get(), name: name.trim() });
      keep();
    },
  };
};

const read = (store: Storage | null): Stored | null => {
  try {
    const value: unknown = JSON.parse(store?.getItem(KEY) ?? "null");
    return isStored(value) ? value : null;
  } catch {
    return null;
  }
};

const isStored = (value: unknown): value is Stored => {
  const { device, me } = (value ?? {}) as Partial<Stored>;
  return typeof device === "string" && typeof me?.id === "string" && typeof me.name === "string";
};

const write = (store: Storage | null, value: Stored): void => {
  try {
    store?.setItem(KEY, JSON.stringify(value));
  } catch {
    // Full or refused: the identity then lasts as long as the page, and the log carries it anyway.
  }
};
