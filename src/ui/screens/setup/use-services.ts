// The team's own services: the chips of every new incident, kept with each change.

import { useEffect, useRef, useState } from "preact/hooks";
import { editCard } from "../../../actions/cards/edit-card.ts";
import { cleanName } from "../../../actions/incident/clean-name.ts";
import { type ServiceChip, withService } from "../../../domain/pack/chips.ts";
import type { PackKey } from "../../../domain/pack/pack.ts";
import { hasOwnServices } from "../../../domain/pack/pack-changes.ts";
import { useApp } from "../../context/app-context.ts";
import { setupWords } from "../../words/welcome.ts";

const KEY: PackKey = "chips/chips";

export interface Services {
  /** The team's own; null until read, empty while the examples are in force. */
  readonly own: readonly ServiceChip[] | null;
  /** The names of the built-in ones. */
  readonly examples: readonly string[];
  /** What went wrong with the last change; empty if nothing did. */
  readonly said: string;
  add(name: string): Promise<void>;
  /** Changes how a service fails and whom it affects. */
  change(id: string, how: (service: ServiceChip) => ServiceChip): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Returns the list; the first own service takes the place of the examples, and without any they come back. */
export const useServices = (): Services => {
  const { ports } = useApp();
  const [own, setOwn] = useState<readonly ServiceChip[] | null>(null);
  const [examples, setExamples] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let gone = false;
    void Promise.all([ports.packs.current(), ports.packs.builtIn()]).then(([pack, builtIn]) => {
      if (gone) return;
      const isOwn = hasOwnServices(pack, builtIn);
      setOwn(isOwn ? pack.chips.services : []);
      setExamples(isOwn ? [] : pack.chips.services.map(({ name }) => name));
    });
    return () => {
      gone = true;
    };
  }, [ports]);

  // One change after the other, each on what the one before has left: typing is faster than storage.
  const kept = useRef<Promise<readonly ServiceChip[]> | null>(null);
  const update = (next: (own: readonly ServiceChip[]) => readonly ServiceChip[]): Promise<unknown> => {
    const before = kept.current ?? Promise.resolve(own ?? []);
    kept.current = before.then(async (list) => ((await keep(next(list))) ? next(list) : list));
    return kept.current;
  };
  const keep = async (services: readonly ServiceChip[]): Promise<boolean> => {
    const { chips } = await ports.packs.current();
    const next = services.length > 0 ? services : (await ports.packs.builtIn()).chips.services;
    const outcome = await editCard(ports, { key: KEY, entry: { ...chips, services: next } });
    const isKept = outcome.type === "edited";
    if (isKept) setOwn(services);
    setSaid(isKept ? "" : outcome.type === "refused" ? setupWords.refused : setupWords.notKept);
    return isKept;
  };

  return {
    own,
    examples,
    said,
    async add(typed) {
      const name = cleanName(typed);
      if (name !== "") await update((list) => withService(list, name));
    },
    async change(id, how) {
      await update((list) => list.map((one) => (one.id === id ? how(one) : one)));
    },
    async remove(id) {
      await update((list) => list.filter((one) => one.id !== id));
    },
  };
};
