// The team's own services: the chips of every new incident, kept with each change.

import { useEffect, useRef, useState } from "preact/hooks";
import { editCard } from "../../../actions/cards/edit-card.ts";
import { cleanName } from "../../../actions/incident/clean-name.ts";
import type { PackKey } from "../../../domain/pack/pack.ts";
import { hasOwnServices } from "../../../domain/pack/pack-changes.ts";
import { useApp } from "../../context/app-context.ts";
import { setupWords } from "../../words/welcome.ts";

const KEY: PackKey = "chips/chips";

export interface Services {
  /** The team's own; null until read, empty while the examples are in force. */
  readonly own: readonly string[] | null;
  /** The chips of the built-in cards. */
  readonly examples: readonly string[];
  /** What went wrong with the last change; empty if nothing did. */
  readonly said: string;
  add(name: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Returns the list; the first own service takes the place of the examples, and without any they come back. */
export const useServices = (): Services => {
  const { ports } = useApp();
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const [examples, setExamples] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let gone = false;
    void Promise.all([ports.packs.current(), ports.packs.builtIn()]).then(([pack, builtIn]) => {
      if (gone) return;
      const isOwn = hasOwnServices(pack, builtIn);
      setOwn(isOwn ? pack.chips.service : []);
      setExamples(isOwn ? [] : pack.chips.service);
    });
    return () => {
      gone = true;
    };
  }, [ports]);

  // One change after the other, each on what the one before has left: typing is faster than storage.
  const kept = useRef<Promise<readonly string[]> | null>(null);
  const change = (next: (own: readonly string[]) => readonly string[]): Promise<unknown> => {
    const before = kept.current ?? Promise.resolve(own ?? []);
    kept.current = before.then(async (list) => ((await keep(next(list))) ? next(list) : list));
    return kept.current;
  };
  const keep = async (service: readonly string[]): Promise<boolean> => {
    const { chips } = await ports.packs.current();
    const next = service.length > 0 ? service : (await ports.packs.builtIn()).chips.service;
    const outcome = await editCard(ports, { key: KEY, entry: { ...chips, service: next } });
    const isKept = outcome.type === "edited";
    if (isKept) setOwn(service);
    setSaid(isKept ? "" : outcome.type === "refused" ? setupWords.refused : setupWords.notKept);
    return isKept;
  };

  return {
    own,
    examples,
    said,
    async add(typed) {
      const name = cleanName(typed);
      if (name === "") return;
      await change((list) => [...list.filter((one) => one.toLowerCase() !== name.toLowerCase()), name]);
    },
    async remove(name) {
      await change((list) => list.filter((one) => one !== name));
    },
  };
};
