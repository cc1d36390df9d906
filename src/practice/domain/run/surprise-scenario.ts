// Which story a surprise drill tells: the same on every phone, even if a phone doesn't know the one that was chosen.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";

/** Returns those that begin with a page: rewriting a text surprises nobody. */
export const surprising = (scenarios: readonly Scenario[]): readonly Scenario[] =>
  scenarios.filter(({ exercise }) => exercise === null);

/**
 * Returns the scenario with this id. If it is a surprise, unknown on this phone or an exercise, the drill's own id
 * picks one of the built-in ones; null if there are none.
 */
export const surpriseScenario = (
  { known, builtIn }: { readonly known: readonly Scenario[]; readonly builtIn: readonly Scenario[] },
  { scenario, drillId, index }: { readonly scenario: string | null; readonly drillId: string; readonly index: number },
): Scenario | null => {
  const chosen = surprising(known).find(({ id }) => id === scenario);
  if (chosen) return chosen;
  const drawn = surprising(builtIn);
  const sum = [...`${drillId}.${index}`].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return drawn[sum % drawn.length] ?? null;
};
