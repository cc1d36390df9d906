// The drills on this phone that are over, with their scores.

import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../../ui/context/app-context.ts";
import { listDrillResults } from "../../actions/drill/list-drill-results.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";

/** Returns them oldest first; null until they are read, "unreadable" if they can't be. */
export const useDrillResults = (): readonly DrillResult[] | "unreadable" | null => {
  const { ports } = useApp();
  const [results, setResults] = useState<readonly DrillResult[] | "unreadable" | null>(null);
  useEffect(() => {
    const read = (): void =>
      void listDrillResults(ports).then(setResults, () => setResults((known) => known ?? "unreadable"));
    read();
    return ports.log.onForeignFacts(read);
  }, [ports]);
  return results;
};
