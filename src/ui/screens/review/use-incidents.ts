// The list of all incidents, read again when the log changes outside this screen.

import { useCallback, useEffect, useState } from "preact/hooks";
import { type ListedIncidents, listIncidents } from "../../../actions/incident/list-incidents.ts";
import { useApp } from "../../context/app-context.ts";

export interface IncidentsRead {
  /** Null until read; the last result stays while it is read again. */
  readonly listed: ListedIncidents | null;
  readonly hasFailed: boolean;
  readonly readAgain: () => void;
}

/** Returns the incidents on this phone; imports, other tabs and restores renew them. */
export const useIncidents = (): IncidentsRead => {
  const { ports } = useApp();
  const [listed, setListed] = useState<ListedIncidents | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const readAgain = useCallback(() => {
    setFailed(false);
    listIncidents(ports).then(setListed, () => setFailed(true));
  }, [ports]);
  useEffect(() => {
    readAgain();
    return ports.log.onForeignFacts(readAgain);
  }, [ports, readAgain]);
  return { listed, hasFailed, readAgain };
};
