// The log for a browser that stores nothing: it lasts as long as the page, and the app says so. Tests use it too.

import { type EventLog, NotMerged } from "../../actions/ports/storage-port.ts";
import type { FactId, IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder } from "../../domain/incident/fold.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { OtherTabs } from "../database/other-tabs.ts";
import { newestFirst } from "./order.ts";
import { rowOf } from "./projection.ts";
import { wholeIncident } from "./whole-incident.ts";

/** Returns a log in memory with the same contract as the one on disk; without `otherTabs`, no other tab hears of it. */
export const createMemoryLog = (otherTabs: OtherTabs = createLocal()): EventLog => {
  const incidents = new Map<IncidentId, Map<FactId, Fact>>();
  const ids = new Set<FactId>();
  const factsOf = (id: IncidentId): readonly Fact[] => distinctInOrder([...(incidents.get(id)?.values() ?? [])]);
  const add = (id: IncidentId, facts: readonly Fact[]): readonly Fact[] => {
    const fresh = facts.filter((fact) => !ids.has(fact.id) && ids.add(fact.id));
    if (fresh.length === 0) return fresh;
    const log = incidents.get(id) ?? new Map<FactId, Fact>();
    incidents.set(id, log);
    for (const fact of fresh) log.set(fact.id, fact);
    return fresh;
  };
  const holderOf = (fact: FactId): IncidentId | null => [...incidents].find(([, log]) => log.has(fact))?.[0] ?? null;
  const summaries = (): readonly IncidentSummary[] =>
    [...incidents.keys()].map((id) => rowOf(id, factsOf(id)).summary).sort(newestFirst);
  return {
    async append({ facts, incident }) {
      add(incident.id, facts);
      otherTabs.tell(incident.id, facts);
    },
    async merge(id, facts, work) {
      const taken = work && facts.find((fact) => ids.has(fact.id) && !incidents.get(id)?.has(fact.id));
      if (taken) throw new NotMerged(holderOf(taken.id));
      if (work?.signal?.aborted) throw new NotMerged(null);
      const fresh = add(id, facts);
      if (fresh.length === 0) return 0;
      otherTabs.tell(id, fresh);
      otherTabs.hear(id, fresh);
      return fresh.length;
    },
    listOpen: async () => summaries().filter(({ open }) => open),
    listAll: async () => summaries(),
    open: async (id, latest) => wholeIncident(id, factsOf(id), latest),
    async readFacts(id, work) {
      if (work?.signal?.aborted) throw new NotMerged(null);
      return factsOf(id);
    },
    onForeignFacts: otherTabs.listen,
  };
};

const createLocal = (): OtherTabs => {
  const listeners = new Set<Parameters<OtherTabs["listen"]>[0]>();
  return {
    tell: () => undefined,
    hear: (id, facts) => {
      for (const listener of [...listeners]) listener(id, facts);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
  };
};
