// The library on a screen, read again after each change.

import { useCallback, useEffect, useState } from "preact/hooks";
import { useApp } from "../../../ui/context/app-context.ts";
import { type Library, readLibrary, type ScenarioShelf } from "../../actions/scenario/read-library.ts";
import type { ScenarioPorts } from "../../actions/scenario/team-scenarios.ts";
import { usePractice } from "../use-practice.ts";

export interface LibraryHere {
  readonly ports: ScenarioPorts;
  readonly shelf: ScenarioShelf;
  readonly library: Library;
}

export interface UsedLibrary {
  /** Null until it has been read. */
  readonly here: LibraryHere | null;
  readonly hasFailed: boolean;
  /** Resolves once the current contents of the phone are shown. */
  readAgain(): Promise<void>;
}

/** Returns the library; the last one stays while it is read again. */
export const useLibrary = (): UsedLibrary => {
  const { team } = useApp();
  const { scenarios } = usePractice();
  const [here, setHere] = useState<LibraryHere | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const readAgain = useCallback(async (): Promise<void> => {
    try {
      const [{ ports }, shelf] = await Promise.all([team.load(), scenarios()]);
      setHere({ ports, shelf, library: await readLibrary(ports, shelf) });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [team, scenarios]);
  useEffect(() => void readAgain(), [readAgain]);
  return { here, hasFailed, readAgain };
};
