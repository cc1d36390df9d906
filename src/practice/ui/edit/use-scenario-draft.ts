// A scenario being written: stored on this phone at each change, checked by the files' schema, played only once saved.

import { useEffect, useRef, useState } from "preact/hooks";
import { isSameData } from "../../../domain/fact/same-data.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { type CheckScenario, loadScenarioCheck } from "../../actions/scenario/check-scenario.ts";
import { keepScenario } from "../../actions/scenario/keep-scenarios.ts";
import { readLibrary } from "../../actions/scenario/read-library.ts";
import { keepDraft, readDraft } from "../../actions/scenario/scenario-drafts.ts";
import type { ScenarioPorts } from "../../actions/scenario/team-scenarios.ts";
import { usePractice } from "../use-practice.ts";

interface Loaded {
  readonly ports: ScenarioPorts;
  readonly check: CheckScenario;
}

/** How safe the draft is; nothing has to be stored if it is "untouched" or "saved". */
export type DraftState = "untouched" | "saved" | "keeping" | "kept" | "not-kept" | "not-saved";

export interface DraftHere {
  /** Null while it is being read, and if no such scenario is on this phone. */
  readonly draft: unknown;
  readonly state: "reading" | "ready" | "unknown" | "failed";
  readonly keeping: DraftState;
  readonly check: CheckScenario;
  /** As it was last saved; null if it hasn't been yet. */
  readonly saved: Scenario | null;
  change(draft: unknown): void;
  save(): Promise<void>;
}

const nothingToCheck: CheckScenario = () => [];

/** Returns the draft of this scenario, or the scenario itself if there is none. */
export const useScenarioDraft = (id: string): DraftHere => {
  const { team } = useApp();
  const { scenarios } = usePractice();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [saved, setSaved] = useState<Scenario | null>(null);
  const [draft, setDraft] = useState<unknown>(null);
  const [state, setState] = useState<DraftHere["state"]>("reading");
  const [keeping, setKeeping] = useState<DraftState>("untouched");
  // The draft as it is now, even for work that began before it was changed.
  const latest = useRef<unknown>(null);
  const show = (next: unknown): void => {
    latest.current = next;
    setDraft(next);
  };
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [{ ports }, shelf, check] = await Promise.all([team.load(), scenarios(), loadScenarioCheck()]);
      const [{ entries }, kept] = await Promise.all([readLibrary(ports, shelf), readDraft(ports, id)]);
      const scenario = entries.find((entry) => entry.scenario.id === id)?.scenario ?? null;
      setLoaded({ ports, check });
      setSaved(scenario);
      const isDraft = kept !== null && !isSameData(kept, scenario);
      show(isDraft ? kept : scenario);
      setKeeping(isDraft ? "kept" : "untouched");
      setState(isDraft || scenario ? "ready" : "unknown");
    };
    read().catch(() => setState("failed"));
  }, [team, scenarios, id]);

  // One write at a time, and always the newest draft: letters come faster than a disk.
  const waiting = useRef<{ readonly draft: unknown; readonly failed: DraftState } | null>(null);
  const isWriting = useRef(false);
  const write = async (ports: ScenarioPorts): Promise<void> => {
    if (isWriting.current) return;
    isWriting.current = true;
    let outcome: DraftState = "kept";
    while (waiting.current) {
      const { draft: next, failed } = waiting.current;
      waiting.current = null;
      outcome = await keepDraft(ports, id, next).then(
        () => (next === null ? "saved" : "kept"),
        () => failed,
      );
    }
    isWriting.current = false;
    setKeeping(outcome);
  };
  const keep = (next: unknown, failed: DraftState = "not-kept"): void => {
    if (!loaded) return;
    waiting.current = { draft: next, failed };
    setKeeping("keeping");
    void write(loaded.ports);
  };

  return {
    draft,
    state,
    keeping,
    check: loaded?.check ?? nothingToCheck,
    saved,
    change(next) {
      show(next);
      keep(isSameData(next, saved) ? null : next);
    },
    async save() {
      if (!loaded) return;
      const kept = await keepScenario(loaded.ports, draft as Scenario).catch(() => null);
      if (!kept?.ok) return setKeeping("not-saved");
      setSaved(kept.scenario);
      if (latest.current !== draft) return keep(latest.current);
      show(kept.scenario);
      // A draft that can't be removed is the same as what was saved, and is recognised by that.
      keep(null, "saved");
    },
  };
};
