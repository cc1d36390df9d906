// One drill with all its incidents, read again whenever one of their logs changes.

import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Sessions } from "../../../actions/incident/sessions.ts";
import { type Live, live } from "../../../actions/ports/live.ts";
import type { Ports } from "../../../actions/ports/ports.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { DAY_MS } from "../../../domain/text/durations.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { type DrillLog, readDrill } from "../../domain/run/read-drill.ts";

export interface FollowedDrill {
  /** Null until its whole logs are read. */
  readonly log: Live<DrillLog | null>;
  /** The incident that leads the story; null until it is read, and if it isn't on this phone. */
  readonly lead: () => IncidentSession | null;
  /** Returns true if a real incident has come up since the drill began, or since somebody went on with it. */
  isInterruptedBy(reals: readonly RealIncident[]): boolean;
  /** Resolves once this incident of the drill has been added. */
  add(id: IncidentId): Promise<void>;
  /** Reads what other pages have added. */
  refresh(): Promise<void>;
  goOn(reals: readonly RealIncident[]): void;
}

/** A real incident that is open on this phone. */
export type RealIncident = Pick<IncidentSummary, "id" | "declaredAt">;

interface FollowNeeds {
  readonly ports: Pick<Ports, "log">;
  readonly sessions: Pick<Sessions, "open">;
}

/** A drill is over long before this. */
const LONGEST_MS = DAY_MS;

/** Returns the drill that `leadId` leads; it reads its incidents when the first is added. */
export const liveDrill = ({ ports, sessions }: FollowNeeds, leadId: IncidentId): FollowedDrill => {
  const log = live<DrillLog | null>(null);
  const held = new Map<IncidentId, IncidentSession>();
  /** Real incidents that the drill may run beside; null until the first look. */
  let known: Set<IncidentId> | null = null;
  let begun: Promise<void> | null = null;

  const renew = (): void => log.set(readDrill([...held.values()].flatMap((session) => session.facts.get())));
  const hold = async (id: IncidentId): Promise<void> => {
    const session = held.has(id) ? null : await sessions.open(id);
    if (!session) return;
    await session.loadLog();
    held.set(id, session);
    session.facts.subscribe(renew);
  };
  // Parts that were declared before this page was opened, or on another phone.
  const readParts = async (): Promise<void> => {
    await hold(leadId);
    const from = held.get(leadId)?.incident.get().declaredAt ?? null;
    if (from === null) return;
    const near = (await ports.log.listAll()).filter(
      ({ id, drill, declaredAt }) =>
        drill && id !== leadId && declaredAt !== null && declaredAt >= from && declaredAt - from < LONGEST_MS,
    );
    for (const { id } of near) {
      if ((await ports.log.open(id, 0))?.incident.run?.lead === leadId) await hold(id);
    }
  };

  return {
    log,
    lead: () => held.get(leadId) ?? null,
    isInterruptedBy(reals) {
      const { run, clock } = log.get() ?? {};
      if (!run || !clock) return false;
      const since = clock.pauses.at(-1)?.to ?? run.startedAt;
      known ??= new Set(reals.filter(({ declaredAt }) => (declaredAt ?? 0) < since).map(({ id }) => id));
      return reals.some(({ id }) => !known?.has(id));
    },
    async add(id) {
      begun ??= readParts();
      await begun;
      await hold(id);
      renew();
    },
    async refresh() {
      for (const [id, session] of held) session.receive(await ports.log.readFacts(id));
    },
    goOn(reals) {
      known = new Set(reals.map(({ id }) => id));
      held.get(leadId)?.run({ type: "resumeDrill" });
    },
  };
};
