// A scenario being written: stored on this phone at each change, played only once saved.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { type DraftHere, useFormDraft } from "../../../ui/parts/form/use-form-draft.ts";
import { loadScenarioCheck } from "../../actions/scenario/check-scenario.ts";
import { keepScenario } from "../../actions/scenario/keep-scenarios.ts";
import { readLibrary } from "../../actions/scenario/read-library.ts";
import { keepDraft, readDraft } from "../../actions/scenario/scenario-drafts.ts";
import { usePractice } from "../use-practice.ts";

/** Returns the draft of this scenario, or the scenario itself if there is none. */
export const useScenarioDraft = (id: string): DraftHere => {
  const { team } = useApp();
  const { scenarios } = usePractice();
  return useFormDraft(async () => {
    const [{ ports }, shelf, check] = await Promise.all([team.load(), scenarios(), loadScenarioCheck()]);
    const [{ entries }, kept] = await Promise.all([readLibrary(ports, shelf), readDraft(ports, id)]);
    return {
      saved: entries.find((entry) => entry.scenario.id === id)?.scenario ?? null,
      kept,
      check,
      keep: (draft) => keepDraft(ports, id, draft),
      async save(draft) {
        const outcome = await keepScenario(ports, draft as Scenario);
        return outcome.ok ? outcome.scenario : null;
      },
    };
  }, id);
};
