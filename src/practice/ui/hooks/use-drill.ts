// The drill that an incident leads, with its whole log. Read when a screen asks for it, stored nowhere.

import { useEffect, useMemo, useState } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { readOtherParts } from "../../actions/drill/list-drill-results.ts";
import { type DrillResult, drillResult } from "../../domain/history/drill-result.ts";

export interface DrillHere {
  /** The facts of all its incidents. */
  readonly facts: readonly Fact[];
  /** Null if this log has no drill of its own. */
  readonly result: DrillResult | null;
}

/** Returns the drill, "loading" until its logs are read, "unreadable" if they can't be. */
export const useDrill = (session: IncidentSession): DrillHere | "loading" | "unreadable" => {
  const { ports } = useApp();
  const own = useLive(session.facts);
  const pack = useLive(session.pack);
  const [others, setOthers] = useState<readonly Fact[] | "loading" | "unreadable">("loading");
  useEffect(() => {
    Promise.all([readOtherParts(ports, session.id), session.loadLog()]).then(
      ([read]) => setOthers(read),
      () => setOthers("unreadable"),
    );
  }, [ports, session]);
  return useMemo(() => {
    if (typeof others === "string") return others;
    const facts = [...own, ...others];
    return { facts, result: drillResult(facts, pack) };
  }, [own, others, pack]);
};
