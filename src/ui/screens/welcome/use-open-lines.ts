// Which lines are left: not done, not skipped, and possible on this phone.

import { useEffect, useState } from "preact/hooks";
import { hasOwnServices } from "../../../domain/pack/pack-changes.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";

const all = ["name", "setup", "practise", "home"] as const;

export type OpenLine = (typeof all)[number];

export interface OpenLinesLeft {
  readonly lines: readonly OpenLine[];
  skip(line: OpenLine): void;
}

/** The key under which the end of the setup is kept, whatever was entered in it. */
export const SETUP_DONE = "first:setup";

const keyOf = (line: OpenLine): string => (line === "setup" ? SETUP_DONE : `first:${line}`);

/** Returns none until the phone's own data is read: a line that is done must not appear first. */
export const useOpenLines = (): OpenLinesLeft => {
  const { ports } = useApp();
  const skipped = useLive(ports.skips.list);
  const { name } = useLive(ports.identity.me);
  const way = useLive(ports.install.way);
  const [done, setDone] = useState<ReadonlySet<OpenLine> | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const [people, pack, builtIn, logs] = await Promise.all([
        ports.roster.list(),
        ports.packs.current(),
        ports.packs.builtIn(),
        ports.log.listAll(),
      ]);
      const isSetUp = people.length > 0 && hasOwnServices(pack, builtIn);
      const hasPractised = logs.some(({ drill }) => drill);
      if (!gone)
        setDone(new Set([...(isSetUp ? (["setup"] as const) : []), ...(hasPractised ? (["practise"] as const) : [])]));
    };
    // If it can't be read, nothing is asked for.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [ports]);
  const isLeft = (line: OpenLine): boolean => {
    if (skipped.includes(keyOf(line)) || done?.has(line)) return false;
    if (line === "name") return name === "";
    return line !== "home" || way !== "none";
  };
  return { lines: done ? all.filter(isLeft) : [], skip: (line) => ports.skips.skip(keyOf(line)) };
};
