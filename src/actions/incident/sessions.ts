// The incidents that are open in this page, each held once, so that every screen sees the same state.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { blankIncident } from "../../domain/incident/incident.ts";
import { lacksLater, withLater } from "../../domain/pack/later-sections.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Ports } from "../ports/ports.ts";
import { createSession, type IncidentSession } from "./incident-session.ts";

export interface Sessions {
  /**
   * Resolves to the session of a stored incident; null if neither copy on this phone has it. Rejects with a
   * StorageFailure if that isn't certain, or if it can't be read.
   */
  open(id: IncidentId): Promise<IncidentSession | null>;
  /** Returns the session if this page already has it. */
  held(id: IncidentId): IncidentSession | null;
  /** Returns the session of an incident that is about to be declared. */
  begin(id: IncidentId, pack: Pack): IncidentSession;
  /** True if this page has entries that aren't saved anywhere. */
  hasUnsaved(): boolean;
  /** Calls back after each change of any incident that is open in this page. */
  onChange(listener: () => void): void;
}

/** How many of the newest facts are read when an incident opens; the rest follows when it is needed. */
const LATEST = 50;

/** Returns the registry; it passes facts from other tabs and imports on to the sessions they belong to. */
export const createSessions = (ports: Ports): Sessions => {
  const held = new Map<IncidentId, IncidentSession>();
  const opening = new Map<IncidentId, Promise<IncidentSession | null>>();

  const listeners = new Set<() => void>();
  const hold = (session: IncidentSession): IncidentSession => {
    held.set(session.id, session);
    session.incident.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return session;
  };

  ports.log.onForeignFacts((id, facts) => held.get(id)?.receive(facts));

  // If what came with the app since can't be read, the incident does without it.
  const whole = async (pack: Pack): Promise<Pack> =>
    lacksLater(pack)
      ? ports.packs.builtIn().then(
          (builtIn) => withLater(pack, builtIn),
          () => pack,
        )
      : pack;

  const read = async (id: IncidentId): Promise<IncidentSession | null> => {
    const stored = await ports.log.open(id, LATEST);
    if (!stored) return null;
    const pack = stored.pack ? await whole(stored.pack) : await ports.packs.current();
    const packLost = stored.incident.packFact !== null && !stored.pack;
    return (
      held.get(id) ?? hold(createSession(ports, { incident: stored.incident, pack, packLost, facts: stored.latest }))
    );
  };

  return {
    held: (id) => held.get(id) ?? null,
    begin(id, pack) {
      return hold(createSession(ports, { incident: blankIncident(id), pack, facts: [] }));
    },
    hasUnsaved: () => [...held.values()].some(({ saving }) => saving.get().type !== "saved"),
    onChange(listener) {
      listeners.add(listener);
    },
    open(id) {
      const already = held.get(id);
      if (already) return Promise.resolve(already);
      const pending = opening.get(id) ?? read(id).finally(() => opening.delete(id));
      opening.set(id, pending);
      return pending;
    },
  };
};
