// News between the tabs on this phone: once one has committed something, the others show it.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";

type Listener = (incidentId: IncidentId, facts: readonly Fact[]) => void;

export interface OtherTabs {
  /** Tells the other tabs, not this one. Never throws: the facts are already saved by then. */
  readonly tell: Listener;
  /** Tells this tab's listeners: facts from an import or a restore. */
  readonly hear: Listener;
  listen(listener: Listener): () => void;
  close(): void;
}

const CHANNEL = "first90-log";

/** Returns the exchange; without BroadcastChannel it reaches this tab only. */
export const connectTabs = (): OtherTabs => {
  const listeners = new Set<Listener>();
  const channel = openChannel();
  const hear: Listener = (incidentId, facts) => {
    for (const listener of [...listeners]) {
      try {
        listener(incidentId, facts);
      } catch (error) {
        // One screen that fails on an incident must not keep the others from hearing of it; the failure is still
        // reported.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { incidentId, facts } = (data ?? {}) as { incidentId?: unknown; facts?: unknown };
      if (typeof incidentId === "string" && Array.isArray(facts)) hear(incidentId as IncidentId, facts as Fact[]);
    };
  }
  return {
    tell(incidentId, facts) {
      try {
        channel?.postMessage({ incidentId, facts });
      } catch {
        // Closed with the page.
      }
    },
    hear,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
};

const openChannel = (): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
};
