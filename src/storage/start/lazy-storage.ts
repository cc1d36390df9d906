// The page's storage from its first moment: quick reads at once; the full storage, with Dexie, when it is first needed
// or the page is idle.

import { live } from "../../actions/ports/live.ts";
import type { Ports } from "../../actions/ports/ports.ts";
import type { EventLog, StorageHealth } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import { toFailure } from "../database/failure.ts";
import { inTime } from "../database/in-time.ts";
import { freshHealth } from "../mend/fresh-health.ts";
import type { FullStorage } from "./open-storage.ts";
import { quickOpen } from "./quick-open.ts";
import type { Store } from "./store.ts";
import { storeBehind } from "./store-door.ts";

type LazyStorage = Store & Pick<Ports, "persistence" | "health">;

/** How long the quick opening may take before the full storage takes over. */
const QUICK_MS = 1_000;

/**
 * Returns the ports; `load` loads the full storage once, and again if it failed: when it is first needed, or once the
 * page is idle after `firstPaint`, so that it never competes with the first screen.
 */
export const createLazyStorage = (
  load: () => Promise<FullStorage> = loadStorage,
  firstPaint: Promise<unknown> = Promise.resolve(),
): LazyStorage => {
  const health = live<StorageHealth>(freshHealth);
  const listeners = new Set<Parameters<EventLog["onForeignFacts"]>[0]>();
  const openedQuickly: [id: IncidentId, as: { readonly count: number; readonly latest: number }][] = [];
  let started: Promise<FullStorage> | null = null;
  let arrived: FullStorage | null = null;

  const tell: Parameters<EventLog["onForeignFacts"]>[0] = (id, facts) => {
    for (const listener of [...listeners]) listener(id, facts);
  };

  // Until the full storage listens, nobody hears from other tabs: whatever they wrote meanwhile is read once.
  const catchUp = async ({ bothCopies }: FullStorage): Promise<void> => {
    for (const [id, { count, latest }] of openedQuickly.splice(0)) {
      const now = await bothCopies.open(id, latest).catch(() => null);
      if (now && now.incident.count > count) tell(id, now.latest);
    }
  };

  const takeOver = (storage: FullStorage): FullStorage => {
    arrived = storage;
    const copyHealth = (): void => health.set(storage.health.get());
    copyHealth();
    storage.health.subscribe(copyHealth);
    storage.onForeignFacts(tell);
    void catchUp(storage);
    whenIdle(() => void storage.mend());
    return storage;
  };
  const giveUp = (error: unknown): never => {
    started = null;
    const failure = toFailure(error);
    health.set({ ...health.get(), problem: failure.problem });
    throw failure;
  };
  const full = (): Promise<FullStorage> => (started ??= load().then(takeOver).catch(giveUp));
  void firstPaint.then(() => whenIdle(() => void full().catch(() => undefined)));

  const store = storeBehind(
    () => arrived ?? full(),
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  );
  return {
    ...store,
    health,
    log: {
      ...store.log,
      async open(id, latest) {
        // If the database doesn't open, don't wait: check the second copy.
        const quick = arrived ? null : await inTime(quickOpen(id, latest), QUICK_MS, null);
        if (!quick) return store.log.open(id, latest);
        openedQuickly.push([id, { count: quick.incident.count, latest }]);
        if (arrived) void catchUp(arrived);
        return quick;
      },
    },
    persistence: {
      request: async () => (await full()).persistence.request(),
      acceptLoss: () => arrived?.persistence.acceptLoss(),
    },
  };
};

export const loadStorage = async (): Promise<FullStorage> => (await import("./open-storage.ts")).openStorage();

// Safari has no requestIdleCallback; a short pause after the first paint does as well.
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
};
